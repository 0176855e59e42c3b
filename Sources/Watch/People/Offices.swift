import Language

/// Offices before a surname, which name their holder without the given name: President Putin, الرئيس بوتين.
enum Offices {
    static let hashes = WordList.hashes(plain).union(WordList.hashes(arabic)).union(withWaw)

    /// وللرئيس is rare, والرئيس is not.
    private static let withWaw = WordList.hashes(
        arabic.split(whereSeparator: \.isWhitespace).map { "و" + $0 }.joined(separator: " "))

    private static let arabic = """
        الرئيس للرئيس رئيس رئيسه الوزير للوزير وزير وزيره المستشار المستشاره الجنرال العقيد المشير السناتور السيناتور
        السفير سفير المتحدث العميد اللواء الفريق الرييسه الأمين المرشد الزعيم زعيم السيد النائب القائد الملك الأمير الشيخ آية
        القاضي للقاضي القاضية المحافظ للمحافظ المفوض الحاكم نظيره نظيرته لنظيره المبعوث مبعوث المدرب مدرب القس البابا اللاعب المهاجم الفنان الفنانة المخرج الكاتب الملياردير المرشح المرشحة النائبة المستشارة الرئيسة
        """

    private static let plain = """
        president presidents minister premier chancellor secretary senator governor mayor general admiral colonel
        ambassador chairman chairwoman speaker justice congressman congresswoman spokesman spokeswoman spokesperson
        presidente presidenta président présidente ministre ministra ministro chancelier canciller chanceler primeiro
        generale général sénateur senador senadora gouverneur gobernador kanzler kanzlerin bundeskanzler
        bundeskanzlerin präsident präsidentin ministerpräsident ministerin premierminister außenminister
        präsidenten bundespräsidenten ministerpräsidenten ministers außenministers außenministerin verteidigungsminister
        verteidigungsministers innenminister finanzminister staatschef staatschefs regierungschef regierungschefs kremlchef
        kremlchefs machthaber machthabers kanzlers bundeskanzlers oppositionsführer ajatollah
        prezydentowi premierowi ministrowi ministrem kanclerza przywódca przywódcy przywódcę
        bundespräsident minister-president premierministre cancelliere premiera prezydent prezydenta prezydentem
        prezydentowi premierem kanclerz cumhurbaşkanı başbakan başbakanı bakanı bakan başkan başkanı presiden perdana
        menteri
        judge juge juez juiz giudice rechter sędzia sędziego leader envoy chief ayatollah secretary-general ayatolá
        رئیس رهبر آیت‌الله رئیس‌جمهور رییس‌جمهور رئیس‌جمهوری نخست‌وزیر وزیر ژنرال سردار سرلشکر صدر جنرل وزیراعظم وزیرخارجه
        قاضی سناتور جج судья судьи судье судью судьей суддя судді
        президент президента президенту президентом президенте премьер премьера премьеру премьером министр министра
        министру министром канцлер канцлера канцлером канцлеру генерал генерала сенатор сенатора губернатор
        губернатора прем'єр міністр міністра президентові президентом
        נשיא הנשיא לנשיא ראש הממשלה השר שר שרת הרמטכ"ל לממשלה
        πρόεδρος πρόεδρο προέδρου πρωθυπουργός πρωθυπουργό πρωθυπουργού υπουργός υπουργό υπουργού καγκελάριος
        госсекретарь госсекретаря госсекретарю госсекретарем глава главы главе главу главой лидер лидера лидеру
        лидером главі голова голові держсекретар
        प्रधानमंत्री राष्ट्रपति मंत्री
        """

    /// What may follow an office and stand before its holder: رئيس الوزراء, министр иностранных дел, Secretary of State.
    static let seconds = WordList.hashes(
        """
        الوزراء الحكومه العدل الصحه البرلمان الخارجيه الدفاع الداخليه الماليه المجلس العام الأعلى العهد النواب الشورى الأركان الله
        جمهور جمهوری خارجه دفاع کشور مجلس انقلاب
        дел обороны финансов мид правительства справ оборони уряду
        הממשלה החוץ הביטחון האוצר המשפטים
        state affairs staff defence defense general étrangères exteriores
        """)

    /// Whether a word is a minister or a ministry, which what they are of follows.
    static func isMinister(_ hash: UInt64) -> Bool { ministers.contains(hash) }

    private static let ministers = WordList.hashes(
        "وزير وزيره الوزير وزراء وزاره وزارة لوزير بوزير ووزير لوزارة بوزارة ووزارة كاتب كتابة قطاع مجال ميدان منظومة")

    /// Whether a word is an office; German makes them as it goes: CDU-Chef, Altkanzlerin, Verteidigungsminister.
    static func isOne(_ units: UnsafeBufferPointer<UInt16>, _ hash: UInt64) -> Bool {
        hashes.contains(hash)
            || units.count > 3 && units[0] < 0x250 && german.contains { units.suffix($0.count).elementsEqual($0) }
    }

    private static let german = [
        "chef", "chefin", "prasident", "prasidentin", "minister", "ministerin", "kanzler", "kanzlerin", "richter",
        "richterin",
        "sprecher", "sprecherin", "fuhrer", "fuhrerin", "anwalt", "anwaltin", "leiter", "leiterin", "trainer",
        "trainerin",
        "sekretar", "sekretarin", "kandidat", "kandidatin", "vorsitzende", "vorsitzender", "justice", "prosecutor",
        "savci", "politiker", "politikerin", "marshal", "general",
        "bakan", "yargic",
    ].map { Array($0.utf16) }

    /// Whether an office ends before a word.
    static func end(before index: Int32, _ words: Words.List) -> Bool {
        guard index > 0 else { return false }
        let before = words[Int(index) - 1]
        if hashes.contains(before.hash) { return true }
        guard seconds.contains(before.hash) else { return false }
        return (max(0, index - 4)..<index - 1).contains { hashes.contains(words[Int($0)].hash) }
    }

    /// Patronymics: Владимир Владимирович Путин.
    static func isPatronymic(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
        guard units.count > 5, let last = units.last, lastLetters.contains(last) else { return false }
        return endings.contains { units.suffix($0.count).elementsEqual($0) }
    }

    private static let lastLetters = Set(endings.compactMap(\.last))
    private static let endings = [
        "вич", "вича", "вичу", "вичем", "виче", "вна", "вны", "вне", "вну", "вной", "ович", "йович", "vich", "vitch",
        "vych", "ovna", "evna",
    ].map { Array($0.utf16) }
}
