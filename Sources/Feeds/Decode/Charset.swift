/// An encoding that documents come in.
struct Charset: Sendable {
    enum Family: Sendable { case latin, arabic, cyrillic, greek, hebrew, japanese, korean, chinese }

    /// Lower case, as WHATWG's Encoding standard or IANA calls it.
    let name: String
    /// What iconv calls it, or the superset of it that documents mean.
    let converter: String
    let family: Family?

    var isUTF8: Bool { name == "utf-8" }
    /// Whether it writes other scripts in ASCII bytes, with escapes.
    var isSevenBit: Bool { name.hasPrefix("iso-2022") }
    var isMultiByte: Bool { family == .japanese || family == .korean || family == .chinese }

    private init(_ name: String, _ converter: String, _ family: Family?) {
        self.name = name
        self.converter = converter
        self.family = family
    }

    /// Of the label that a document gives; nil where nobody knows it, or where it names a form of Unicode that the
    /// bytes themselves would tell.
    init?(label: String) {
        let plain = label.filter { $0.isLetter || $0.isNumber }
        guard let known = Self.labels[plain] else { return nil }
        self = known
    }

    static let windows1252 = Charset("windows-1252", "WINDOWS-1252", .latin)
    static let windows1256 = Charset("windows-1256", "WINDOWS-1256", .arabic)
    static let iso88596 = Charset("iso-8859-6", "ISO-8859-6", .arabic)
    static let windows1251 = Charset("windows-1251", "WINDOWS-1251", .cyrillic)
    static let koi8r = Charset("koi8-r", "KOI8-R", .cyrillic)
    static let iso88595 = Charset("iso-8859-5", "ISO-8859-5", .cyrillic)
    static let cp866 = Charset("ibm866", "CP866", .cyrillic)
    static let windows1253 = Charset("windows-1253", "WINDOWS-1253", .greek)
    static let windows1255 = Charset("windows-1255", "WINDOWS-1255", .hebrew)
    static let shiftJIS = Charset("shift_jis", "CP932", .japanese)
    static let eucJP = Charset("euc-jp", "EUC-JP-MS", .japanese)
    static let eucKR = Charset("euc-kr", "CP949", .korean)
    static let gb18030 = Charset("gb18030", "GB18030", .chinese)
    static let big5 = Charset("big5", "BIG5-HKSCS", .chinese)

    /// By label, letters and digits alone.
    private static let labels: [String: Charset] = {
        var labels: [String: Charset] = [:]
        func add(_ charset: Charset, _ names: String) {
            for name in names.split(separator: " ") { labels[String(name)] = charset }
        }
        add(Charset("utf-8", "UTF-8", nil), "utf8 utf8mb4 unicode11utf8 xutf8 cp65001")
        // Latin-1 on the web is windows-1252.
        add(Charset("iso-8859-1", "WINDOWS-1252", .latin), "iso88591 latin1 l1 iso885911987 isoir100 cp819 ibm819")
        add(Charset("us-ascii", "WINDOWS-1252", .latin), "usascii ascii ansix341968 iso646us us")
        add(windows1252, "windows1252 cp1252 xcp1252 win1252 ansi")
        add(windows1256, "windows1256 cp1256 xcp1256 win1256")
        add(iso88596, "iso88596 arabic asmo708 ecma114 iso88596e iso88596i isoir127 csisolatinarabic")
        add(windows1251, "windows1251 cp1251 xcp1251 win1251")
        add(koi8r, "koi8r koi8 koi cskoi8r")
        add(Charset("koi8-u", "KOI8-U", .cyrillic), "koi8u koi8ru")
        add(iso88595, "iso88595 cyrillic csisolatincyrillic")
        add(cp866, "ibm866 cp866 866")
        add(windows1253, "windows1253 cp1253 xcp1253")
        add(Charset("iso-8859-7", "ISO-8859-7", .greek), "iso88597 greek greek8 ecma118 elot928")
        add(windows1255, "windows1255 cp1255 xcp1255")
        add(Charset("iso-8859-8", "ISO-8859-8", .hebrew), "iso88598 hebrew iso88598i iso88598e visual logical")
        add(shiftJIS, "shiftjis sjis xsjis windows31j mskanji cp932 csshiftjis ms932 xmscp932")
        add(eucJP, "eucjp xeucjp cseucpkdfmtjapanese")
        add(Charset("iso-2022-jp", "ISO-2022-JP-2", .japanese), "iso2022jp csiso2022jp iso2022jp2")
        add(Charset("iso-2022-kr", "ISO-2022-KR", .korean), "iso2022kr")
        add(eucKR, "euckr ksc56011987 ksc5601 ksc56011989 korean windows949 cp949 uhc xwindows949 cseuckr")
        add(gb18030, "gb18030 gb2312 gbk gb231280 chinese xgbk cp936 ms936 euccn csgb2312 isoir58")
        add(big5, "big5 big5hkscs cnbig5 xxbig5 csbig5 cp950 big5eten")
        add(Charset("euc-tw", "EUC-TW", .chinese), "euctw")
        add(Charset("iso-8859-2", "ISO-8859-2", nil), "iso88592 latin2 l2")
        add(Charset("iso-8859-3", "ISO-8859-3", nil), "iso88593 latin3")
        add(Charset("iso-8859-4", "ISO-8859-4", nil), "iso88594 latin4")
        add(Charset("iso-8859-9", "WINDOWS-1254", nil), "iso88599 latin5 l5")
        add(Charset("iso-8859-10", "ISO-8859-10", nil), "iso885910 latin6")
        add(Charset("iso-8859-13", "ISO-8859-13", nil), "iso885913")
        add(Charset("iso-8859-14", "ISO-8859-14", nil), "iso885914")
        add(Charset("iso-8859-15", "ISO-8859-15", .latin), "iso885915 latin9 l9")
        add(Charset("iso-8859-16", "ISO-8859-16", nil), "iso885916")
        add(Charset("windows-874", "CP874", nil), "windows874 iso885911 tis620 dos874 cp874")
        for number in [1250, 1254, 1257, 1258] {
            add(Charset("windows-\(number)", "WINDOWS-\(number)", nil), "windows\(number) cp\(number) xcp\(number)")
        }
        add(Charset("macintosh", "MACINTOSH", .latin), "macintosh mac xmacroman macroman")
        add(Charset("x-mac-cyrillic", "MAC-CYRILLIC", .cyrillic), "xmaccyrillic xmacukrainian maccyrillic")
        add(Charset("ibm864", "CP864", .arabic), "ibm864 cp864")
        add(Charset("ibm437", "CP437", .latin), "ibm437 cp437")
        add(Charset("ibm850", "CP850", .latin), "ibm850 cp850")
        return labels
    }()
}
