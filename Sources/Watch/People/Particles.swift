import Language

/// The small words of names, folded.
enum Particles {
    /// ال, and folded so also آل, before the name of a family.
    static let article: [UInt16] = Array("ال".utf16)
    static let abd: [UInt16] = Array("عبد".utf16)
    /// What is written to the word before it or apart: نصر الله, صلاح الدين.
    static let secondHalves: [[UInt16]] = [Array("الله".utf16), Array("الدين".utf16)]
    static let kunya: Set<UInt64> = set("ابو ابا ابي")

    private static let arabicConnectors = list("بن ابن")
    static let latinConnectors = list("bin ben ibn b")
    private static let daughters = list("بنت")
    private static let latinDaughters = list("bint bent")
    static let connectors = Set(arabicConnectors + ["bin", "ibn", "bint"].map { WordHash.of($0.utf16) } + daughters)

    /// How a connector of the same script may be written.
    static func connectorSpellings(like first: UInt16) -> [UInt64] {
        first < 0x250 ? latinConnectors + latinDaughters : arabicConnectors + daughters
    }

    static let latinArticles: Set<UInt64> = set("al el ul as ash az ar an at ad")
    /// The same with those that Turkish has before some letters: es-Sisi, er-Raşid.
    static let latinArticlesOfAll = latinArticles.union(set("es er en et ed ez"))
    static let latinKunya: Set<UInt64> = set("abu abou abo")
    static let nobiliary: Set<UInt64> = set(
        "von van der den de la le du di da do das dos del della ten ter zu bint ould uld st saint san mac ben")
    /// Those without which a surname is used as well.
    static let leftOut: Set<UInt64> = set("de da do dos das von zu du")
    /// The same in Arabic letters: دو فيلبان, فون دير لاين.
    static let arabicNobiliary = set("دو دي دا فان فون دير")
    static let suffixes: Set<UInt64> = set("jr sr ii iii iv phd")

    static let titles: Set<UInt64> = set(
        """
        king queen prince princess emir sultan sheikh shaikh sheik president minister prime dr doctor sir lord lady
        pope imam ayatollah general colonel major captain mr mrs ms professor prof hajj mullah maulana senator
        الملك الملكه الامير الاميره الشيخ السلطان الرئيس الوزير الدكتور السيد السيده الامام القائد اللواء الفريق
        العميد العقيد المشير الحاج البابا ايه اللواء سماحه الاستاذ دكتر سيد حاج سردار شيخ امير سلطان
        президент король принц шейх президента доктор генерал
        """)

    /// Abd and its joined articles.
    static let servant: [UInt64: [[UInt16]]] = {
        let stems = "abdul abdel abdol abdal abd".split(separator: " ").map { Array($0.utf16) }
        return Dictionary(stems.map { (WordHash.of($0), stems) }, uniquingKeysWith: { first, _ in first })
    }()

    private static func list(_ words: String) -> [UInt64] {
        let cut = Words()
        cut.cut(words)
        return (0..<cut.count).map { cut[$0].hash }
    }

    private static func set(_ words: String) -> Set<UInt64> { Set(list(words)) }
}
