import Language

/// Words beside a surname that tell a person from a thing: what people do and what they are called.
enum PersonCues {
    /// What people say and do, before or after their names.
    static let verbs = WordList.hashes(
        """
        قال قالت گفت افزود رد ردت كان قد يقول تقول اضاف اضافت يضيف اكد اكدت يؤكد تؤكد اعلنت يعلن تعلن اوضح اوضحت يوضح اشار اشارت يشير اعتبر
        اعتبرت راى رات ذكر ذكرت صرح صرحت نفى نفت ينفي اتهم اتهمت يتهم طالب طالبت يطالب دعا دعت يدعو حذر حذرت يحذر كشف
        كشفت يكشف شدد شددت يشدد تابع تابعت لفت لفتت اعرب اعربت استقبل استقبلت يستقبل التقى التقت يلتقي تلتقي زار زارت
        يزور وصلت غادر غادرت عادت افتتح ناقش تلقى رفض رفضت يرفض انتقد انتقدت ينتقد هاجم هاجمت يهاجم ردت
        وصف وصفت جدد جددت يجدد وعد تعهد تعهدت هدد هددت ختم اختتم استهل واصل واصلت تراس تراست يتراس اقال اقالت كلف
        ناشد ادان ادانت دان هنا هنات شكر شكرت نعى نعت اغتيل انتخب تسلم تولى اتصل اعترف اعترفت
        اقر تساءل خاطب يرى ترى يعتبر ثمن استمع استدعى استدعت استجوب استجوبت اعتقل اعتقلت وافق وافقت
        ايد ايدت عارض عارضت حث حثت اقترح اقترحت اسف ابدى ابدت اطلع التحق سلم ساند يواصل يبحث اثنى اشاد اشادت
        تعرض اضطر احتج احيل حوكم نجا استقال استقالت يستقيل ترشح فاز فازت سجل احرز اهدر استانف استانفت ايد ايدت راى قدم قدمت يقدم اختار اختارت عين عينت استبعد استبعدت تمنى تمنت
        اهدرت خسر خسرت بلغ بلغت تاهل تاهلت واجهت توج توجت حقق حققت انهى انهت احتل احتلت
        يتوجه تتوجه توجه توجهت سافر سافرت يسافر عقد عقدت يعقد بدا بدات واجه
        توقع توقعت يتوقع رجح تراجع تراجعت اوقف امر امرت وقع بحث بحثت اجرى اجرت القى القت
        """)

    /// Whether a word says what somebody did, or is the office of a president, و written to it or not.
    static func isDone(_ units: UnsafeBufferPointer<UInt16>, _ hash: UInt64) -> Bool {
        if verbs.contains(hash) || presidents.contains(hash) { return true }
        guard units.count > 3, units[0] == Arabic.waw else { return false }
        let bare = WordHash.of(units.dropFirst())
        return verbs.contains(bare) || presidents.contains(bare)
    }

    private static let presidents = WordList.hashes("الرئيس القاضي المستشار النائب الوزير اللواء العميد الجنرال").union(
        addresses)
    /// Before a name and no adjective: السيد السوداني.
    static let addresses = WordList.hashes(
        "السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة الشيخ الحاج")

    /// What people say and do, behind their names in English.
    static let english = WordList.hashes(
        """
        said says told tells added adds insisted argued warned admitted denied wrote tweeted urged refused accused vowed
        promised pledged announced apologised apologized resigned faces faced replied declined acknowledged conceded
        testified pleaded scored who
        """)

    /// Titles, and what belongs to a person or is done with one: محامي الصدر.
    static let before = WordList.hashes(
        """
        السيد السيده الشيخ الدكتور الدكتوره القاضي القاضيه النائب النائبه المحامي المحاميه المدعي المستشار المستشاره
        الاستاذ الكابتن اللاعب المهاجم المدرب الحارس الفنان الفنانه الكاتب الكاتبه الصحفي الصحافي الخبير الخبيره المحلل
        الباحث المرشح المرشحه القيادي الناشط الناشطه المتهم المتهمه المعتقل المرجع المرشد الداعيه المفتي البابا البطريرك
        المطران الحاج المدير المديره الملازم النقيب الرائد المقدم العقيد العميد اللواء الفريق المشير الجنرال القائد
        الزعيم الامير الاميره الملك الملكه السلطان الرئيس الرييس الرئيسه الوزير الوزيره السفير السفيره المحافظ الحاكم
        السيناتور المدعو الراحل الشهيد الفقيد السابق السابقه الاسبق الحالي المنتخب مولانا سماحه
        قرار مكتب محامي محامو محامون مستشار مستشارو زعيم انصار وفد نجل ابناء شقيق شقيقه زوجه زوجته زوج والد والده حكومه خطاب
        تصريحات كلمه بيان موقف تصريح اتهامات دعوه زياره لقاء استقاله مقتل اغتيال وفاه جثمان محاكمه اقاله ترشيح عهد نظام
        اداره خلفا سلفه نظيره مع لدى باسم برفقه بقياده برئاسه ضد بحق مبعوث وكيل موكله كتله تيار ائتلاف حزب اتباع مقلدي
        """)
}
