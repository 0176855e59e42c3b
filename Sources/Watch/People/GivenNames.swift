import Language

/// Words that decide whether a surname standing alone is the watched person's.
enum GivenNames {
    /// Given names: before a surname they make another person, and as surnames they are too common to stand alone.
    static let hashes: Set<UInt64> = hashes(
        """
        محمد احمد محمود علي حسن حسين حيدر عباس جعفر كاظم رضا مهدي هادي صادق باقر تقي جواد مصطفى مرتضى مجتبى ابراهيم
        اسماعيل اسحاق يعقوب يوسف موسى عيسى داود سليمان يحيى زكريا هارون ايوب ادريس ادم نوح صالح هود لوط شعيب
        عمر عثمان ابوبكر خالد سعد سعيد سعود فيصل فهد سلطان سلمان نايف بندر تركي مشعل نواف طلال ماجد وليد زياد
        طارق كريم كمال جمال جلال نبيل سمير امير بشير نذير منير رشيد حميد مجيد وحيد فريد شريف لطيف عادل فاضل كامل
        ياسر ناصر منصور محسن حسام وسام هشام عصام بسام غسان مروان عدنان عفان رمضان شعبان رجب نوري اياد فؤاد فالح
        فاروق صدام قصي عدي برهم مسعود جلال نيجيرفان مسرور هوشيار فائق عمار مقتدى قيس شبل اسامة ايمن انور حافظ بشار
        سعاد فاطمة زينب مريم خديجة عائشة ليلى سلمى هدى منى نجلاء هند ريم امل سميرة
        امین اکبر اصغر قاسم حمید سعید مجید رحمت حبیب بهرام بهمن داریوش سیاوش کوروش پرویز منوچهر فرهاد
        john james robert michael william david richard joseph thomas charles george paul mark donald steven andrew
        kenneth peter kevin brian edward ronald anthony jeff jason matthew gary timothy jose larry frank scott eric
        stephen jonathan daniel adam henry jack simon martin mary linda patricia susan lisa nancy karen maria anna anne
        sarah laura emma jean pierre jacques michel philippe alain francois louis marie claude andre carlos juan luis
        pedro miguel antonio francisco hans klaus jurgen wolfgang stefan ivan sergei sergey vladimir dmitry dmitri
        alexander aleksandr mikhail nikolai igor oleg boris viktor yuri petro oleksandr volodymyr andriy
        александр алексей андрей борис виктор владимир дмитрий иван игорь михаил николай олег павел петр сергей юрий
        анна елена мария наталья ольга татьяна володимир олександр андрій петро
        """)

    /// Given names in Latin letters that came from other scripts, and are spelled in many ways.
    static let transliterated: Set<UInt64> = hashes(
        """
        mohammed muhammad mohammad mohamed ahmed ahmad mahmoud ali hassan hasan hussein hussain hossein haidar abbas
        jafar jaafar kazem reza mehdi mahdi hadi javad jawad mustafa mostafa ibrahim ismail yousef yusuf youssef musa
        omar umar othman khaled khalid saad saeed said saud faisal fahd sultan salman turki majid walid tariq karim
        kamal jamal nabil samir amir bashir rashid hamid farid sharif adel nasser mansour yasser qasem qassem qasim
        sergei sergey vladimir dmitry dmitri aleksandr mikhail nikolai igor oleg boris viktor yuri petro oleksandr
        volodymyr andriy yevgeny evgeny alexei aleksei
        """)

    /// Surnames that are common words, titles or offices: alone they are not a person.
    static let commonWords: Set<UInt64> = hashes(
        """
        الرئيس الوزير الامير الملك الشيخ الامام الامين القائد العام العامه العربي الاسلامي الوطني الشعبي المدني
        الجمهوري الحر الحق الاحمد النجم الشمس الشرق الغرب الشمال الجنوب الجديد القديم الكبير الصغير الاول الثاني
        الثالث الرابع الخامس السادس السابع الاحمر الاسود الابيض الاخضر الازرق العلي العظيم الحاكم المحافظ المدير
        النائب النمر الذهبي الفضي القاضي المفتي الخطيب الحارس البطل الشاهد الشهيد الحاج السيد
        الاستاذ الدكتور المعلم البنا الحداد النجار الخياط الصباغ الصحفي الكاتب الشاعر
        رئيس وزير امير ملك شيخ امام قائد عام عرب اسلام وطن شعب نور امل سلام نصر فرج صبر رحمه بركه
        رئیس رهبر ملی جدید بزرگ کوچک اول دوم سوم
        the president minister king prince white black brown green young long short high low north south east west day
        may march june august summer winter spring week month bank field hill wood woods lake rivers stone gold silver
        rice berry page price law order power best good rich wise strong small little major general justice
        church bishop pope marshal judge hope love joy grace faith will chance case state
        """)

    /// Words that begin a sentence, and are no given name though they have a capital.
    static let sentenceStarters: Set<UInt64> = hashes(
        """
        later earlier but then while when as and or however although though after before since yesterday today tomorrow
        if that this for in on at with by to from is was did does will can could would should what why how who where the
        a an both only even still meanwhile also because despite during under like unlike once until
        monday tuesday wednesday thursday friday saturday sunday
        mais puis selon quand pour avec hier et ou ensuite apres avant alors pourtant comme si que
        danach aber auch wenn als nach gestern heute laut spater dann doch und oder weil so wie dass
        pero segun cuando para ayer y o despues antes luego aunque como si que
        mas quando ontem depois ma poi secondo dopo maar toen volgens ale potem ama sonra
        но и а когда как после потом затем вчера сегодня если что по также але та коли після
        """)

    private static func hashes(_ list: String) -> Set<UInt64> {
        let words = Words()
        words.cut(list)
        return Set((0..<words.count).map { words[$0].hash })
    }
}
