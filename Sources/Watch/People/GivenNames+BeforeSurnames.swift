import Language

extension GivenNames {
    /// Given names of Arab countries, Israel, Iran, Afghanistan, Pakistan, India and the former Soviet Union.
    ///
    /// None of them is a common word there: a surname right behind one is that of its bearer.
    static let beforeSurnames = ofArabs.union(ofOthers)

    private static let ofOthers = WordList.hashes(
        """
        آبي أدولف أرييل أسياس أفيغدور ألبرت ألبرتو ألفريد ألكسندر ألكسندرا ألكسيس أليكسي أنالينا أنتوني أنتونيو أنجيلا
        أنجيلينا أندجي أندرو أندريا أندريه أنغيلا أورسولا أولاف أوليغ أوهورو إدوارد إريك إليزابيث إيتمار إيغور إيفان
        إيفانكا إيلون إيمانويل إيهود بابلو بيناظير جاسيندا جايير جوزيبي جيف جيك خوان ديميتري دينيس دييغو راؤول راهول
        رمزان رودريغو رياك ستيفاني سيرجيو سيريل صامويل غريتا غيرهارد فاليري فرانشيسكو فريدريش فوميو فيتالي فيدل فيفيك
        كامالا كاميلا كايا كريستالينا كلاوس كيرياكوس لوكاس لويد لويز ليندسي ماثيو ماريانو مارين ماكي مالكوم مهاتير
        موشيه نوفاك نيلسون نيمار هايكو وينستون يفغيني يوآف يواخيم يوويري
        אביבה אביגדור אביגיל אביחי אביטל אבינועם אביעד אבירם אבישג אבישי אביתר אבנר אבראהים אברהם אבשלום אדוארד אדולף
        אהוד אהרון אהרן אודי אולגה אוסמה אוסקר אופיר אופירה אורה אורי אוריאל אורית אורלי אורן אורנה אחמד איברהים איוב
        אייל איילת איימן אילן אילנה אילנית אימאן איסמעיל איציק איריס איתי איתמר איתן אכרם אלברט אלון אלחנן אליהו
        אליזבת אליעזר אליקים אלירן אלישע אלכס אלכסיי אלכסנדר אלמוג אלן אלעד אלעזר אלפרד אלקנה אמילי אמיר אמנון
        אנגלה אנדרו אנדריי אנה אנואר אנטוני אנטוניו אסא אסי אסמאעיל אסעד אסף אסתי אסתר אפרים אפרת ארז אריאל
        אריה אריק ארנון ארתור אשרף אתי באסל באסם בוב בועז בוקי בוריס ביל בילאל בלה בנימין בצלאל בראד ברברה
        ברוריה בריאן ברני ברנרד בשאר בתיה גארי גבריאל גדעון גורדון גיא גיורא גילה גילי גליה גלית גלעד גרגורי גרהרד
        גרשון דבורה
        דגנית דובי דודו דודי דויד דומיניק דונלד דורון דורית דיאנה דיוויד דייגו דייוויד דינה דליה דמיטרי דנה דני דניאל
        דניאלה דניס דפנה דקלה דרור האני הארי הדס הדסה הוגו הושע הילה הילרי הישאם הלל הלמוט הלן הנרי הרברט ואיל ואפא
        וולודימיר ויליאם וינסטון ויקטור ויקטוריה ולדימיר וליד זאב זבולון זבולן זוהיר זיאד זכריה זלמן חאלד חאתם חבקוק
        חגי חגית חדווה חוסיין חוסין חוסני חזי חמוטל חמזה חנה חנוך חנין חנן חנניה חסן טאהר טארק טוביה טום טוני
        טים טימותי טלאל טלי טליה יאיר יאן יאסין יאסר יבגני יגאל ידידיה יהושע יואב יואל יובל יוהאן יוחנן יוכבד יוליה
        יוני יונית יונתן יוסי יוסף יורם יחזקאל יחיא יחיאל ינון יניב יעל יעקב יפית יצחק יקותיאל ירדנה ירוחם ירון
        ירחמיאל ירמיהו ישי ישעיהו יששכר כוכבה כמאל כרים כריס כריסטופר כריסטינה כרמי כרמית כרמלה כרמלית לאה לאונרד
        לאונרדו לארי לואיס לובנא לורה ליאב ליאונל ליאור ליאורה ליאת ליהי ליטל לילי לילך לימור לינדה לינדזי לינוי ליסה
        לירון לירז מאהר מאזן מאיה מאיר מארק מוחמד מוטי מונא מוניר מוסא מוסטפא מוסטפה מועמר מורן מושיק
        מחמוד מיה מיטל מייק מייקל מיכאיל מיכאל מיכה מיכל מיקי מירב מירי מישל מנחם מנסור מנשה מרב מרגלית מרגרט מרדכי
        מרואן מרטין מריה מריו מרים מרינה משה משולם מתיו מתניה מתתיהו נאווה נאסר נאצר נביל נגה נדב נדים נועם נורית נזאר
        נחום נחמיה נחמן נטלי נטע נטשה נילי נינה ניצה ניקולא ניקולס נלסון נמרוד ננסי נעמה נעמי נפתלי נרנדרה נתי נתנאל
        סאלח סאלם סאמר סהר סוהא סוזן סטיב סטיבן סיגל סיגלית סילביו סימה סלים סמדר סמי סמיר סנדרה סעיד סקוט סרגיי עאדל
        עאטף עאידה עבאס עבדאללה עבדול עדיאל עדית עדנה עובדיה עודד עוזי עוזיאל עומר עומרי עופר עופרה עופרי עזמי עזרא
        עידו עידית עימאד עינב עינת עיסא עירית עליזה עמאר עמי עמיחי עמיקם עמיר עמליה עמנואל עמרי ענבל ענבר ענר ענת
        עקיבא עתליה פאדי פאטמה פארס פדרו פואד פול פזית פטריק פידל פיטר פייסל פיליפ פליקס פנחס פנינה פרננדו פרנסואה
        פרנסיסקו פרנק צבי צביקה צחי צילה ציפורה ציפי צפניה קאסם קובי קווין קונדוליזה קייט קלאוס
        קמאלה קרל קרלוס קתרין ראאד ראובן ראמי רביד רבקה רבקי רוברט רוברטו רודולף רויטל רונה רוני רונית
        רונלד רועי רות רותי רותם רחל רחלי ריאד רינה רינת ריקי רמי רן רני רפאל רפי רשיד רשידה שאדי שאול
        שבתאי שגיא שגית שולה שולמית שון שוקי שושנה שימי שינזו שירין שלומי שלומית שלמה שמואל שמוליק שמעון שמרית שמשון
        שרגא שרונה שרית תאמר תומאס תומס תומר תיאודור תמי תמיר תמר תמרה תרזה תרצה
        آبتین آتنا آتوسا آدولف آذرمیدخت آرتور آرش آرمیتا آرمین آریا آرین آزیتا آصف آلبرت آلن آلکس آمنه آنا آناهیتا
        آنتونی آنتونیو آنجلینا آندری آنگلا آنیتا آیدا آیدین آیلین ابراهیم ابوالحسن ابوالفضل ابوالقاسم ابوذر احسان‌الله
        احمد ادریس ادوارد اردشیر اردلان ارسلان ارشیا ارژنگ استفان استیفن استیو استیون اسحاق اسدالله اسفندیار اسماعیل
        اشرف اصغر افشین الهام الهه الکس الکساندر الکسی الیاس الیزابت امانوئل امان‌الله امرالله امیرحسین امیررضا
        امیرعباس امیرعلی امیرمحمد امیلی امینه اندرو انوشه انوشیروان اورسولا اولاف اولگا اکرم ایرج ایوب ایگور بابک
        باراک باقر بتول براد برایان بردیا برزو برنی برهان‌الدین بسم‌الله بشار بشیر بلقیس بنجامین بنفشه بنیامین
        بهاءالدین بهادر بهداد بهرام بهرنگ بهروز بهزاد بهناز بهنام بهنوش بوریس بیتا بیل بیژن ترزا تقی تهمینه تورج توماس
        تونی تیمور تینا ثریا ثمین ثمینه جاستین جرمی جعفر جف جلال جلال‌الدین جلیل جمال جمال‌الدین جمشید جمیله جنیفر
        جهانبخش جهانشاه جهانگیر جواد جورج جوزف جولیا جیسون جیمز جیمی حامد حبیب حبیبه حبیب‌الله حجت‌الله حدیثه حسام
        حسام‌الدین حسن حسنعلی حسین حسینعلی حشمت‌الله حمزه حمید حمیدرضا حمیده حنانه حنیف حیدر خالد خان‌محمد خدابخش
        خداداد خدیجه خسرو خشایار خلیل خلیل‌الله خیرالله داریوش دانلد دانیال داود داوود دلارام دمیتری دنیس دنیل دومینیک
        دونالد دیانا دیمیتری دین‌محمد دیوید ذبیح‌الله ذوالفقار رابرت راجر راشد راضیه رافائل رامبد رامین رجبعلی
        رحمت‌الله رحیم رخساره رستم رسول رشید رضا رضوان رضیه رعنا رقیه رمضانعلی روبرتو روح‌الله روح‌انگیز رودابه روزبه
        روزیتا رونالد رکس ریحانه ریچارد زاهد زری زلمی زلیخا زهرا زهره زکریا زینب زین‌العابدین سارا ساسان سام ساموئل
        سامی ساناز سایمون سباستین سجاد سروش سرگئی سعدالدین سعید سعیده سلمان سلیمان سلیمه سمانه سمیر سمیرا سمیه سهراب
        سهیل سهیلا سودابه سوزان سوسن سولماز سپهر سکینه سیامک سیاوش سیدحسن سیدرضا سیدعلی سیدمحمد سیروس سیف‌الله سیلویو
        سیمین سینا شادمهر شاهرخ شاهپور شاهین شاپور شبنم شراره شروین شفیقه شقایق شمس‌الدین شهاب‌الدین شهباز شهرام
        شهربانو شهرزاد شهره شهروز شهریار شهلا شهناز شهین شکریا شکریه شکوفه شیدا شیرزاد شیرین شیما شینزو شیوا صادق صالح
        صبا صدام صدرالدین صدف صدیقه صغری صفورا صفیه صلاح‌الدین صمد صنم ضیا ضیاءالدین طاهر طاهره طلعت طناز طهماسب
        طهمورث طیبه عادل عارفه عباس عباسعلی عبدالباری عبدالحسین عبدالحمید عبدالرب عبدالرحمان عبدالرحمن عبدالرشید
        عبدالرضا عبدالستار عبدالسلام عبدالعزیز عبدالعلی عبدالقادر عبدالله عبدالمجید عبدالناصر عبدالواحد عبدالکریم
        عثمان عذرا عزت‌الله عطاءالله عطیه علی علیرضا علی‌اصغر علی‌اکبر علی‌رضا علی‌محمد عماد عمادالدین عمران
        عنایت‌الله عیسی عین‌الله غزاله غلامحسین غلامرضا غلامعباس غلامعلی غلام‌محمد فائزه فائقه فاطمه فتانه فتح‌الله
        فخرالدین فخری فدریکا فرامرز فرانسوا فرانسیس فرانک فربد فرح فرحان فرحناز فرخ فرخنده فردین فرزاد فرزانه فرزین
        فرشاد فرشید فرناز فرناندو فرنوش فرنگیس فرهاد فروزان فروغ فریبا فریبرز فرید فریده فریدون فضل‌الله فضیله فهیمه
        فواد فوزیه فیدل فیروز فیض‌الله فیلیپ قاسم قدرت‌الله قدسی قدسیه قربانعلی قمرالملوک قنبر قیصر لئوناردو لادن لاله
        لطف‌الله لطیف لطیفه لعیا لوئیس لورا لیدا لیلا لیلی لیندا لیونل مائده مارتین مارک مارگارت ماریا مازیار ماندانا
        مانی ماهرخ مایک مایکل مبینا متیو مجتبی مجید محبوبه محدثه محسن محمد محمدامین محمدباقر محمدتقی محمدجواد محمدحسن
        محمدحسین محمدداوود محمدرضا محمدصادق محمدظاهر محمدعلی محمدمهدی محمدنبی محمدکاظم محمود مرادعلی مرتضی مرجان مرضیه
        مریم مسعود مسیح مصطفی مطهره مطیع‌الله مظفر معصومه معین‌الدین مقداد ملالی ملانیا ملیحه ملیکا منصور منصوره
        منوچهر منیر منیره منیژه مهتاب مهدی مهدیه مهران مهرانگیز مهرداد مهرزاد مهرشاد مهرناز مهرنوش مهسا مهشید مهناز
        مهوش مهیار مهین موسی مونا مونیکا مژگان میترا میثم میخائیل میرحسین میرزاعلی میشل میلاد مینا مینو میکائیل نادیا
        نادیه نارندرا نازنین نازیلا ناصر نانسی ناهید نجمه نجیبه نجیب‌الله ندا نرگس نسرین نصرالله نصرت‌الله نظام‌الدین
        نعمت‌الله نعیمه نفیسه نقی نلسون نورالدین نورالله نورمحمد نوشین نوواک نگار نگین نیلوفر نیما نیوشا نیکا نیکولا
        نیکولاس هاجر هادی هاشم هاله هانیه هایده هری هلموت هلن هما همایون هنری هنگامه هوشنگ هومان هومن هوگو هیبت‌الله
        هیلا هیلاری وجیهه وحید وحیده وریا ولادیمیر ولودیمیر ولی‌الله ونوس ویدا ویشکا ویلیام وینستون ویکتور ویکتوریا
        پابلو پارسا پانته‌آ پاول پدرام پرستو پرنیا پرهام پرویز پروین پریسا پریناز پریوش پوران پوریا پوپک پژمان پیتر
        چارلز چارلی چنگیز ژان ژاک ژاکلین ژوزه کاترین کارل کارلوس کاظم کامالا کامبیز کامران کامیار کاندولیزا کاوه کاووس
        کبری کتایون کرامت‌الله کریس کریستوفر کریستیانو کریستین کریستینا کریم کلثوم کمال‌الدین کورش کوروش کوفی کوین
        کژال کیارش کیان کیانا کیانوش کیمیا کیوان کیومرث گرهارد گلاره گلبدین گلرخ گلشیفته گلنار گلناز گل‌آغا گل‌محمد
        گودرز گوردون گیتی یاسر یاسمن یاسمین یاشار یحیی یدالله یعقوب یورگن یوسف یونس یوهان
        آرتھر آسیہ آصفہ آفتاب آمنہ ابرار ابراہیم ابھیشیک اجیت احتشام ارشد ارم اروند اسامہ اسد اسلم اسٹیفن اسٹیو اشفاق
        اظہر اعتزاز اعجاز افتخار افضل اقبال البرٹ الزبتھ الطاف الیکسی الیگزینڈر امبر امجد امیت امیتابھ امینہ انتھونی
        انجلینا انجم انجیلا اندرا انضمام انور انٹونی انیقہ انیلہ اویس اٹل ایاز ایریل ایشوریا ایلزبتھ ایلن ایلکس ایما
        ایمانوئل ایملی اینڈریا اینڈریو ایڈورڈ ایڈولف ایہود بابر باسط بختاور برائن برینڈن بریڈ بشریٰ بلال بلاول بنجمن
        بورس بینظیر تنویر تھامس تھریسا ثاقب ثانیہ ثمینہ ثنا ثنااللہ جارج جاوید جسٹن جمائما جمیل جمیلہ جنید جویریہ
        جہانزیب جہانگیر جیسن جینیفر جیک جیکب حارث حبیبہ حذیفہ حسنی حسنین حسیب حفیظ حلیمہ حماد حمزہ حمیدہ حمیرا حنا
        خالدہ خاور خدیجہ خرم خضر خورشید داؤد دردانہ دلاور دنیش دیپیکا ذاکر ذکاءاللہ ذکیہ ذیشان رؤف رابرٹ رابعہ راجیش
        راجیو راحیل راحیلہ راشدہ رافیل راہل راہول رخسانہ رشیدہ رضیہ رفعت رفیق رمشا رمیز رمیش رنبیر رنجیت رنویر روبینہ
        رومانہ رونالڈ روہت رچرڈ ریحان ریحانہ زارا زاہد زاہدہ زبیدہ زبیر زرتاج زرین زلفی زوہیب زہرا زہرہ زیبا زین زینت
        سائرہ سائمن ساجد ساجدہ سارہ سبین سراج سرفراز سریش سرینا سعد سعدیہ سعود سعیدالزمان سعیدہ سلمیٰ سلیم سمیع سمیعہ
        سمیہ سنیل سوربھ سوزن سونیا سٹیفن سٹیو سٹیون سچن سکندر سکینہ سہیل سیما سیموئیل شاداب شازیہ شاہد شاہدہ شاہرخ
        شاہزیب شاہنواز شبانہ شبیر شجاعت شرجیل شرمیلا شرمین شعیب شفیق شمائلہ شمشاد شمعون شمیم شوکت شکیل شکیلہ شگفتہ
        شہباز شہربانو شہریار شہزاد شہلا شہناز شیراز شیریں صائمہ صبیحہ صغریٰ صفدر صفیہ صوفیہ ضرار ضیاء ضیاءالحق طارق
        طاہر طاہرہ طفیل طلال طلحہ طیب طیبہ ظفر ظفراللہ ظہیر عائشہ عابد عابدہ عارف عارفہ عاصم عاصمہ عاطف عاقب عامر
        عبدالباسط عبدالحفیظ عبدالرزاق عبدالصمد عبدالعلیم عبدالغفار عبدالغفور عبدالقدیر عبداللہ عبدالمالک عبدالوحید
        عبیداللہ عدنان عدیل عرفان عزیر عطاءاللہ عقیل عمار عمیر عنبرین غزالہ غضنفر فائزہ فائقہ فاروق فاطمہ فرانسس
        فرحانہ فرحت فرزانہ فرنینڈو فریال فریدہ فرینک فضیلہ فلپ فوزیہ فہد فہمیدہ فہیم فیاض فیصل قدسیہ قمر قمرالزمان
        لائبہ لالو لبنیٰ لیاقت لیلیٰ لیونارڈو مائرہ مائیک مائیکل ماجد ماجدہ مارٹن مارگریٹ ماریہ ماہرہ ماہین مایاوتی
        مبشر مجتبیٰ محبوبہ مدثر مدیحہ مرتضیٰ مستنصر مشتاق مشرف مشیل مصباح مصدق مصطفیٰ معاذ معین مقصود ملالہ ملیحہ ممتا
        منموہن منیب منیبہ منیرہ موسیٰ مومنہ مونس موہن مکیش مہرین مہناز مہندر مہوش میتھیو میلانیا میمونہ نائلہ نادر
        نادیہ نازیہ ناہید نبیل نبیلہ نتیش نثار نجم نجمہ نجیب ندیم نذیر نریندر نزہت نسیمہ نصراللہ نصرت نصیر نعمان نعیم
        نعیمہ نواز نورجہاں نوید نکولا نکولس نگہت نیلسن نیلم نینسی واجد وجاہت وجیہہ وحیدہ وسیم وصی وقاص ولید ولیم ونسٹن
        وکٹر وکٹوریہ ویرات ٹام ٹونی پریانکا پیٹر چارلس ڈونلڈ ڈیانا ڈینس ڈینیئل ڈینیل ڈیوڈ کاشف کبریٰ کترینہ کرس
        کرسٹوفر کرسٹیانو کرینہ کلیم کمالا کنول کوثر کونڈولیزا کیتھرین کیون گریگ گلزار گلین گورڈن گیری ہاجرہ ہارون ہاشم
        ہانیہ ہشام ہلیری ہما ہمایوں ہنری ہیری ہیلن ہیوگو یاسین یحییٰ یسریٰ
        अंकित अंकिता अंजना अंजलि अंजली अंजू अंबिका अंशिका अकरम अखिलेश अजमल अजय अजीत अतुल अदिति अनवर अनामिका अनिता अनिल
        अनीता अनुपमा अनुराग अनुराधा अनुष्का अफजल अबू अब्दुल अब्दुल्ला अब्दुल्लाह अभिजित अभिजीत अभिषेक अमनदीप अमरिंदर
        अमित अमिताभ अमृता अयूब अरविंद अरविन्द अरुंधति अरुण अरुणा अर्चना अर्जुन अर्पिता अली अलेक्जेंडर अल्बर्ट अवधेश
        अवनीश अशरफ अशोक अश्विन असदुद्दीन असलम अहमद आजम आदित्य आदिल आमिर आयशा आरिफ आर्थर आलिया आशीष आसिफ आसिया इंदिरा
        इंद्रजीत इकबाल इब्राहिम इमरान इमैनुएल इम्तियाज इरफान इरशाद इरोम इशिता इस्माइल ईशा उद्धव उपेंद्र उमर उमा
        उमाकांत उमाशंकर उमेश उर्मिला उर्वशी उषा उस्मान ऋतिक ऋषभ ऋषि एंजेला एंजेलिना एंटनी एंटोनियो एंड्रयू एंड्रिया
        एंथनी एकनाथ एडवर्ड एडोल्फ एमिली एम्मा एलन एलिजाबेथ एलिस एलेक्स एलेक्सी ऐश्वर्या ओमप्रकाश कंगना कनिमोझी कपिल
        कबीर कमलनाथ कमला कमलेश करण करीना करीम कर्णम कल्पेश काजोल कामरान कामेश्वर कार्तिक कार्ल कार्लोस कासिम
        किरोड़ीलाल किशन कुंदन कुणाल कुलजीत कुलदीप कुलवंत कृष्ण कृष्णा केट केविन कैटरीना कैथरीन कौशल्या क्रिस
        क्रिस्टियानो क्रिस्टोफर खालिद खालिदा गंगाधर गगनदीप गजेंद्र गणेश गायत्री गिरधर गिरीश गीतांजलि गीतिका गुरदीप
        गुरप्रीत गुरमीत गुरविंदर गुरशरण गुलजार गैरी गॉर्डन गोपाल गोविंद गोविंदा गौतम गौरी गौरीशंकर ग्रेग ग्लेन
        चंद्रकांत चंद्रप्रकाश चंद्रबाबू चंद्रशेखर चार्ली चार्ल्स चिन्मय चुन्नीलाल चेतेश्वर छगनलाल जगजीवन जगदीप जगदीश
        जगनमोहन जगन्नाथ जतिन जमाल जमील जयंत जयदेव जयपाल जयप्रकाश जयराम जयललिता जयशंकर जया जयेश जवाहरलाल जसप्रीत जसबीर
        जसवंत जसवीर जस्टिन जहीर जाकिर जावेद जिग्नेश जितेंद्र जितेन्द्र जिमी जीनत जूलिया जूही जेनिफर जेम्स जेसिका जैक
        जैनब जॉन जॉर्ज जोगिंदर जोगेंद्र जोसेफ ज्ञानेंद्र ज्योतिरादित्य झूलन टीना टेरीजा टेरेसा टॉम टोनी डायना डेनिस
        डेरेक डेविड डैनियल डोनाल्ड तन्मय तसलीमा तापसी तारिक ताहिर तीस्ता तुकाराम तेजप्रताप तेजस्वी तेजिंदर तौफीक
        त्रिशा थॉमस दयाशंकर दलजीत दाऊद दिग्विजय दिनेश दिलीप दीपा दीपांशु दीपाली दीपिका दीप्ति दुती दुर्गा देवव्रत
        देवेंद्र देवेन्द्र द्रौपदी धनंजय धर्मपाल धर्मेंद्र धर्मेन्द्र धीरज नंदिनी नईम नकुल नजमा नदीम नम्रता नरेंद्र
        नरेन्द्र नरेश नलिनी नवजोत नवदीप नवाज नवाजुद्दीन नसीम नसीरुद्दीन नागेंद्र नारायण नारायणन निकिता निकोलस निखिल
        निजामुद्दीन नितिन नितीश नित्यानंद निरंजन निर्मला निलेश निशा निशांत नीता नीतीश नीतू नीना नीरज नीलम नीलेश
        नूरजहां नेल्सन नेहा नैन्सी नोवाक पंकज पद्मिनी परनीत परमजीत परमवीर परमिंदर परमेश्वर परवेज परशुराम परेश पल्लवी
        पार्थ पार्वती पिंकी पीटर पीयूष पुनीत पुरुषोत्तम पुष्पेंद्र पूनम पॉल प्रणब प्रणव प्रदीप प्रमोद प्रवीण प्रवीन
        प्रशांत प्रियंका प्रिया प्रियांशु प्रीति फरहान फराह फर्नांडो फातिमा फारुक फारूक फिदेल फिरोज फिलिप फैसल
        फ्रांसिस फ्रांस्वा फ्रैंक बजरंग बदरुद्दीन बबीता बराक बलदेव बलबीर बलराम बलवंत बलविंदर बलवीर बशीर बाबूलाल
        बालकृष्ण बालासाहेब बिजेंद्र बिपाशा बिरसा बिलाल बिशन बीरेंद्र बीरेन बुद्धदेव बृजेश बेंजामिन बेन बेनजीर बॉबी
        बोरिस ब्रजेश ब्रायन ब्रेट ब्रैड भरत भावेश भीमराव भूपिंदर भूपेंद्र भैरोंसिंह मंगलू मंजुनाथ मंजू मंदाकिनी मंसूर
        मणिशंकर मदन मनजीत मनदीप मनप्रीत मनमोहन मनीष मनीषा मनोज मनोहर ममता मलाला मल्लिका मल्लिकार्जुन महबूबा महमूद
        महावीर महिंदर महिपाल महेंद्र महेन्द्र महेश माइक माइकल माधवराव माधुरी मायावती मारिया मार्क मार्गरेट मार्टिन
        मालती मालिनी मिखाइल मिताली मिथिलेश मिथुन मिशेल मीना मीनाक्षी मीरा मुकुंद मुकेश मुख्तार मुनव्वर मुरलीधर मुलायम
        मुश्ताक मुस्तफा मुहम्मद मृणाल मृत्युंजय मृदुल मेधा मेनका मेलानिया मैथ्यू मैरी मोतीलाल मोनिका मोहन मोहनदास
        मोहनलाल मोहम्मद मोहित मोहिनी यशवंत यशोदा याकूब यामिनी यासिर यासीन यास्मीन युजवेंद्र यूसुफ येदियुरप्पा योगेंद्र
        योगेश योगेश्वर रंजन रंजना रंजीत रघुनाथ रघुवंश रघुवीर रजनीकांत रजनीश रजिया रणजीत रणदीप रणबीर रणवीर रफीक रमा
        रमेश रविंदर रविंद्र रविकांत रविचंद्रन रविशंकर रवींद्र रवीना रवीन्द्र रशीद रहमान राकेश राजपाल राजशेखर राजिंदर
        राजीव राजेंद्र राजेन्द्र राजेश राधा राधाकृष्णन राधिका राफाल राफेल राबड़ी राम रामकुमार रामकृष्ण रामगोपाल
        रामचंद्र रामदास रामदेव रामनाथ रामप्रसाद रामलाल रामविलास रामस्वरूप रामेश्वर राशिद राहुल रिकी रिचर्ड रिजवान
        रितेश रीता रीतू रीना रुक्मिणी रुखसाना रुबीना रूपाली रूपेश रेचल रेणु रेणुका रॉजर रॉबर्ट रोनाल्ड रोहन रोहिणी
        रोहित लक्ष्मण लक्ष्मी लक्ष्मीकांत ललित ललिता लारा लालकृष्ण लालू लिंडा लिएंडर लियोनार्डो लियोनेल लुईस लॉरा
        लोकेंद्र लोकेश वंदना वकार वरुण वल्लभभाई वसीम वसुंधरा वहीदा वासुदेव विंस्टन विक्टर विक्टोरिया विक्रम विक्रांत
        विजयलक्ष्मी विजया विजेंदर विजेंद्र विनीत विनीता विनेश विनोद विपिन विपुल विराट विलियम विवेकानंद विश्वजीत
        विश्वनाथ विश्वनाथन विष्णु वीणा वीरेंद्र वीरेन्द्र वेंकटेश वेंकैया वेदप्रकाश वेदांत वोलोदिमिर व्लादिमिर
        व्लादिमीर शकील शकुंतला शत्रुघ्न शबनम शबाना शमीम शरद शशिकांत शहनाज शहबाज शाजिया शालिनी शाहनवाज शाहरुख शाहिद
        शिंजो शिबू शिरीष शिल्पा शिवकुमार शिवपाल शिवराज शिवशंकर शीला शुभम शुभमन शुभेंदु शेन शेफाली शैलेंद्र शोएब श्याम
        श्यामलाल श्रीकांत श्रीदेवी श्रीधर श्रीनिवास श्रुति श्रेयस श्वेता संगीता संजय संजीव संजू संदीप सईद सचिन सतपाल
        सतीश सत्यप्रकाश सत्यव्रत सत्येंद्र सदानंद सद्दाम समीर सरफराज सरबजीत सरस्वती सरिता सर्गेई सलमान सलीम साइना
        साइमन साजिद सादिया सानिया सायरा सायली सावित्री साहिल सिकंदर सिद्धारमैया सिद्धार्थ सिमरन सिराज सिल्वियो सीता
        सीतारमण सीताराम सुंदरलाल सुखदेव सुखबीर सुखविंदर सुचित्रा सुचेता सुदीप सुधा सुधांशु सुधीर सुनीता सुनील सुप्रिया
        सुबोध सुब्रत सुब्रमण्यम सुब्रह्मण्यम सुभद्रा सुभाष सुमित सुमित्रा सुरजीत सुरिंदर सुरेंद्र सुरेन्द्र सुरेश
        सुलोचना सुवेंदु सुशांत सुशील सुषमा सुष्मिता सुहैल सूर्यकांत सूर्यप्रकाश सूसन सेरेना सैफ सैम सैमुअल सोनम
        सोनाक्षी सोनाली सोनिया सोमेन सौरभ सौरव स्टीफन स्टीव स्टीवन स्वाति स्वामीनाथन हरजीत हरदीप हरप्रीत हरभजन
        हरमनप्रीत हरविंदर हरसिमरत हरिवंश हरिशंकर हरीश हरेंद्र हर्षवर्धन हसन हाफिज हामिद हारून हितेश हिमा हिमांशु
        हिलेरी हुमा हुसैन हेनरी हेमंत हेमन्त हेमा हेलेन हैरी ह्यूगो
        Абдулла Абдулхаким Авигдор Адам Адольф Азамат Аида Айварс Айгуль Айман Айрат Айсулу Алан Александр Александра
        Алексей Алена Али Алим Алина Алиса Алия Алла Алмазбек Альберт Альбина Альгирдас Альфия Альфред Алёна Амина
        Амир Анар Анастасия Анатолий Ангела Ангелина Анджей Анджелина Андрей Андриан Андрис Андрюс Анжелика Анзор Анна
        Аннегрет Антон Антонина Антонио Араик Арам Арби Арво Арина Ариэль Аркадий Армен Арнольд Арсений Арслан Артем
        Артис Артур Артём Аскар Аслан Асланбек Афанасий Ахмат Ахмед Ашот Бакытжан Барак Бауыржан Башар Бенджамин
        Бернард Берни Бидзина Билл Биньямин Боб Богдан Борис Брайан Брэд Булат Ваган Вагиф Вадим Вазген Валдис
        Валентин Валентина Валерий Валерия Варвара Вардан Василий Василиса Вахид Вахтанг Вацлав Вениамин Вероника
        Виктор Виктория Виталий Витаутас Влад Владимир Владислав Воислав Всеволод Вячеслав Гавриил Гагик Галина
        Гарегин Гарри Гасан Гаяне Гейдар Гела Гельмут Геннадий Генри Георгий Герман Гермоген Герхард Гиви Гитанас Глеб
        Гордон Гоча Грег Григорий Гузель Гульнара Гурбангулы Гэри Давид Даля Дамир Даниил Данила Дарига Дарья Денис
        Джабраил Джастин Джеймс Джейсон Джейхун Джек Дженнифер Джереми Джефф Джимми Джо Джон Джордж Джохар Джулия
        Диана Диего Диляра Дима Дина Динара Дмитрий Доминик Дональд Дуглас Думитру Дэвид Дэниел Ева Евгений Евгения
        Евдокия Егор Екатерина Елена Елизавета Епифаний Ерлан Ефим Жак Жан Жанна Жозеп Зарема Захар Збигнев Звиад
        Зелимхан Земфира Зинаида Зиновий Зоран Зоя Зульфия Зураб Ибрагим Иван Игнат Игнатий Игорь Идрис Илларион
        Ильгиз Ильдар Ильсур Ильхам Илья Инал Инга Инна Иннокентий Иосиф Ираклий Ирина Ицхак Йенс Йозеф Йоханнес
        Казбек Кайрат Камала Камиль Камчыбек Канат Карен Карим Карина Карл Карлос Касым-Жомарт Катрин Каха Кая Кевин
        Кейт Керсти Кира Кирилл Клавдия Климент Кондолиза Константин Котэ Кристиан Кристина Кристофер Ксения Кузьма
        Курманбек Лаврентий Лариса Леван Левон Лейла Леонардо Леонид Леонтий Лех Лидия Линас Линдси Лионель Лия Лора
        Луис Людмила Магомед Магомедали Магомедсалам Мадина Майк Майкл Майя Макар Максим Мамука Марат Маргарет
        Маргарита Мари Марина Марио Мария Марк Марко Мартин Матвей Матеуш Матильда Махатма Махмуд Мелания Мехрибан
        Милош Минтимер Мирон Мирослав Мирча Михаил Миша Мишель Мохаммед Мстислав Муаммар Мурат Муртаза Муса Муслим
        Мухаммед Мухтар Мэтью Надир Надя Назар Наиль Намик Нана Нарендра Наталия Наталья Нафиса Нафтали Нелли Нельсон
        Никита Никифор Никол Николай Николас Николя Никон Нику Нина Нино Нонна Нурсултан Нэнси Озода Оксана Олаф Олег
        Олеся Олжас Ольга Омурбек Остап Отар Павел Патимат Патрик Петр Петру Питер Платон Полад Полина Порфирий Прохор
        Пётр Равиль Радий Раиль Раиса Раймонд Рамазан Рамзан Рамиз Рауль Рауф Рафаэль Рашид Рашит Регина Реджеп Резо
        Ренат Ренато Реувен Римма Ринат Ричард Роберт Роберто Роджер Родион Роксана Рональд Ростислав Рубен Руслан
        Рустам Рустем Савелий Саддам Садыр Саймон Салават Салман Саломе Самвел Сапармурат Сара Светлана Святослав
        Себастьян Семен Семён Серафим Серафима Сергей Сердар Серж Серик Сильвио Синдзо Скотт Слободан Снежана
        Сооронбай Сосо Софья Станислав Степан Стефан Стив Стивен Сулейман Сусанна Сухроб Сьюзан Сэм Тагир Таисия
        Таймураз Тамаз Тамара Тарас Татьяна Темир Тенгиз Тереза Тигран Тим Тимоти Тимофей Тимур Тихон Томас Тони
        Тоомас Трофим Уильям Уинстон Ульяна Умар Урмас Урсула Фаина Фаниль Фарид Фатима Федор Феликс Фернандо Фидель
        Фикрет Филарет Филипп Фома Франсуа Франциск Фрэнк Фёдор Хабиб Хавьер Хамзат Хамид Хасан Хиллари Хосе Хосни
        Хуан Хусейн Чарли Чарльз Чулпан Шавкат Шамиль Шон Шота Эвелина Эгилс Эдвард Эдгар Эдуард Эка Элизабет Элина
        Элла Эльвира Эльдар Эльза Эльмар Эльмира Эльчин Эмили Эмма Эммануэль Эмманюэль Эмомали Эндрю Энтони Эрик
        Эрнест Эхуд Юлиана Юлий Юлия Юнус-бек Юрген Юри Юрий Юсуф Яков Ян Яна Янис Ярослав Ярослава
        Єва Євген Євгеній Євгенія Євдокія Єгор Єлизавета Єфрем Іван Іванка Іванна Ігнат Ігор Іларіон Ілля Інга Інна
        Ірина Ія Аделіна Альона Аліна Анастасія Анатолій Андрій Анжела Анжеліка Анналена Антоніна Аркадій Арсен
        Арсеній Богдана Божена Броніслав Білл Валерій Валерія Валеріян Василина Василь Владислава
        Влас Володимир Віктор Вікторія Віолетта Віталій Віталік Віталіна Гаврило Ганна Ганя Геннадій Георгій Гліб Гнат
        Гордій Григорій Данило Дарина Дарка Дарія Девід Джастін Дмитро Дмитрій Докія Діана Едуард Елізабет
        Еліна Емма Еммануель Емілія Епіфаній Ернест Зеновій Зиновій Злата Зоряна Зінаїда Зіновій Йосип Йосиф Казимир
        Каріна Катерина Квітослава Кирило Клавдія Клим Климентина Климентій Костянтин Ксенія Кіра Лаврентій Леонтій
        Леонід Лесь Леся Лука Любомир Любомира Лідія Ліна Магдалина Маркіян Марта Маруся
        Марічка Марія Матвій Меланія Мелашка Микита Микола Мирослава Михайлина Михайло Мустафа Назарій Наталя Наталія
        Неоніла Нестор Ніколя Ніна Одарка Олекса Олександр Олександра Олексій Олена Оленка Омелян Онуфрій Опанас Орест
        Орися Павло Панас Пантелеймон Параска Пелагея Петро Пилип Пол Поліна Прокіп Пітер Раїса Рефат Роксолана
        Ростислава Руслана Річард Святополк Світлана Северин Севіль Сергій Славомир Соломія Станіслав Стефанія Стів
        Тамила Терентій Тетяна Тимофій Тиміш Томаш Тоні Трохим Уляна Устим Устина Федір Фелікс Филимон Фросина Філарет
        Хома Христина Хілларі Юліан Юліана Юлія Юрій Юстина Юхим Яким Яків Ярема Ярина Ясон
        """)

    /// Of Arabs, and rarer than those of `arabic`.
    static let ofArabs = WordList.hashes(
        """
        آرام آزاد آسو آفين آلاء آلان آمنة أبانوب أبوالقاسم أبوبكر أحمد أحمدو أدهم أروى أريج أسامة أسمهان أغناطيوس
        أغيلاس أفرام أكثم أكرم أكسل أمجد أمزيان أميمة أنس أنطوان أنطون أنور أنير أنيسة أوديت أوس أوميد أيمن أيوب
        إبراهيم إدريس إدمون إدوار إستير إسحاق إسراء إسكندر إسماعيل إلياس إليسا إميل إنعام إياد إيدير إيريني إيطو إيلي
        إيناس إيهاب الباجي البندري التجاني الجازي الجيلالي العنود المنجي المنصف الهنوف الوليد بابكر باديس باسكال باسل
        بثينة بختيار بدرالدين بدرية بروين بسنت بشتيوان بلعيد بلقاسم بهيرة بوبكر بوجمعة بوشعيب بوعلام بولس بيار بيريفان
        بيشوي بيير تارا تاكفاريناس تالين تامر تانيت تريز تريزا تسنيم تماضر تواضروس توكل توما تيزيري ثروت ثريا ثيوفيلوس
        جبرائيل جبريل جرجي جمانا جمانة جمشيد جوانا جورجيت جوزفين جويل جيلان حذيفة حسان حسنية حسنين حفصة حليمة حمادي
        حمد حمدة حمدين حورية حيان خنساء خولة خيرالدين دانية دلشاد دلوفان دلير دميانة دنحا ديانا ديلان ديمة ديهيا راحيل
        راكان رانية رجائي رزان رزكار رضية رغدة رفقا رفيدة رقية رندة رهام روجين روفائيل رولا رويدا ريان ريباز ريبر
        ريبوار ريتا ريتاج ريما ريهام زبيدة زكرياء زكية زيرفان زينات ساجدة سامر سربست سرجون سطام سفيان سلافة سلسبيل
        سمية سميحة سنان سندس سهيل سيامند سيدرا سيروان سيرين سيفاو سيليا سيلين شادية شاهيناز شربل شفان شفيقة شما شمسة
        شنودة شهلاء شوان شوكت شويكار شيرزاد شيركو شيلان صبيح صدقي صفية صهيب طانيوس طحنون عايدة عايشة عايض عبدالأمير
        عبدالإله عبدالباري عبدالباقي عبدالجبار عبدالجليل عبدالحسين عبدالحفيظ عبدالحق عبدالحكيم عبدالحليم عبدالحي
        عبدالخالق عبدالرؤوف عبدالرحيم عبدالرسول عبدالعظيم عبدالعليم عبدالغني عبدالفتاح عبدالقدوس عبداللطيف عبدالمؤمن
        عبدالمالك عبدالمحسن عبدالمطلب عبدالملك عبدالمنعم عبدالمهدي عبدالنبي عبدالهادي عبدالودود عبدالوهاب عبدربه عبلة
        عبيدة عزالدين عزة عفراء علاءالدين عمانوئيل عمرو عنود عوضية عوني عيدروس غابي غبريال غريغوريوس غياث غيداء فاديا
        فايز فايزة فتحية فتيحة فريال فوزية فيبي قابوس قتيبة قدور قوباد كاروان كارول كاميران كاوا كلثوم كلوديا كميل
        كنان كنزة كوركيس كوسرت كيرلس لارا لانا لحسن لخضر لطيفة لقمان لميس لوقا لولوة لونجا لويزة ليان ليليان مأمون
        ماجدة مارلين مارون مارينا ماسينيسا ماغي مايا مايسة محمدو محند مديحة مراد مرام مرفت مرقس مروة مريان مزنة مضاوي
        معاوية معن مقرن مكاريوس مليكة منال منيرة منيف مهيار موزة موضي مونيكا ميار ميثاء ميرا ميرال ميرغني ميرنا ميلود
        مينا نائلة ناريمان نازدار نازلي نايلة نبيلة نجوى نجيبة ندى نديم نرمين نسيمة نظمي نعمات نعيمة نقولا نهال نهلة
        نورا نورالدين نورهان نوزاد نوشيروان نوف نيرة نيرمين نيللي نينوس هاكوب هانيبال هايدي هديل هفال هنادي هنرييت
        هواري هوزان هويدا هيرو هيفين هيلة هيمن هيوا وضحى وهيبة يارا ياسمينة يوبا يوحنا يوغرطة يونادم
        """)

    /// More of Latin letters, folded, than `LatinNames` has.
    private static let moreLatin = WordList.hashes(
        """
        aafke aamir aaron aart aarti aasia abbas abbass abd abdalla abdallah abdel abdelaziz abdelhak abdelhamid
        abdelilah abdelkarim abdelkrim abdellatif abdelmadjid abdelmajid abdelmalek abdelouahab abderrahim
        abderrahmane abdessalam abdollah abdou abdoul abdoulaye abdourahmane abdulaziz abdulghani abdulhamid
        abdulhamit abdulkarim abdulla abdullah abdulrahman abdurrahim abdus abebe abed abena abhay abhijit abhinav
        abhishek abhisit abidin abigail abiola abir abiy abolfazl abolhassan abuzer achieng achilleas achmad achmat
        achraf adam adama adaora adebayo adedayo adelajda adelino ademar ademir adhi adhitya adile adinda adityanath
        adnane adonis adrie adwoa aecio afif afshin aftab afua agamemnon aggelos agnez agnieszka agus agustinus aharon
        ahlam ahmad ahmadreza ahmadshah ahmed ahmet ahok ahu ahyudin aigars aigul aiman ainura airin airlangga airton
        aischa aisha aishwarya aissata aissatou aitzaz aivars ajay aji ajit akash akbar akhil akhilesh akhmat akhmed
        akihito akin akinwumi akis akiva akosua akram akshay akshaya akua akwasi ala alaa alain alaksandr alaksandra
        alaksiej alan alassane albert aleid alekos aleksa aleksandr aleksei aleksey aleksiej alessandro alev alexander
        alexei alexey alexia alexis algirdas alhierd ali aliaksandr aliaksandra aliaksei aliasghar alican alice alie
        alija alimzhan aliocha aliona aliosha alioune alireza alisan alisher aljaksandr aljaz aljosa aljoscha almaz
        almazbek aloizio alojz alojzy alok alon alpaslan alper alperen alsou altaf altan alyaksandr alyona ama
        amadeusz amadou amal amanda amandine amar amarinder amartya ambrozy amer amien amikam amilcare aminah aminata
        aminatou amine aminul amir amirhossein amitabh amitav amjad ammar amnon amol amr amran amrit amrita amrou
        amrullah amy anand anandi anant ananya anass anastasiia anastasija anastasiya anastassia anastazy anat anatole
        anatolii anatoliy anatoly anders andi andika andile andoni andre andrea andrew andrianto andriej andries
        andrii andrij andrinof andris andrius andriy andrus andrzej aneesh angad angel angela angeles angelica angelos
        anggi anggraini anggun angiolina ania aniceto aniello anies anil anindya anirudh anis anisul anju anke ankit
        anmol ann anna annarita anne annemiek annemieke annet anniek annisa anouar anouk ans antanas ante anthony
        antia antoine antonio antonis anupam anura anuradha anurag anushka anwaar anyango aoua aparna apoloniusz aram
        aramis arantxa aras arash arayik arcangelo archana ardi aref arend arezou arezu argyris arief arieh ariel
        arifin arik arini aristidis aristotelis arjan arjen arkadi arkadij arkadiy arkady arlindo armelle armen
        armindo arnab arnoud arpita arrigo arsen arsene arseni arsenii arsenij arseniy arseny arshad arsul arswendo
        artem arthur artiom artjom arturas artyom arun aruna arundhati arvind arvydas arya aryeh aryo asad asaduzzaman
        asaf asamoah asbjorn ascanio aschraf aseefa asen asep asfandyar asghar ashish ashley ashok ashot ashraf ashwin
        ashwini asier asif asim asimina askar aslak aslan aslaug asli aslihan asma asri assaf assimi assoumani astuti
        asuman asya atakan atal ataol ataollah athina atif atiku atilla atiq atiqah atishi aud audun augustyn aukje
        aung aurelia aureliusz ausra avi aviad avichai avichay avigail avigdor avihu avinash avishai avital aviva
        avner avraham awa awiek ayad ayanda ayberk ayca ayelet ayfer aymane ayodele ayrton ayse aysegul aysen aysun
        aytac aytekin aytug aytul ayub ayush ayyub azadeh azali azar azhar azim azita azizeh azmi azwar azyumardi
        azzam azzedine azzurra babacar babak babar babatunde babita babul bachar bachir badr badreddine bafel bagir
        bagyo baha bahadir bahareh bahattin bahlil bahman bahram bahri bahriye bahtiar bakhtawar bakir bakyt balbina
        balbir baldassarre baldev baldewijn baleka balram barack baran barbaros barbel barend barham barnaba barnabe
        barney bartlomiej bartosz baruch barzan basak baschar baschir bashar bashir basia basil basit bassam bassel
        bassem bassirou basuki batuhan batya bauke bayan bayu bedia bedirhan bedrettin begum behcet behice behiye
        behnam behrooz behrouz behzad behzat beji bektur bela belgin belkacem belkis belma benazir benedetta benedict
        benedykt bengu beniamino benjamin benny benyamin berangere berhanu beril beritan berivan berk berkan berkay
        berkin berna bernadet bernadeta bernadetta bernard bernardetta bernardin bertolt bertus besir betje beto
        bettino betul betzalel beverly beyhan beyza bezalel bhagat bhagwant bhairon bharti bhaskar bhavna bhumi
        bhumibol bhupendra bhupesh bhupinder bidya bidzina bijan bilawal bilge bilgehan bilgin billy bimal bimo binali
        binnaz binyamin bipin biplab birame birendra birgit birhanu birol birute bisera bishan bjorg blagoja blandine
        blaz blazej bob bobby bobi boediono bogna bogoljub bogumil bogumila boguslaw boguslawa bohdan bojana bojko
        bola boleslaw bongani bongbong boniface bonifacy borge boris borut boualem boubacar boubakar bouchra boudewijn
        boutros boyan boyko bozenna bozidar bozidara bozo brad brando brandon branimir brechtje brian brijesh brittany
        bronislaw bronislawa bruce brunella brunon brynjar budi budiman bugra buhle bukayo buket bukola bulat bulent
        burak burcin burcu burhan burhanettin burhanuddin buse bushra busyro caetano cafer cagan cagatay cagla cahide
        cahit candan candida caner cansel cansu carina carl carlinhos carlo carme carmi carmine carol carolijn carolyn
        carwyn cassia cassio catherine cecylia cees celalettin celil celine celio cellou cem cemile cenek cenk cesar
        cesario cesc cesen cevat cevdet ceyda cezmi chadi chadia chadidscha chafik chafiq chahrazad chairul chaker
        chakib chaled chalid chalil chamil chandan chandrababu chandrashekhar chandrika chara charalambos charles
        charlie charlotte chatib cheick cheikh chelsea cherif chetan chiara chidi chimamanda chinedu chinua chinwe
        chioma chirag chirine chitra chiwetel chokri chris christianto christina christine christodoulos christophe
        chrysoula chrystyna chukwudi chukwuemeka cicero cigdem cihat ciler clarence claude claudio clementine coenraad
        colleen concha constantijn constantinos cor corazon cornel corrie cosette crisanto cristoforo cristovao
        cuauhtemoc cumali cuneyt cynthia cyprien cyryl czeslawa dadan dadang dafydd dainis daisy dalal dalitso damaso
        dambisa damiao damienne damla danai daniel daniil danil danut danylo daoud daphna daphne dariga dariia
        darioush dariush dariya darja darmawan darmin darshan darya daryono daulet dave david davut dawood dawud
        deborah deddy deden dedi dedy deepa deepak deepika defne deise dejan delfim delwar demet demetris demirhan
        demis demostenes denis denise deniz dennis deny denys derk desiderio desire dessy desy devendra devi devora
        dhani dharmendra dhruv diana diane didem didi didier didik diederick dieter dieuwertje digvijay dikembe
        dilaver dilber dilek dilip dilma dilovan dilsa dilsad dilshan dimitar dimitra dimitrije dimitris dimitry
        dimosthenis dinesh diomaye dionizy dionysia dionysis dipankar dirk ditlev divya djaffar djalma djamal djamel
        djamila djarot djemal djibo djibril djohar djokhar djoko dmitri dmitrii dmitrij dmitriy dmitry dmytro dobrica
        dogukan doku dolma domingas domitilla donald donatien doni donna dora doris doron doroteo doruk dov draginja
        dragoljub dragomir dragoslav draupadi draza driss dritan dror droupadi dschochar dubravka dubravko dudu dudung
        duma durga durmus dusko dvora dymitr dzemal dzenan dzhokhar dzianis dzmitry dzmitryj ebele ebony ebrahim ebru
        ebubekir ece ecem eddie edem edgars edhie edhy edinho edip edir edmondo eduardo edward edy edyta eefje eelco
        eelke efraim efrat efstathios efthymios eftychia efua egidio egils ehsan ehud eiki eilidh einars einat eitan
        ejike ekaterine ekaterini eknath ekow elazar elchin elcin elco eldad eleftheria eleftherios elena elettra
        elham elif eligiusz elira elisangela elisenda eliud eliyahu elizabeth elke elman elpida emeka emel emily emine
        emir emirhan emma emmerson emomali emrah emre endang ender engin enisa enlai enrica enrique enza ercole
        ercument erdem erdinc erel erez ergin erhan eric erin erkin erlan erlangga erman ernawati eros ersan ersin
        ersoy ertekin ertugrul esat esi esin esmail esme ester estevao esti etgar ethem eufemio eugene eugeniusz euis
        eustachy evaldo evariste evelyn evert evgeni evgenia evgenij evgeniya evgeny evgueni evguenia evika evo evren
        evzen ewout eyal eyup eyvind ezer ezgi ezzedine fabio fachri fadel fadela fadhel fadi fadik fadila fadjroel
        fadli fadumo fahad fahd fahim fahrettin fahri fahriye faical faik faisal faissal faiz fajar fakhar fanny
        faouzi faramarz farhad farhan farhat fariba fariborz farid farida farideh farkhunda farooq farouk farouq
        farrokh farshad farzad farzaneh fateh fatemeh fathi fatima fatimah fatimata fatma fatos fatou fatoumata faure
        fausta faustyna fawad fawzi fawzia faycal fayez fayrouz fayza fazal fazil fazilet fazlur febri febriana fedir
        fehime fehmi fehmida feiruz feisal fela felicien felicio felicity felicja feliks femi femke ferda ferdane
        ferdinandus ferdy ferdynand fereidoun fereshteh ferhad ferhat feride feridun feriha ferit fernando fernao
        ferruccio feryal fethi fethullah fevzi feyza feyzullah fidelio figen fikret fikri filiberto filipp fionn
        fiorello fiorenza firas firdous firmin firouz fjodor flaminia flavien floriano florin flutura fofi fokke
        folake folasade fons fotini fotis fouad franak frances francesc francesco francisak franciszka francois frank
        fred frederika freek freerk friedrich frits fritz froukje fructuoso fruzsina fuad fuat fulvia fulya fumio
        funda furio furkan furuzan fusun fyodor gadi gaetana gagik gal galeazzo gali galia galit galyna gamal gamze
        ganesh garegin garen gary gatluak gaurav gauri gautam gavriil gavril gazanfer gebran gebre gede geeta gejza
        gela gemma gennadi gennadij gennadiy gennady genowefa gent george georgi georgij georgiy georgy geraint gerard
        gerasimos gerben gerbrand german gerolamo gershom gershon gertruda getachew gethin getulio ghada ghanem
        ghassan ghazi gheorghi gholam gholamhossein gholamreza ghulam giannis gibran gidi giennadij gijsbert gila
        gilad gilbert gili gilles gilmar gines gintautas giordana giordano giorgi giorgos giovanni girish girma
        gisella gita gitanas giuditta giulia giuseppe giustina gizem glauber glaucia gleb gleisi gloria gniewomir
        goedele goenawan gojko gokalp gokben goksel goksu golnaz golshifteh gonca gonnie gontran goodluck googoosh
        gopal goranka gosia gotabaya govert govind gracjan graham granit greet greg gregory grigol grigori grigorij
        grigoris grigoriy grigory grischa grisha gro grozdan grzesiek gualtiero guangcheng gudmund guendalina guennadi
        gueorgui guilhem guillaume gulbahar gulben gulbuddin gulcan gulcin gulden gulderen gulfem gulhan gulistan
        gulizar gulnara gulnaz gulnora gulnur gulriz gulsah gulsum gultan gulzar gumersindo gunadi gunawan gunay guner
        gungor gunnhild gunseli gunter guntis guntur gurbanguly gurbuz gurcan gurdas gurhan guri gurkan gurmeet gurol
        gurpreet gursel gursoy guy guzide guðni guðrun gwenael gyanendra haakon habib habiba habibollah habibullah
        habiburokhman habtamu hacer hachem hachemi hadar hadas hadi haedar hafeez hafez hafiz hafize hagai hagit
        haibatullah haidar haider haile hailemariam haim haitham hakainde hakan hakim hakima hakki hala halbe haldun
        hale halide halime halis halit halkan halldor hallgrimur halszka halvard halyna hamad hamadi hamdan hamdi
        hamdullah hamed hamengku hamid hamida hamide hamidreza hamit hamka hamma hammad hamza hanan hanane handan
        handayani hande handoko hania hanka hannah hanneke hanno hanoch hans haralambos harbhajan hardeep hardik
        harish harith harjit harm harmanpreet harmen harold haroon haroun harpreet harry harsha harshad harshvardhan
        hartati hartini hartono haruki haryanto haryono hasan hasanuddin haschem hashem hashim hasina hasip hassan
        hassane hassiba hasto hasyim hatim hatta hawa haya hayat hayati haydar hayk hayrettin hayri hayriye haytham
        hazal hazel hazem heather heba hector heinz helder helen helga hema hemant hendardji hendrika hendro
        hendropriyono heni henk henry henryka herawati heri herlina hermanto hermawan hersh herzi hesham hevrin heydar
        hiba hibatullah hicham hichem hicran hidayat hidayet hideki hieronim higinio hikmet hila hilal hildo hillel
        hilmi himanshu himanta hina hippolyte hirohito hiroyuki hirut hischam hisham hocine hoda holger holly homa
        homayoun honorata honorine hooman horst hoschjar hosein hoshang hoshyar hosni hossam hossein houcine houda
        houria houssam hovik hrant hrithik hryhorij hryhoriy hsien hubrecht hugon hulusi humza hursit husain husam
        husamettin husayn huseyin husni husniye husnu hussain hussam hussein huub huw hysni iacopo iakov iaroslav
        iaroslava ibrahim ibrahima ibtihal ibtissam iclal idalina idan idham idil idit ido idris idriss idrissa idrus
        ieuan ievgueni ievhen ifan ifeanyi ifeoma iftikhar ignasius igor ihab ihar ihor ijaz ikechukwu ilan ilana
        ilario ilayda ilber ilgar ilham ilhami ilia ilkay ilker ilknur illia ilmar ilya ilyes imad imas imed imene
        imma imran inacio inas inbal inci indalecio inder inderjit indrajit indrawati indriani ineke inessa ingrida
        inguna ingvild inna innokenti inul inzamam ioanna iolo ion iordanis iossif ioulia iouliia iouri ipek iqbal
        iqra iracema iraj irakli irem ireneusz iris irit irma irman irmina irrfan irwansyah isabeau isabelle isacco
        isatou ishak ishant ishaq ishrat isidra isil isilay iskender islom ismael ismail ismat ismoyo issa issam
        issoufou istiqomah isuf iswadi isyana itai itamar itay itumeleng itzhak itzik ivan ivana ivars ivaylo ivete
        iwanna iyad izchak izzat izzet jaafar jaap jaber jabir jabu jabulani jacco jacek jacenty jachym jacinda
        jacinthe jacira jack jacoba jacobus jacqueline jacques jacqui jadranko jafar jagan jagdeep jagdish jagmeet
        jahangir jaideep jairam jajang jaka jakaya jakow jakup jalal jalaluddin jale jama jamal jamaluddin james jamil
        jamshid jan janaina jandira jane janet janez janice janka janneke jannetje jantine jantje jarek jarema jarl
        jarle jaroslawa jasiek jasmine jason jasper jasprit jassem jasser jassim jassir jaswant jatin jauhien javad
        javed javeria javier jawad jawaharlal jayalalithaa jayant jayanti jayesh jazilul jean jeff jefim jegor jehuda
        jekaterina jekatierina jelizaweta jelko jelmer jenneke jennifer jenny jens jerome jerry jess jessica jevgeni
        jewgeni jewgenia jewgenij jewgenija jewgienij jewgienija jewhen jiabao jigme jihane jill jim jimly jimmy
        jinping jintao jitendra jitzchak jiyan jizchak joan joao joav joe joelia johannes john johnny joice joke joko
        jomo jonasz jonathan joop joos joost jopie jorge jorginho jorien joschka jose joseph josh josi josselin jossi
        jostein jovanka joyce jozef jozefa jozefina jozias juancho juanjo juca judith judy judyta jugoslav juliari
        julide julie julien julienne julija juliusz jumana jumhur junaedi junaid junichiro junipero juozas jurek
        jurgen jurriaan juscelino jussuf justin juval jyoti jyotiraditya kaare kaatje kabelo kaciaryna kadek kadhim
        kadri kadriye kagan kagiso kailash kais kajol kakha kakhaber kalev kalidou kalliope kalliopi kalpana kamal
        kamala kamau kamchybek kamel kamer kamile kamran kamuran kamuzu kangana kanhaiya kanika kapil karam karapet
        kareena karekin karen karim karl karlis karni karrar kartik kartini kartono kashif kasia kasino kassem kassim
        katarzyna kate kateryna katherine kathleen kathryn katie katrin katsiaryna katsuhiko katya kaveh kavita kavya
        kawa kayla kazem kazimiera kazuhiro kebede kees kei keiko keir keisuke kemal kemalettin kemi kenenisa kenneth
        kenzaburo keqiang kerem kerimcan kersti keshav ketan ketil ketut kevin kevser kgalema kgosi khadga khadidja
        khaled khaleda khalid khalifa khalil khatia khawaja kheireddine khofifah khosrow khrystyna khurram khurshid
        kianoush kimi kipchoge kipkorir kiran kiril kirill kirti kiryl kishore kivanc kizza klaartje klaus kleber
        klemen koceila kofi koichi kojo koksal koldo kolia kolinda kolja kolo kolya komang komarudin komla konstantina
        konstantyn koos kordian korhan korkut kosrat kossi kosta kostas kostia kostiantyn kostis kostyantyn krasimir
        kreshnik kresimir krijn krisdayanti krishnan krisjanis krisna kristanto kriti krystyn krzysiek krzysztof
        ksenia kseniia ksenija kseniya ksiusha kuan kubilay kubra kubrat kudret kuldeep kulsoom kunal kunegunda
        kuntoro kurmanbek kurniawan kursat kusnadi kwabena kwadwo kwaku kwasi kwesi kwik kyle kyriaki kyriakos kyril
        kyrill kyrylo ladan ladislao laercio laimdota lakhdar lakshman lakshmi lambros lamia lamine lamya lapo larbi
        larry lars larysa laryssa lasantha lata latifa latife laura laurent laurien lauro lawrence laxman layla
        lazarus lea lebriz lech lechoslaw leela leendert lefteris leila lemi leonida leonilde lerato leslaw lesya
        letsile lev levan levent lewis lianne liaquat liat lidewij lidiya lien liesje lilianne lilis lily limor linda
        lindalva lindiwe lior liora lioudmila lisa liubov liudmila liudmyla livia ljubo ljubomir ljubow ljudmyla
        ljupco lobsang logan lois lokman longin lorand lorella lorinc loris lotta loubna louis loujain loukas louwrens
        luba lubica lubin lubna lubow luca luciene lucilla lucja lucjan lucyna ludmyla ludovit ludwik ludwika luhut
        luitpold luiz lungile lusiana lusine lutfiye lutfu luyanda lygia lyubov lyudmila lyudmyla maayan mabrouk
        macarena machteld maciek macit macky maddie madelon madhav madhavi madhu madhuri madison madjid magdalena
        magnhild mahamadou mahamat mahathir mahbub mahdi mahela mahendra maher mahesh mahfuz mahinda mahira mahmood
        mahmoud mahsa mahtab maiara maikel maimouna maimun maire maithripala maja majd majed majid makbule makhosi
        makis makoto maksym maksyme malak malala maleeha malek malgorzata malgosia malka mallikarjun malu malusi
        mamady maman mamata mamuka mana manal manasi mandana mandeep maneka manfredi mangosuthu manish manisha manju
        manlio manmohan manoel manohar manoj manolis manos manouchehr mansoor mansour mansur mara maram marat marc
        marceau marcel marceli marcelline mardani marek marfa margarita margaritis margreet margriet marguerite maria
        mariama maricarmen marie mariem mariia mariko marilia marilu marilyn marina marinko mario marios maris mariya
        mariyati marjolein marjolijn mark marloes marouan marouane marsinah mart martha marthin martin martono martyna
        maruarar maruf maruli maruska marwa marwan mary maryati maryia maryja maryla maryna marysia marzanna marzia
        marzieh marzuki masahiro masayoshi masih masinton masood masoud masoumeh masrour massimo massoud massouda
        massud masud matan mate mathabo mathieu mato matt mattea matteo matthew matvei matvey matwej matwiej matylda
        maulana maurane maurizia mavis max maxim maxwell maxym mayank mayara mayawati mayumi mazen mazhar mazin
        mazloum mbali mbongeni mediha meena meenakshi meera megan megawati mehari mehbooba mehdi mehmet mehmetcan
        mehriban mehtap mehul mehwish meir meirav melahat melchiorre melda meles melih meliha melike melis melissa
        meltem memduh memet menahem menekse mengistu merav merce meriem mersad merve mesfin mesrur messaoud mete
        metehan mette mhairi michael michalina michalis michel michiko mick mickey mieczyslaw mieczyslawa mies mihailo
        mihovil mihriban mijail mijailo mikalai mikalaj mike mikhail mikhailo mikheil mikis mikita mikola mikolaj mila
        milad milanka mile milijana milind miljan miljenko milo milomir milosz miltiadis milutin mimmo mindaugas minke
        mino mintimer mira mirek mirgun miri mirza misbah misha mithali mithat mitia mitsuko mitt mitya miucha mizanur
        mmusi moacir moacyr moammar moaz mochamad mochtar modibo moechtar moeldoko moerdiono moez mohamed mohammad
        mohammadreza mohammed mohan mohandas mohibullah mohit mohsen mohsin moin moise mojca mojgan mojtaba mokgweetsi
        mokhtar moktada molly momcilo mominul momir moncef monia monika monther morad mordecai morgana morteza mosche
        mosiuoa mostafa motti mouammar moudud moulay mouna mounir mourad moussa moustafa moustapha mpho mridula
        mscislaw mstislav mstislaw mualla muammar muammer muazzez mubashir mucella muchdi muchtar muge mugiyanto
        muhadjir muhaimin muhajir muhamad muhammad muhammadu muhannad muhittin muhlis muhsin muhyiddin mujdat mujeeb
        mujgan mujibur mukaddes mukesh mukhtar mukremin mukul mulatu mulayam mulyadi mulyana mumtaz muna munevver
        munir munther munzer muqtada murad murali murat murli murniati musa musab muserref mushahid mussa mustafa
        mustafizur muthanna muttiah muyesser muzeyyen mwai mychajlo mykhailo mykola mykyta mylene myroslav myroslava
        mzwanele naama nabih nabil nachman nachum naci nada nadav nadeem nadejda nader nadezhda nadiem nadiezda nadiia
        nadija nadim nadire nadiya nadjat nadjib nadya nae naeem nafissatou nafiz naftali nagehan nagendra naguib
        nahed nahid nahide nahum nail naile najat naji najib najibullah najla naledi namal namik namir namrata nancy
        nandan nandi nandini naoki naoko naoto napoleao naqib narayan narcyz narek narendra naresh narges nargess
        nargis nariman narin naruhito nasanin nasaruddin naseeruddin nasreen nasrin nasrul nasser nassima nastia
        nastja nastya natalie nataliia nataliya natallia nathalie nathan naveed naveen navjot nawaf nawal nawaz
        nayantara nayef nazan nazanin nazar nazareno nazarij nazaruddin nazife nazim nazli nazma nazmiye ndaba ndeye
        nebahat necat necdet nechama nechirvan necip necirvan necla necmi necmiye neculai nedeljko nedim nedret nedzad
        neelam neeltje neeraj neeta negar nehemia neide nejat nejla nektarios nelleke nengah nergis neriman nerina
        nese neset nesim neslihan neslisah neusa neven nevena nevra nevriye nevzat nexhmije neymar nezahat nezihe
        nezir ngozi ngugi ngurah nick nicolaas nicole nigar nihal nihat nikolai nikolay nikos nilay nilesh nilgun
        niloufar nilton nilufer nima nimet nimrod nina nining ninon nir nirav nirmala nisha nishant nissim nitin
        nitish nitzan nivaldo nizamettin nizar njal nkechi nkosana nkosazana nnamdi nneka noel nomsa nomvula
        nonhlanhla nonna noriko norma norodom nosipho nouf noura noureddine nouri nouria novak novanto novia novita
        ntombi nugroho numan nunung nunzia nuraini nurdan nurdin nurgul nurhan nurhayati nuri nurit nuriye nurmahmudi
        nursel nursultan nusret nusron nwankwo nyasha obaidul obdulio obiageli obinna octave odai odair oday oddone
        oddvar oded odete odilon odysseas oesman ofer ofir ognjen oguz oguzhan ohad okan okechukwu oksana oktawia
        oktawian oktay ola olafur olajide olaudah olavo olcay ole oleg oleh oleksandr oleksandra oleksandre oleksi
        oleksii oleksij oleksiy olesia olesya olexander olexandr olha olindo olivia olivier oliwia olla olu oluchi
        olufemi olumide oluremi olusegun oluwaseun olya olympe omar omero omid omprakash omri omurbek ondine onno
        onofrio oprah orcun orest orestes orestis orhan ori oriane orietta oriol orit orkun orly orna oronzo orsola
        oryna orysia osama osamu osbert osman osnat ostap oszkar otar othman othmane ottavia otto otylia oualid oumar
        oumou ousama ousmane oussama ousseynou oya ozan ozcan ozdemir ozden ozen ozer ozgul ozhan ozkan oznur paco
        paetongtarn pakalitha pakize pal palina pallavi palle pamela panagiota panagiotis panas panayiotis pancrazio
        pandeli pankaj pankraz panos pantelis paola paolo paraskevi parineeti parisa parth parto parvati parveen
        parvez parvin parviz parwin pascal patricia patrick patrycja patsy patty paul paulo pauwel pavan paviel pavle
        pavlo pavlos pavol pawan pawel pawiel pawlo payam peda pegah pejman pelagia pele pelin pelinsu pelle pemba
        pepa perihan pero perran perry pertev pervaiz pervez pervin peter petia petra petro petronella petter petya
        phil philibert philip philippe phoebe phumzile pier piera pierfrancesco pierre pierrick piers piet pinar
        pinchas pinuccia piotr pipit pippo pita piyush pjotr plamen plamena polat poliana policarpo poltak pooja
        poonam pouya prabhat prabhu prachanda prachi pradeep prafulla prakash pramod pramoedya pramono pranab prasanna
        prashant pratap pratibha pratik pratikno praveen pravin praxedes prayut prayuth preeti preity premadasa primoz
        prithvi prithviraj priti priya priyanka priyo prokhor prokopis przemek przemyslaw puja pumla puneet purnomo
        pushkar pushpa puspita pylyp pyotr qaboos qabus qais qamar qandeel qasem qasim qassem qishan quassim qubad
        quim quirijn raanan rabab rabah rabi rabia rachel rachela rachmat rachmawati rade radoje radoslaw radoy raed
        rafael rafal rafet raffi rafic rafik rafinha rafiq rafiqul raghad raghav raghuram raheel rahim rahima
        rahmatullah rahmawati rahsan raif raila raimonds rainald raj raja rajaa rajan rajat rajeev rajendra rajesh
        rajinder rajiv rajko rajkumar rajmund rajnath raju rakan rakesh ralph ramachandra ramdev ramesh rami ramin
        ramnath ramsan ramuald ramunas ramush ramy ramzan ramzi ranbir randeep rangina ranil ranim raniya ranjan
        ranjit ranka ranko rano ranveer ranya raphaelle rares rascha raschid rasha rashid rashmi rasim rasit rasoul
        rastislav ratan rateb rati ratko rauf ravinder ravindra ravish rayane raymond razan razia razija raziye
        rebecca rebwar recai reda redha redouane reem reena refat refika reginaldo rehman reidar reinier reinout rekha
        remigiusz remziye renate rendra rene renu resat resit retno reut reuven revaz reyhan reza rezso rezwana rhodri
        rhoma ria riad rianne rianto riaz ricardo richard rick rida ridvan rie riek rieke rifaat rifat rim rima
        rimantas rinat rinus riri rishabh rishi risma rismaharini rivka rizal rizgar rizieq rizky roald rob robert
        roberto robin robinho robson rod rodion roelof roemer roger rogerio roghayeh rohini rohit rojda rojin rokas
        rokeya rokhmin rokia rola roland rolandas rolinde romahurmuziy roman romario romeo romualdo ronald ronaldinho
        ronen ronit roozbeh roque rosalynn rosamund rosana rosangela roselyne rosemary rosen roshan rosihan rosine
        rosinha rosmah rossella rossen rostislaw rostyslav rosy rouhollah roula rouslan rovshan rowan roya rozhin
        rubens ruchan rudiantara ruhama ruhi ruhollah ruhsar ruhul rui ruken rukiye rukmana rukmini rully rumana rumen
        rumiana rune rupa rupali ruprecht rusdi ruslan ruslana russell rustam rustem rustu rutger ruth ruud ruveyda
        ryamizard ryan ryhor ryoichi ryszarda ryuichi saad saadi saadia sabah sabahat sabahattin saber sabien sabiha
        sabine sabino sabir sabriye sachar sachin sacide sadako sadegh sadeq sadettin sadhvi sadi sadio sadiq sadri
        sadullah saduman sadyr saeb saeed saeid safa saffet safia safiye safwan sagarika sagi sahap sahar sahika said
        saida saif saima saina sait sajeeb sajid sajith sakine sakir sakshi salah salaheddine salahuddin salam
        salauddin saldi salem salete sali salif saliha salim salima sally salman sam samantha samar sameer sameh samer
        samet sami samia samim samina samir samora samuel samvel sana sanae sanath sandeep sander sandiaga sangeeta
        sani sania saniye sanjana sanjay sanjeev sanjiv santosh saparmurat saqib sara sarah sarath sarfaraz sarkis
        sarojini sartaj sarwo sarwono satar satilmis satish satoshi satria sattar satyajit satyapal saulius saurabh
        savannah savita savka sayed sayyed sayyid saziye schaima schamil schanna scherif schimon schirin schlomo
        schmuel sciapan scott sead sean sebahat sebastien sebnem secil sedef sediqa seema sefik segolene seher sehnaz
        sehriban seif sekou selahaddin selahattin selami selda selen selim sello selman sema semen semih semiha semion
        semjon semyon senem sener sengul senzo serafettin serafino serap seraphin seraphine seray sercan serdar seren
        serena seretse serge sergei sergey sergi sergio sergiusz sergiy serguei serhan serhat serhi serhii serhij
        serhiy serif serife serigne serj serkan sermin sertac servando serzh setareh setiawan settimio setyo sevda
        sevgul sevil sevilay sevinc sevki sevtap sevval seweryn seydou seyed seyfettin seyfi seyit seyma sezai sezer
        sezgin shabana shabtai shadi shafik shafiqul shafqat shahabuddin shahbaz shaheen shahid shahidul shahin shahla
        shahnaz shahram shahrukh shahrzad shai shaima shaker shakib shaktikanta shalini shamil shamim shamima shamsul
        shankar shantanu shanti shapour sharad sharif sharmeen sharmila sharon sharren shashi shatrughan shaukat shaul
        shavkat shay shayan sheetal shehbaz sheila shekhar shelly sher sherif sherine sherry shervin shigeru shikha
        shikhar shilpa shimon shinzo shireen shirin shirley shivan shivani shivraj shkelzen shlomi shlomit shlomo
        shmuel shmuley shoaib shohei shohreh shokri shoshana shota shreyas shruti shuai shubha shubman shuji shukri
        shukria shulamit shunsuke shyam siamak siarhei siarhiej siarzuk sibel sibren sibusiso siddaramaiah siddharth
        siddique sidharth sidi sidika sidiki sidonie siergiej sietse sietske sigismondo sigit sigmundur signe sigurður
        sihamoni sihanouk sihem siim sijbren sila silvia silvina simba simbarashe simcha simge simin simon simran
        sinem sinta siphiwe sipho sirajuddin siranush sirimavo sirin sirri siswanto sitaram siti sitki sivan sixtus
        siya siyabend siyabonga sjaak sjafrie sjahrir sjarhej sjors slaven slawek slawomira slimane slobodanka smita
        smriti sneha snorri soedirman soetrisno sofja sofoklis sofya sofyan sohail soheil soheila sohibul sohrab sokol
        soliman solomija solomiya sonakshi sonal sonali sonam soner sooronbai sooronbay sophia sophie soroush sotiria
        sotiris souad soufiane souha souhaib souheila souleymane soumaila sourav spiros spyridon spyros srdan srdjan
        srecko sredoje srettha sridevi srinivas stan stanislas stanislaw stanislawa stanko staszek stathis stavroula
        stefan stefania stefaniya stefano stefanos stelio stelios stephanie stephen steve steven stevo stiepan stipe
        stojan stoyan stratos stsiapan stylianos suad suavi subhash subramanyam subrata sudarsono sudha sudhir
        sudirman sudjana sudjiwo suely sugeng sugianto sugiono suhail suhardi suharso suhartono suheyl suheyla sujiwo
        sukhbir sukhwinder sukran sukriye sulaiman sulastri sule suleiman sulejman suliono suman sumarni sumarno
        sumarsono sumiati sumit sumitra suna sunarto sundar sunil sunita sunniva supardi suparman supriadi supriyadi
        surendra suresh sureyya surinder surono suryadharma suryadi suryanto suryo susan susanto sushant sushil sushma
        sushmita susilawati susilo sutarman sutiyoso sutopo sutrisno suwarno suyanto suyatno sveinn sven svend
        svetislav svetozar sviatlana sviatoslav svitlana svjatlana svyatlana svyatoslav swapna swati swiatlana
        swiatoslaw swietlana switlana swjatlana swjatoslaw syafii syafruddin syahrul syaiful syamsuddin syamsul syarif
        sybrand sylvaine sylvette sylvie sylwester synnove sytske szamil szczepan taavi taban tabassum taco tadao
        tadesse tadhg taghi taha tahar taher tahira tahsin taieb tais taisia taisiya takashi takeshi takis talal talat
        talha tali talib talip tamar tamer tamim tamir tammy tamrat tancredi taner tanju tanmay tannaz tansel tansu
        tantowi tanveer tanvi taoufik taras tarcisio tarek tareq tariq tarique tariro tarjei tarkan taro tarun taskin
        taslima tasos tassos tatang tatenda tatsiana taufiq taulant taur tawakkol tawfik tawfiq tayeb tayfun tayfur
        taylan tayyar tebogo ted tedros tehmina tejashwi tejasvi tekin telesforo telma tendai tengiz teodorin teoman
        teresa terry teten tetiana tetjana tetsuya tetty tetyana teunis tevfik thabo thais thaksin thamer thanasis
        thandeka thandi thandiwe thanos tharindu themba thembi themis themistoklis theofanis theresa thierry thodoris
        thomas thulani thuli thuraya tiago tiberio tidiane tidjane tifatul tigist tigor tigran tihana tihomir tika tim
        timofei timofej timofey timofiej timothy timour timucin timur tinashe tinus tipu tirunesh titia titiek titouan
        tjahjo tjeerd tjitske tjokorda tofail togar tolga tolgahan tolunay tom tomasz tomek tomer tomislava tomislawa
        tomoko tonci tono tony toomas tore torgeir tormod torvald toshiro toto totok toufik touria trihatmodjo
        trijntje trine troy truus trygve tsegaye tshering tsikhan tsitsi tsuyoshi tsveta tsvetan tsvetelina tufan
        tugba tugrul tugsan tukul tulsi tunc tuncay tuncel tuncer turan turgay turhan turkay turker tuti tutut tyler
        tymofiy tymur tytus tzachi tzipi tzippi tzvi uchenna ucok udai uday uddhav udin udo uhuru ujang uladzimir ulas
        uldis ulku ulvi ulviye ulysse umar umaro umaru umer umesh umit umran unai unathi unsal upendra urania urho uri
        urmas urmila uros ursula urvashi usama usha utami ute utkarsh utku utut uwe uzeyir uzi vadym vadzim vaggelis
        vagif vahagn vahap vahdettin vahid vahide vahit vaibhav vaira vajiralongkorn vakhtang valbona valdas valdemiro
        valdir valdis valentine valentyn valentyna valeriano valerii valeriia valeriy valeriya valiantsina valmir
        vanda vandana vanderlei vangelis vanka vanna vardan varsha vartan varun vasil vasileios vasili vasilij
        vasilije vasiliki vasilis vasilisa vasiliy vasily vassili vassiliki vassilis vassilissa vassily vasundhara
        vazgen vebjorn vecdi vecihi vehbi velimir veljko velupillai venanzio venkaiah venkatesh venko veranika vered
        veronica veselin vesselin veton veysel veysi vezhdi viacheslav viatcheslav vibeke vicentina victor victorien
        vid vidosav vidya vigdis vijay vijaya vikas vikram viktar viktor viktoriia viktorija viktoriya vildan vina
        vinay vincent vineet vinesh vinod violet vipin virat virender virgile virginio vishal vishnu vishwanath visnja
        vit vitalii vitalij vitaliy vitaly vittoriano vivek vjatsjeslav vjeran vjosa vladan vladimir vladislava
        vladlen vladyslav vlatko vojislav volen volha volkan volodia volodimir volodymir volodymyr vsevolod vsievolod
        vugar vuk vusi vuyo vyacheslav vyatcheslav vygaudas vytautas vytenis waclaw waclawa wadih wadim wadym wael
        wafa wagner wahid wahyudi wahyuni walaa waldir waldo waleed walentin walenty walentyn walentyna waleri
        walerian walerij walerija walery wali walid walraven walter wanderley wangari wanja wanjiku wanjiru waqar
        warren warwara wasilij wasilisa wasim wassili wassilij wassim wasyl wawrzyniec wayan wayne weiwei weronika
        wiaczeslaw wicaksono widi widiyanti wiebe wieke wiel wiera wieranika wieslawa wieteke wiktar wiktoria
        wiktorija willeke willemien willemijn william willy wim winarno winarti wincenty wioleta wioletta wiranto
        wishnutama wissam witali witalij wjatscheslaw wladislaw wladyslaw wladyslawa wlodzimiera wlodzimierz wobine
        wojtek wole wolfgang wolfhart wolfram wolha wolodymyr wopke workneh wsewolod wubbo wulandari wycliffe xandra
        xelil xenia xenophon xherdan xiaobo xiaoping xilai xolani xolile yaa yacine yacoub yagiz yahia yahya yakov
        yakubu yakup yalcin yalim yamini yanti yanuar yariv yaroslav yaroslava yash yashasvi yashwant yasir yasonna
        yasser yassir yasuhiro yasunari yauhen yaw yaya yayan yayoi yazan yazid yefim yegor yehor yehoshua yehudit
        yekaterina yekta yelena yeliz yelizaveta yemi yener yerlan yermolai yesim yetkin yevgeni yevgenia yevgeniy
        yevgeniya yevgeny yevgueni yevhen yevhenia yevhenii yevheniy yiannis yigal yildiray yingluck yisrael yitzchak
        yitzhak yoav yochanan yogendra yogesh yogi yohanan yohanes yohannes yoichi yoko yona yonah yongkang yoni yoram
        yorgos yoshihide yoshiro yossi yotam youcef younis yousaf yousef yousra youssef youssou yousuf yovie yoweri
        ysbrand yse yuda yudha yukio yuksel yulianti yulianto yuliia yuliya yumiko yuna yuniarti yunis yunus yurdagul
        yuri yurii yurik yuriko yuriy yusef yusra yusril yussef yusuf yuval yuvraj yves zabel zabihullah zabiullah
        zaccaria zachar zachary zachi zaenal zafar zagorka zaheer zaher zahi zahida zainab zainal zainuddin zakariya
        zakhar zaki zakia zakir zalman zalmay zandile zanna zannuba zarifa zarko zaskia zaven zayd zayed zaynab
        zbigniew zbyszek zdenko zdravka zdzislaw zdzislawa zeca zedong zeev zef zeger zein zeinab zeineb zekai
        zekeriya zekiye zeliha zelimkhan zemin zenaide zeresenay zerrin zeycan zeynel zeynep zeze zhan zhanna zhengfei
        zheni zia ziad ziauddin ziaur ziemowit ziga zigmas zilan zilda zinaida zine zineb zinedine zinhle zinho zinovi
        zinovy zipi zippora zisis zivko ziya ziyad zjanna zlata zlatan zmicier zmitser zodwa zohar zoheir zohra zohreh
        zoi zoia zoja zorana zosia zoubir zouhair zouhir zoya zozan zsuzsa zubair zubin zuhair zuhal zuleica zuleyha
        zulfikar zulfiqar zulfu zulkarnain zulkifli zumrut zurab zuzanna zuzu zvi zviad zwaantje zweli zwelinzima zwi
        zydrunas zygfryd zygmunt zyta ørjan øystein øyvind đorde đuro
        """)

    /// Whether a word in Latin or Greek letters is a given name of many a country.
    static func isKnown(_ hash: UInt64) -> Bool {
        LatinNames.given.contains(hash) || moreLatin.contains(hash) || greek.contains(hash)
    }
}
