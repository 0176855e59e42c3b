/// The names of months; the spellings of one are parted by bars.
enum MonthNames {
    /// Whole words: languages whose months have no beginnings of their own.
    static let whole: [(String, @Sendable (Int64) -> DateWord)] = [
        // Egypt and the Gulf, the Maghreb, the Levant and Iraq.
        (
            "يناير|جانفي فبراير|فيفري|شباط مارس|آذار أبريل|أفريل|نيسان|ابريل مايو|ماي|أيار يونيو|يونية|يونيه|جوان|حزيران "
                + "يوليو|يولية|يوليه|يوليوز|جويلية|جويليه|تموز أغسطس|أوت|غشت|آب سبتمبر|شتنبر|أيلول أكتوبر|تشرين|اكتوبر "
                + "نوفمبر|نونبر|نوفبر ديسمبر|دجنبر|كانون|ديسبمر", { .month($0) }
        ),
        (
            "محرم|المحرم صفر ربيع - جمادى|جماد|جمادي - رجب شعبان رمضان شوال القعدة|ذوالقعدة|ذيالقعدة|ذیقعده|ذوالقعده "
                + "الحجة|ذوالحجة|ذيالحجة|ذیحجه|ذی‌الحجه", { .hijriMonth($0) }
        ),
        (
            "فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|امرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس "
                + "دی|جدی بهمن|دلو اسفند|حوت", { .jalaliMonth($0) }
        ),
        (
            "ژانویه|ژانویۀ فوریه مارس آوریل|اپریل مه|می ژوئن جولای|ژوئیه|ژوییه آگوست|اوت|اگست سپتامبر اکتبر نوامبر دسامبر",
            { .month($0) }
        ),
        // Urdu.
        ("جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر", { .month($0) }),
        (
            "ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט "
                + "ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר", { .month($0) }
        ),
        (
            "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
            { .month($0) }
        ),
    ]

    /// Beginnings, which tell the months of a language apart.
    static let prefixes = [
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "янв фев мар апр мая|май|маё июн июл авг сен окт ноя дек",
        "січ лют бер кві тра чер лип сер вер жов лис гру",
        "сту лют сак кра тра чэр ліп жні вер кас ліс сне",
        "яну фев мар апр май юни юли авг сеп окт ное дек",
        "јан феб мар апр мај јун јул авг сеп окт нов дец",
        "janv févr|fev|fév mars avr mai juin juil aoû|aou sept oct nov déc",
        "ene feb mar abr may jun jul ago sep|set oct nov dic",
        "jan|gen fev|feb mar abr|apr mai|mag jun|giu jul|lug ago set out|ott nov dez|dic",
        "jän feb mär|maer apr mai jun jul aug sep okt nov dez",
        "jan feb mrt|maa apr mei|maj jun jul aug|agu sep okt nov des",
        "ian feb mar apr mai iun iul aug sep oct noi dec",
        "ιαν φεβ|φλε μαρ|μάρ απρ μαϊ|μάι|μαΐ|μαι|μάϊ ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ",
        "jan feb már ápr máj jún júl aug szep okt nov dec",
        "oca şub mar nis may haz tem ağu eyl eki kas ara",
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "led úno bře dub kvě červen|červn červenec|července srp zář říj lis pros",
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    ]
}
