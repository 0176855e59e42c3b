/// The content type of a page with the charset that a browser would take: the header's, else that of its `meta`.
///
/// A byte order mark goes before both, and bytes that do not hold go to detection; both are `decodeDocument`'s.
func pageContentType(_ bytes: [UInt8], header: String?) -> String? {
    let label = header.flatMap(charsetLabel(inContentType:)) ?? metaCharset(bytes)
    return label.map { "text/html; charset=\(encodingName($0))" } ?? header
}

/// What is prescanned for a `meta`: browsers look at the first 1,024 bytes and more while they wait.
private let prescanned = 16_384

/// The charset that a page's own `meta` states (HTML §13.2.3.2).
private func metaCharset(_ bytes: [UInt8]) -> String? {
    let tree = HTMLTree(Array(bytes.prefix(prescanned)))
    for id in tree.all(.meta) {
        let stated = tree.attribute(id, "charset") ?? httpEquivalent(tree, id)
        guard let label = stated.map({ trim($0).lowercased() }), !label.isEmpty, label.utf8.count < 40 else { continue }
        // A page whose ASCII can be read is not in UTF-16, whatever it says.
        return label.hasPrefix("utf-16") ? "utf-8" : label
    }
    return nil
}

private func httpEquivalent(_ tree: HTMLTree, _ id: HTMLTree.ID) -> String? {
    guard tree.attribute(id, "http-equiv")?.lowercased() == "content-type" else { return nil }
    return tree.attribute(id, "content").flatMap(charsetLabel(inContentType:))
}

private func charsetLabel(inContentType text: String) -> String? {
    guard let mark = text.lowercased().firstRange(of: "charset") else { return nil }
    let rest = text.lowercased()[mark.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    let label = rest.dropFirst().drop { "\"' ".contains($0) }.prefix { !"\"' ;,".contains($0) }
    return label.isEmpty ? nil : String(label)
}

/// The encoding that browsers mean by a label (WHATWG Encoding §4.2), by the name that iconv knows.
private func encodingName(_ label: String) -> String {
    switch label {
    case "utf8", "unicode-1-1-utf-8", "unicode11utf8", "x-unicode20utf8": "utf-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "ascii", "us-ascii", "cp1252", "x-cp1252",
        "ansi_x3.4-1968", "x-user-defined":
        "windows-1252"
    case "iso-8859-9", "iso8859-9", "iso_8859-9", "latin5", "l5", "cp1254", "x-cp1254": "windows-1254"
    case "iso-8859-11", "iso8859-11", "tis-620", "dos-874", "windows-874": "cp874"
    case "gb2312", "gbk", "gb_2312-80", "gb_2312", "x-gbk", "chinese", "csgb2312", "iso-ir-58", "cp936": "gb18030"
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5": "big5-hkscs"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932", "windows-31j", "csshiftjis": "cp932"
    case "x-euc-jp", "cseucpkdfmtjapanese": "euc-jp"
    case "euc-kr", "korean", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "ksc_5601", "windows-949", "iso-ir-149",
        "cseuckr":
        "cp949"
    case "cp1251", "x-cp1251": "windows-1251"
    case "cp1256", "x-cp1256": "windows-1256"
    case "cp1255", "x-cp1255": "windows-1255"
    case "arabic", "asmo-708", "ecma-114", "iso8859-6", "iso_8859-6", "iso-8859-6-e", "iso-8859-6-i": "iso-8859-6"
    case "hebrew", "logical", "visual", "iso8859-8", "iso_8859-8", "iso-8859-8-e", "iso-8859-8-i": "iso-8859-8"
    case "koi", "koi8", "koi8_r", "cskoi8r": "koi8-r"
    case "koi8-ru": "koi8-u"
    case "866", "cp866", "csibm866": "ibm866"
    case "x-mac-cyrillic", "x-mac-ukrainian": "mac-cyrillic"
    case "mac", "x-mac-roman": "macintosh"
    default: label
    }
}
