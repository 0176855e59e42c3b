/// The text with character references and HTML's commonest named entities resolved, once.
///
/// - Parameter declared: entities of the document type.
func resolveEntities(_ bytes: ArraySlice<UInt8>, _ declared: [String: String] = [:]) -> String {
    let ampersand = UInt8(ascii: "&")
    guard var next = bytes.firstIndex(of: ampersand) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while true {
        result += bytes[at..<next]
        if let end = bytes[next..<min(next + 34, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")),
            let text = entity(bytes[(next + 1)..<end], declared)
        {
            result += text.utf8
            at = end + 1
        } else {
            result.append(ampersand)
            at = next + 1
        }
        guard let found = bytes[at...].firstIndex(of: ampersand) else { break }
        next = found
    }
    result += bytes[at...]
    return String(decoding: result, as: UTF8.self)
}

private func entity(_ name: ArraySlice<UInt8>, _ declared: [String: String]) -> String? {
    switch name.count {
    case 2 where name.elementsEqual("lt".utf8): return "<"
    case 2 where name.elementsEqual("gt".utf8): return ">"
    case 3 where name.elementsEqual("amp".utf8): return "&"
    case 4 where name.elementsEqual("quot".utf8): return "\""
    default: break
    }
    guard name.first == UInt8(ascii: "#") else {
        let name = String(decoding: name, as: UTF8.self)
        return namedEntities[name] ?? declared[name]
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let isHex = digits.first == "x" || digits.first == "X"
    guard var value = UInt32(isHex ? String(digits.dropFirst()) : digits, radix: isHex ? 16 : 10) else { return nil }
    if (0x80..<0xA0).contains(value) { value = windows1252[Int(value) - 0x80] }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return String(scalar)
}

/// What C1 controls stand for in pages that mean windows-1252 (WHATWG Encoding).
let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
]

private let namedEntities: [String: String] = {
    var table = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    // Latin-1 in order from U+00A0 (HTML 4.01 §24.2).
    let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
        micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
        Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash
        Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
        uuml yacute thorn yuml
        """
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
        table[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset)).map(String.init)
    }
    // Greek in order from U+0391, with the gap at U+03A2.
    let greek =
        "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau "
        + "Upsilon Phi Chi Psi Omega"
    for (offset, name) in greek.split(separator: " ").enumerated() where name != "-" {
        table[String(name)] = Unicode.Scalar(UInt32(0x391 + offset)).map(String.init)
        table[name.lowercased()] = Unicode.Scalar(UInt32(0x3B1 + offset)).map(String.init)
    }
    let others: [String: UInt32] = [
        "sigmaf": 0x3C2, "thetasym": 0x3D1, "upsih": 0x3D2, "piv": 0x3D6, "OElig": 0x152, "oelig": 0x153,
        "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178, "fnof": 0x192, "circ": 0x2C6, "tilde": 0x2DC, "ensp": 0x2002,
        "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013,
        "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D,
        "bdquo": 0x201E, "dagger": 0x2020, "Dagger": 0x2021, "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030,
        "prime": 0x2032, "Prime": 0x2033, "lsaquo": 0x2039, "rsaquo": 0x203A, "oline": 0x203E, "frasl": 0x2044,
        "euro": 0x20AC, "image": 0x2111, "weierp": 0x2118, "real": 0x211C, "trade": 0x2122, "alefsym": 0x2135,
        "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "crarr": 0x21B5,
        "lArr": 0x21D0, "uArr": 0x21D1, "rArr": 0x21D2, "dArr": 0x21D3, "hArr": 0x21D4, "forall": 0x2200,
        "part": 0x2202, "exist": 0x2203, "empty": 0x2205, "nabla": 0x2207, "isin": 0x2208, "notin": 0x2209,
        "ni": 0x220B, "prod": 0x220F, "sum": 0x2211, "minus": 0x2212, "lowast": 0x2217, "radic": 0x221A,
        "prop": 0x221D, "infin": 0x221E, "ang": 0x2220, "and": 0x2227, "or": 0x2228, "cap": 0x2229, "cup": 0x222A,
        "int": 0x222B, "there4": 0x2234, "sim": 0x223C, "cong": 0x2245, "asymp": 0x2248, "ne": 0x2260,
        "equiv": 0x2261, "le": 0x2264, "ge": 0x2265, "sub": 0x2282, "sup": 0x2283, "nsub": 0x2284, "sube": 0x2286,
        "supe": 0x2287, "oplus": 0x2295, "otimes": 0x2297, "perp": 0x22A5, "sdot": 0x22C5, "lceil": 0x2308,
        "rceil": 0x2309, "lfloor": 0x230A, "rfloor": 0x230B, "lang": 0x2329, "rang": 0x232A, "loz": 0x25CA,
        "spades": 0x2660, "clubs": 0x2663, "hearts": 0x2665, "diams": 0x2666,
    ]
    for (name, value) in others { table[name] = Unicode.Scalar(value).map(String.init) }
    return table
}()
