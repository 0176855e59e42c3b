import Language

/// Offices before a surname, which name their holder without the given name: President Putin, الرئيس بوتين.
enum Offices {
    static let hashes = WordList.hashes(
        """
        president presidents minister premier chancellor secretary senator governor mayor general admiral colonel
        ambassador chairman chairwoman speaker justice congressman congresswoman spokesman spokeswoman spokesperson
        presidente presidenta président présidente ministre ministra ministro chancelier canciller chanceler primeiro
        generale général sénateur senador senadora gouverneur gobernador kanzler kanzlerin bundeskanzler
        bundeskanzlerin präsident präsidentin ministerpräsident ministerin premierminister außenminister
        bundespräsident minister-president premierministre cancelliere premiera prezydent prezydenta prezydentem
        prezydentowi premierem kanclerz cumhurbaşkanı başbakan başbakanı bakanı bakan başkan başkanı presiden perdana
        menteri
        الرئيس للرئيس رئيس رئيسه الوزير للوزير وزير وزيره المستشار المستشاره الجنرال العقيد المشير السناتور السيناتور
        السفير سفير المتحدث العميد اللواء الفريق الرييسه
        رئیس‌جمهور رییس‌جمهور رئیس‌جمهوری نخست‌وزیر وزیر ژنرال سردار سرلشکر صدر جنرل وزیراعظم وزیرخارجه
        президент президента президенту президентом президенте премьер премьера премьеру премьером министр министра
        министру министром канцлер канцлера канцлером канцлеру генерал генерала сенатор сенатора губернатор
        губернатора прем'єр міністр міністра президентові президентом
        נשיא הנשיא לנשיא ראש הממשלה השר שר שרת הרמטכ"ל לממשלה
        πρόεδρος πρόεδρο προέδρου πρωθυπουργός πρωθυπουργό πρωθυπουργού υπουργός υπουργό υπουργού καγκελάριος
        प्रधानमंत्री राष्ट्रपति मंत्री
        """)

    /// What is called after people: Trump Tower.
    static let places = WordList.hashes(
        """
        tower towers street avenue road boulevard university college school hospital airport foundation center centre
        prize award park bridge island county hall square library institute stadium museum organization hotel plaza
        """)

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
