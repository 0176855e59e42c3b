import Language

/// What is called after people: مطار ياسر عرفات is an airport, Trump Tower a house.
enum Namesakes {
    /// Before the name.
    static let before = WordList.hashes(
        """
        قصر مطار شارع جاده ميدان ساحه دوار حي حاره مدينه مستشفى مستوصف جامعه كليه معهد مدرسه ثانويه اكاديميه مسجد جامع كنيسه
        دير برج فندق قاعه جسر نفق سد بحيره جبل قلعه حصن ميناء مرفا ملعب استاد ستاد مدينه مؤسسه شركه مجموعه بنك مصرف متحف
        مكتبه حديقه منتزه مخيم قريه منطقه محله طريق اتوستراد قناه جائزه كاس مستوطنه مركز مجمع دار ضريح صندوق عشيره قبيله
        بلده شعبه جماعه كتائب الويه كتيبه سرايا قانون خيابان فرودگاه میدان بزرگراه دانشگاه بیمارستان ورزشگاه شبکه برج
        بوستان پل مدرسه مسجد بلوار شهر شهرک
        lapangan jalan bandara gedung corso piazzale largo
        avions frégate paquebot mont lac
        rue avenue boulevard stade musée aéroport pont lycée quai groupe fondation hôtel calle
        avenida plaza aeropuerto estadio hotel ciudad grupo fundación torre museo viale piazza aeroporto stadio rua
        praça улица улице улицы проспект проспекте площадь площади аэропорт аэропорта имени фонд фонда башня музей музея
        театр университет бульвар бульваре бульвара парк парке парку театра театре музее университета университете станция станции аэропорту бульварі бульвару площі проспекті парку театру театрі університет університету університеті аеропорт аеропорту станції
        вулиця вулиці проспекту площа імені фонд straße ulica ulicy plac
        רחוב מגדל שדרות כיכר בית קריית גשר התעופה אוניברסיטת כביש שכונת מחלף מוזיאון
        """)

    /// What may stand between: شارع الشهيد, مطار الملك.
    static let honours = WordList.hashes(
        """
        شهید شهيد الشهيد سردار الملك الأمير الشيخ الرئيس السلطان الإمام internasional internacional internazionale international
        """)

    /// Right behind the name, with a capital where the script has them.
    static let after = WordList.hashes(
        """
        doktrin doktrine
        tower towers street avenue road boulevard university college school hospital airport foundation center centre
        prize award park bridge island islands county hall square library institute stadium museum organization hotel
        plaza city international lane drive highway building house doctrine act bill law party league company corp inc
        group holding bank fund ltd llc gmbh ag technologies technology motors studios pictures world resort
        stiftung institut platz straße allee brücke preis gruppe haus
        üniversitesi holding caddesi sokağı bulvarı havalimanı stadı köprüsü parkı vakfı hastanesi lisesi teknik
        انٹرنیشنل ٹاور چوک روڈ اسٹیڈیم یونیورسٹی ہسپتال ایئرپورٹ میزائل
        मैदान चौक रोड पार्क भवन सेतु परिवार
        स्टेडियम टावर समूह मार्ग विश्वविद्यालय अस्पताल हवाई पुरस्कार नगर ग्रुप फाउंडेशन एयरपोर्ट सरोवर
        """)

    /// The same without a capital: İmamoğlu ilçesi.
    static let afterSmall = WordList.hashes(
        """
        ilçesi ilçesinde ilçesine ilçesinin mahallesi mahallesinde mahallesine köyü köyünde caddesi caddesinde sokağı sokağında
        bulvarı bulvarında üniversitesi üniversitesinde
        """)

    /// Behind the name of a man who is called as his father or son is.
    static let generations = WordList.hashes(
        """
        jr junior sr senior hijo filho fils figlio jun старший младший молодший الأب الابن الجد جونيور جونیور جونئر
        ジュニア ג'וניור जूनियर
        """)
}
