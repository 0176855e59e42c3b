import Language

/// Words that decide whether a surname standing alone is the watched person's.
enum GivenNames {
    /// Given names: before a surname they make another person, and as surnames they are too common to stand alone.
    static let hashes: Set<UInt64> = arabic.union(latin).union(cyrillic)

    /// In Arabic letters, Persian and Kurdish names among them.
    static let arabic: Set<UInt64> = WordList.hashes(
        """
        محمد احمد محمود علي حسن حسين حيدر عباس جعفر كاظم رضا مهدي هادي صادق باقر تقي جواد مصطفى مرتضى مجتبى ابراهيم
        خليفه منيب لبيب عاطف ممدوح وجدي صفوت بهجت رأفت
        اسماعيل اسحاق يعقوب يوسف موسى عيسى داود سليمان يحيى زكريا هارون ايوب ادريس ادم نوح صالح هود لوط شعيب
        عمر عثمان ابوبكر خالد سعد سعيد سعود فيصل فهد سلطان سلمان نايف بندر تركي مشعل نواف طلال ماجد وليد زياد
        طارق كريم كمال جمال جلال نبيل سمير امير بشير نذير منير رشيد حميد مجيد وحيد فريد شريف لطيف عادل فاضل
        ياسر ناصر منصور محسن حسام وسام هشام عصام بسام غسان مروان عدنان عفان رمضان شعبان رجب نوري اياد فؤاد فالح
        فاروق صدام قصي عدي برهم مسعود جلال نيجيرفان مسرور هوشيار فائق عمار مقتدى قيس شبل اسامة ايمن انور حافظ بشار
        جابر سالم سليم غانم فارس زكي صبري رائد ثائر خيري رفيق توفيق وجيه نجيب فخري رامز عاطف عصمت منذر نعيم سمعان الياس
        بطرس جورج ميشال انطوان نادية هالة غادة رنا دينا ياسمين سارة نورة هدى سلوى سوسن ابتسام رانيا دانا ديما لينا
        سعاد فاطمة زينب مريم خديجة عائشة ليلى سلمى منى نجلاء ريم سميرة هند
        بلال حمزة طه ياسين انس مالك مازن رامي شادي هاني وائل باسم بهاء علاء ضياء صفاء وفاء دعاء اسراء شيماء هبة
        خليل جميل رؤوف عزيز عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالرزاق عبدالقادر عبدالمجيد عبدالحميد
        مؤيد معتز معاذ مهند ليث غيث اكرم اشرف امجد ماهر نزار نضال كنعان حاتم حازم راشد ساجد شاكر ذاكر طاهر ظافر
        حمدي فوزي رمزي صبحي فتحي شوقي لطفي مجدي وجدي حلمي فهمي رشدي سامي سامح ثامر عامر عماد فراس قاسم لؤي هيثم
        امین اکبر اصغر قاسم حمید سعید مجید رحمت حبیب بهرام بهمن داریوش سیاوش کوروش پرویز منوچهر فرهاد
        """)

    /// European ones and those that came from other scripts; none that is a common word too (May, Will).
    static let latin: Set<UInt64> = WordList.hashes(
        """
        john james robert michael william david richard joseph thomas charles george paul mark donald steven andrew
        kenneth peter kevin brian edward ronald anthony jeff jason matthew gary timothy jose larry scott eric
        stephen jonathan daniel adam henry jack simon martin mary linda patricia susan lisa nancy karen maria anna anne
        sarah laura emma jean pierre jacques michel philippe alain francois louis marie claude andre carlos juan luis
        pedro miguel antonio francisco hans klaus jurgen wolfgang stefan ivan sergei sergey vladimir dmitry dmitri
        alexander aleksandr mikhail nikolai igor oleg boris viktor yuri petro oleksandr volodymyr andriy
        mike bob bill jim joe tom tim dan ben sam nick chris alex matt steve dave greg ryan justin brandon tyler aaron
        kyle sean patrick dennis jerry gregory raymond samuel benjamin nathan zachary walter harold albert arthur
        lawrence roger ralph eugene philip russell wayne alan bruce harry fred billy bobby jimmy johnny tony eddie
        katie kate katherine catherine elizabeth jennifer jessica ashley amanda melissa deborah stephanie rebecca
        laura helen sharon cynthia kathleen amy angela shirley pamela emily nicole ruth samantha christine rachel
        carolyn janet maria olivia heather diane julie joyce victoria kelly christina joan evelyn judith megan alice
        hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice abigail sophia judy grace
        denise marilyn beverly charlotte theresa diana natalie brittany doris kayla alexis lori
        guillaume nicolas laurent olivier thierry pascal christophe sebastien julien vincent antoine mathieu gilles
        bernard gerard rene andrea giuseppe giovanni luca marco matteo paolo roberto alessandro stefano francesco
        giulia chiara paola jorge javier diego fernando alejandro rafael sergio pablo manuel enrique ricardo eduardo
        joao paulo tiago rui jan piotr krzysztof tomasz andrzej anatole mehmet ahmet mustafa ali huseyin hasan ibrahim
        ismail osman emre burak murat fatma ayse emine zeynep kemal cem can deniz kerem hakan serkan volkan selim orhan
        yusuf elif hande sibel budi joko siti agus
        roland mario sven lars karl heinz dieter uwe jens holger birgit sabine petra monika katrin anke ute helga ursula renate
        jerome didier denis yves sylvie nathalie isabelle celine sophie carlo claudio fabio massimo stefania elena silvia paco
        pepe kees piet henk wim joost sander femke anouk marek pawel jacek agnieszka katarzyna malgorzata magdalena rodrigo bruno
        josef anton franz johann jurgen gunter gunther gerhard manfred rainer bernd matthias tobias florian lukas maximilian
        sebastian jorg torsten thorsten ulrich ulrike ingrid gisela brigitte heike susanne kathrin martina stefanie nadine
        christiane angelika gabriele jutta hannelore hildegard johannes heinrich hermann siegfried norbert reinhard volker
        detlef cengiz yavuz serdar gökhan yunus erkan sinan erdal erol ercan fikret ilhan necati nihat şükrü tuncay turgut
        veysel zeki bülent cemal cihan eyüp ferhat hikmet ilker irfan koray muhammet mesut muharrem rasim sabri semih tamer
        tarık taner vedat yakup yasin oğuz tolga bekir musa salih kadir recep abdullah süleyman halil ömer furkan şaban arif
        nurettin fahri celal hatice meryem merve zehra esra özlem büşra yasemin hülya songül leyla filiz aysel gamze ebru aslı
        ayten gülay tuğba kübra gizem buse rabia şerife ayşegül nesrin çiğdem meltem tülay zeliha nurcan nuray bjorn wilhelm
        konrad gottfried leopold alois friedrich livia ivana jozef bronislaw juliusz juliusza stanislaw stanislawa zbigniew
        andrzeja krzysztofa tomasza
        """)

    static let cyrillic: Set<UInt64> = WordList.hashes(
        """
        александр алексей андрей борис виктор владимир дмитрий иван игорь михаил николай олег павел петр сергей юрий
        анна елена мария наталья ольга татьяна володимир олександр андрій петро
        анатолий антон аркадий артем артур богдан вадим валентин валерий василий вениамин виталий владислав всеволод вячеслав
        геннадий георгий герман глеб григорий давид даниил данила денис евгений егор ефим захар илья иннокентий иосиф кирилл
        константин лев леонид макар максим марат марк матвей мирон никита остап прохор рамзан ринат роман рустам руслан савелий
        семен станислав степан тимофей тимур федор филипп эдуард эмиль эрик юлиан яков ярослав рамиль ильдар шамиль ахмат
        адам алан альберт ильхам никол гейдар нурсултан касым эмомали сапармурат ислам шавкат алла алина алиса анастасия
        антонина валентина валерия варвара вера вероника виктория галина дарья диана ева евгения екатерина елизавета жанна
        зинаида зоя инна ирина карина кира кристина ксения лариса лидия лилия любовь людмила майя маргарита марина надежда нина
        оксана олеся полина раиса римма светлана софья софия тамара ульяна юлия яна мехрибан наргиза
        василь віктор віталій віра ганна геннадій григорій данило дмитро євген євгенія зеновій іван ігор ірина катерина
        кирило костянтин леонід любов людмила максим марія марина микита микола мирослав михайло надія наталія ніна оксана
        олексій олена ольга павло роман сергій світлана соломія софія степан тарас тетяна федір юлія юрій яків яна ярослав
        дональд джо джозеф барак джордж энтони камала хиллари билл эмманюэль эммануэль ангела олаф борис тереза риши виктор
        реджеп тайип биньямин беньямин башар хафез асма брижит мелания иванка хантер марин жорди
        дональд джо барак еммануель ангела реджеп біньямін
        """)

    static let hebrew: Set<UInt64> = WordList.hashes(
        """
        שרה יונתן מוחמד מחמד אחמד חיים דוד משה יוסף אברהם יצחק יעקב שמעון ראובן אהרן יהודה דניאל מיכאל רפאל גבריאל אורי
        אבי יוסי רוני גיא עומר איתי עידו נועם אלון אייל ערן אסף גיל תומר אמיר רועי עמית שי ליאור איילה איוונקה מלניה
        הילרי ביל מיכל רחל לאה רבקה מרים אסתר חנה דבורה נעמי תמר יעל נועה שירה מאיה ענת אורנה ציפי אילנה דנה טל יאיר
        דורון רונית אורן גדי איתן אבנר שלומי סיגל יגאל רונן ישי רפי רמי שלמה מורן איציק
        """)

    /// In their cases; without those that are countries or capitals too (Γεωργία, Σοφία).
    static let greek = WordList.hashes(
        """
        Βασίλη Θανάση Μανώλη Ανδρέα Θοδωρή Ηλία Παναγιώτη Αντώνη Μιχάλη Δημήτρη Κώστα Γιάννη Φώτη Σωτήρη Βαγγέλη Θανάσης
        Χρήστου Χρήστο Παύλος Παύλου Παύλο Πέτρος Πέτρου Πέτρο Στέλιος Στέλιου Στέλιο Μανώλης Αλέξανδρος Αλέξανδρου Αλέξανδρο
        Ανδρέας Θοδωρής Ηλίας Στέφανος Στέφανου Στέφανο Ιωάννη Μαρία Ελένη Κατερίνα Άννα Βασιλική Δήμητρα Αγγελική Ευαγγελία
        Χριστίνα Παναγιώτα Λευτέρη Παναγιώτης Χρήστος Αντώνης Μιχάλης Σταύρος Σταύρου Σταύρο Βασίλης Σπύρος Σπύρου Σπύρο
        Γιώργο Νίκου Νίκο Κώστας Δημήτρης Γιώργου Στράτος Στράτου Στράτο Μάριος Μάριου Μάριο Τάσου Τάσο Γεώργιος Γεώργιο
        Νικόλαος Νικολάου Νικόλαο Κωνσταντίνος Κωνσταντίνου Κωνσταντίνο Δημήτριο Μάρκος Μάρκου Μάρκο Φώτης Σωτήρης Απόστολος
        Απόστολου Απόστολο Ευάγγελος Ευάγγελου Ευάγγελο Βαγγέλης Αικατερίνη Ιωάννα Κωνσταντίνα Αλεξάνδρα Έλενα Μαρίνα
        Αναστασία Γιάννης Νίκος Άγγελος Άγγελου Άγγελο Τάσος Ιωάννης Δημήτριος Δημητρίου Λευτέρης Πάνος Πάνου Πάνο Γιώργος
        Μαρίας Ελένης Κατερίνας Άννας Δήμητρας Αγγελικής Ευαγγελίας Χριστίνας Ιωάννας Αναστασίας Αλεξάνδρας Αλέξης Αλέξη
        Γρηγόρης Γρηγόρη Στάθης Στάθη Χάρης Χάρη Άρης Άρη Ντίνος Ντίνου Ντίνο Μάκης Μάκη Τάκης Τάκη Λάκης Λάκη Σάκης Σάκη Ζωή
        Ζωής Όλγα Όλγας Δέσποινα Δέσποινας Φωτεινή Φωτεινής Ειρήνη
        """)

    static let hindi = WordList.hashes(
        """
        सोनिया प्रियंका महात्मा इंदिरा इन्दिरा संजय राजीव वरुण मेनका राहुल नरेंद्र नरेन्द्र अमित ललित सुशील सुनीता अरविंद अनुष्का रोहित विराट
        मोहनदास करमचंद फिरोज जवाहरलाल लालू तेजस्वी तेजप्रताप राबड़ी अखिलेश मुलायम डिंपल शिवपाल नीतीश चिराग योगी ममता अभिषेक
        राज उद्धव आदित्य बाल शरद अजित सुप्रिया सचिन अशोक वसुंधरा शिवराज उमा गौतम मुकेश अनिल नीता ईशा आकाश अनंत जय शाह रुख सलमान
        आमिर सैफ करीना दीपिका रणवीर रणबीर आलिया ऐश्वर्या अमिताभ जया श्वेता इमरान शाहबाज नवाज मरियम बिलावल आसिफ बेनजीर इवांका मेलानिया
        डोनाल्ड जो बराक हिलेरी बिल सारा शेख खालिदा
        """)

    /// What stands before a surname and not before a country.
    static let addresses: Set<UInt64> = WordList.hashes(
        """
        mr mrs ms miss mister dr prof professor coach rep sen capt sgt sir herr frau monsieur madame mme mlle senor
        senora senorita don dona signor signora senhor senhora mevrouw meneer pan pani bay bayan bapak ibu herrn heer dhr mevr
        cllr councillor inspector bishop pastor constable sheriff prosecutor
        senator congressman congresswoman councilman councilwoman judge justice lieutenant sergeant detective officer
        """)

    /// In Indonesian, behind which a person's name stands: Pak Kabul, Bu Sofia.
    static let indonesianAddresses: Set<UInt64> = WordList.hashes(
        """
        pak bu mas mbak mang kang bang om tante mbah pakde bude gus ning teh aa kak dik nyi neng cak uda koh kakek nenek
        ustaz ustadz ustad kiai almarhum almarhumah nyonya nona terdakwa tersangka bidan suster achmad
        """)

    /// In Indonesian, before which a country's name is a person's: Roma Simarmata, Oman Suherman.
    static let indonesianSurnames: Set<UInt64> = WordList.hashes(
        """
        simarmata tarigan sinaga sihombing hutapea nainggolan siregar pasaribu simanjuntak situmorang siahaan sitorus purba
        ginting sembiring manurung sitompul lumbantobing silalahi tambunan marpaung pardede panjaitan napitupulu hutagalung
        hutabarat gultom samosir silaban saragih damanik pakpahan simbolon sianturi sirait simatupang butarbutar aritonang
        nababan saputra saputri pratama ramadhan ramadhani wijaya santoso setiawan hidayat maulana kusuma wulandari lestari
        permatasari rahmawati anggraini safitri salsabila azzahra nugraha nugroho firmansyah kurniawan gunawan susanto suryadi
        aditya alfarizi oktaviani agustina suherman suryaman sukmana rohman rohmana rochman fathurahman fathurohman sahroni
        komarudin supriatna sulaeman sulaiman rachman abdurahman sutisna sudrajat suhendar kusnandar permana suparman sujana
        nurjaman jalaludin supriyadi suryana budi priyono riyanto wiyono sutrisno suwarno widodo basuki subagyo sukirno
        hartono purnomo raharjo pramono suryanto haryanto supriyanto mulyanto hasibuan
        """)

    /// In German, where a noun that follows would be what the title is of: Bürgermeister Schweizer, but Bürgermeister Schweizer
    /// Gemeinden.
    static let germanAddresses: Set<UInt64> = WordList.hashes(
        """
        bürgermeister oberbürgermeister landrat pfarrer kommissar hauptkommissar dekan richter staatsanwalt anwalt
        rechtsanwalt stadtrat gemeinderat kreisbrandrat brandrat rektor schulleiter förster bundesrat nationalrat
        regierungsrat
        """)

    /// Given names in Latin letters that came from other scripts, and are spelled in many ways.
    static let transliterated: Set<UInt64> = WordList.hashes(transliteratedNames)

    private static let transliteratedNames =
        """
        mohammed muhammad mohammad mohamed ahmed ahmad mahmoud ali hassan hasan hussein hussain hossein haidar abbas
        jafar jaafar kazem reza mehdi mahdi hadi javad jawad mustafa mostafa ibrahim ismail yousef yusuf youssef musa
        omar umar othman khaled khalid saad saeed said saud faisal fahd sultan salman turki majid walid tariq karim
        kamal jamal nabil samir amir bashir rashid hamid farid sharif adel nasser mansour yasser qasem qassem qasim
        sergei sergey vladimir dmitry dmitri aleksandr mikhail nikolai igor oleg boris viktor yuri petro oleksandr
        volodymyr andriy yevgeny evgeny alexei aleksei
        muammar moammar muammer khalifa saddam bashar bassar hafez nouri nuri haider haydar ayad iyad barham masoud massoud
        nechirvan qais qays moqtada muqtada muqtadha abdullah abdallah abdel abdelaziz ismail ismael esmail esmaeil yahya
        khalil marwan marouane imad saif seif aisha fatima fatma zainab zeinab layla leila nabih najib saadeddine samer
        ashraf hamza hamdi haitham hazem hisham hicham issam jamil jihad kais mazen moncef rached rafik rafic rafiq ramzi
        riad riyad sami selim salim samih tarek tareq wael waleed ziad zuhair ebrahim javaid akbar mohsen mojtaba hossain
        benjamin binyamin benyamin rouhollah ruhollah ruholla nikita leonid anatoly gennady valery vyacheslav arkady ramzan
        maksim maxim ruslan denys yulia yuliya nikol ilham heydar kassym nursultan shavkat emomali gurbanguly serdar mikheil
        micheil irakli eduard zurab levon serzh aslan shamil
        ksenia kseniya oksana olena svetlana lyudmila yekaterina sviatlana zhanna darya galina natalya tatyana vladislav
        yaroslav vasily grigory konstantin kirill artem arseniy serhiy mykola dmytro oleksiy kyrylo stanislav svyatoslav
        sadegh sadeq masud parviz hashemi nawaz shehbaz shahbaz asif imran bilawal pervez parvez zulfikar
        """

    /// Whether a folded name is one of them, however it is spelled: Mouammar, Abás.
    static func isTransliterated(_ units: some Collection<UInt16>) -> Bool {
        guard let first = units.first, first < 0x80 else { return false }
        // Short ones are too many others' sound.
        if units.count <= 3 { return transliterated.contains(WordHash.of(units)) }
        return spellings.contains(Array(units).withUnsafeBufferPointer { TransliterationKey.normalised($0) })
    }

    private static let spellings = Set(
        transliteratedNames.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count > 3 }.map { name in
            Array(name.utf16).withUnsafeBufferPointer { TransliterationKey.normalised($0) }
        })

    /// Surnames that are common words, titles or offices: alone they are not a person.
    static let commonWords: Set<UInt64> = WordList.hashes(
        """
        الرئيس الوزير الامير الملك الشيخ الامام الامين القائد العام العامه العربي الاسلامي الوطني الشعبي المدني
        الجمهوري الحر الحق الاحمد النجم الشمس الشرق الغرب الشمال الجنوب الجديد القديم الكبير الصغير الاول الثاني
        الثالث الرابع الخامس السادس السابع الاحمر الاسود الابيض الاخضر الازرق العلي العظيم الحاكم المحافظ المدير
        النائب النمر الذهبي الفضي القاضي المفتي الحارس البطل الشاهد الشهيد الحاج السيد
        الاستاذ الدكتور المعلم الصحفي الكاتب الشاعر
        رئيس وزير امير ملك شيخ امام قائد عام عرب اسلام وطن شعب رحمه بركه
        رئیس رهبر ملی جدید بزرگ کوچک اول دوم سوم
        the president minister high low north south east west day spring week month order power best good general
        justice will chance case state
        בר גל שי רז אש חן טל רם נר דר לב דב צח אל כל זה לא מה מי אך גם רק עד על
        """)

    /// Words that begin a sentence, and are no given name though they have a capital.
    static let sentenceStarters: Set<UInt64> = WordList.hashes(
        """
        segundo según selon laut według secondo volgens
        later earlier but then while when as and or however although though after before since yesterday today tomorrow
        if that this for in on at with by to from is was did does will can could would should what why how who where the
        a an both only even still meanwhile also because despite during under like unlike once until
        monday tuesday wednesday thursday friday saturday sunday
        mais puis selon quand pour avec hier et ou ensuite apres avant alors pourtant comme si que
        danach aber auch wenn als nach gestern heute laut spater dann doch und oder weil so wie dass
        pero segun cuando para ayer y o despues antes luego aunque como si que
        mas quando ontem depois ma poi secondo dopo maar toen volgens ale potem ama sonra
        con per da di in su tra fra anche a sin por según de del en sobre contra desde hasta entre hacia sem sob sobre até desde
        avec chez contre sans sous vers depuis entre pendant pour par dans mit fur gegen ohne uber unter von vor zu zwischen bei
        seit nach aus durch met voor van tegen zonder over onder bij naar uit door dengan untuk dari oleh kepada menurut
        dla przez bez nad pod przed przy za z w o ile gibi için göre con l e ed il lo la gli
        но и а когда как после потом затем вчера сегодня если что по также але та коли після
        """)

}
