import Foundation

/// HTML's named entities, and the five of XML.
let namedEntities: [String: [UInt8]] = {
    var table = composed
    for (name, value) in marks { table[name] = utf8(UInt32(value.value)) }
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
        table[String(name)] = utf8(0xA0 + UInt32(offset))
    }
    // Greek in order from U+0391, with the gap at U+03A2.
    let greek =
        "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau "
        + "Upsilon Phi Chi Psi Omega"
    for (offset, name) in greek.split(separator: " ").enumerated() where name != "-" {
        table[String(name)] = utf8(0x391 + UInt32(offset))
        table[name.lowercased()] = utf8(0x3B1 + UInt32(offset))
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
    for (name, value) in others { table[name] = utf8(value) }
    return table
}()

/// The five of XML, and marks that pages write by name.
private let marks: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"",
    "Tab": "\t", "NewLine": "\n", "excl": "!", "num": "#", "dollar": "$", "percnt": "%", "lpar": "(", "rpar": ")",
    "ast": "*", "plus": "+", "comma": ",", "period": ".", "sol": "/", "colon": ":", "semi": ";", "equals": "=",
    "quest": "?", "commat": "@", "lsqb": "[", "lbrack": "[", "bsol": "\\", "rsqb": "]", "rbrack": "]", "Hat": "^",
    "lowbar": "_", "grave": "`", "lcub": "{", "lbrace": "{", "verbar": "|", "vert": "|", "rcub": "}", "rbrace": "}",
    "hyphen": "‐", "dash": "‐", "horbar": "―", "nldr": "‥", "mldr": "…", "lsquor": "‚", "ldquor": "„", "rdquor": "”",
    "rsquor": "’", "check": "✓", "cross": "✗", "star": "☆", "starf": "★", "phone": "☎", "copysr": "℗", "numero": "№",
    "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "inodot": "ı", "imath": "ı", "kgreen": "ĸ", "Dstrok": "Đ",
    "dstrok": "đ", "Hstrok": "Ħ", "hstrok": "ħ", "Lstrok": "Ł", "lstrok": "ł", "Tstrok": "Ŧ", "tstrok": "ŧ",
    "IJlig": "Ĳ", "ijlig": "ĳ", "ENG": "Ŋ", "eng": "ŋ", "napos": "ŉ", "REG": "®", "COPY": "©", "TRADE": "™",
]

/// Letters with accents, and Cyrillic ones, by the names of ISO 8879: `&scaron;`, `&acy;`.
private let composed: [String: [UInt8]] = {
    var table: [String: [UInt8]] = [:]
    let accents: [(name: String, mark: Unicode.Scalar)] = [
        ("acute", "\u{301}"), ("grave", "\u{300}"), ("circ", "\u{302}"), ("tilde", "\u{303}"), ("uml", "\u{308}"),
        ("caron", "\u{30C}"), ("cedil", "\u{327}"), ("ogon", "\u{328}"), ("macr", "\u{304}"), ("breve", "\u{306}"),
        ("dot", "\u{307}"), ("ring", "\u{30A}"), ("dblac", "\u{30B}"),
    ]
    for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars {
        for accent in accents {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: [letter, accent.mark])
            let whole = String(text).precomposedStringWithCanonicalMapping
            if whole.unicodeScalars.count == 1 { table[String(letter) + accent.name] = Array(whole.utf8) }
        }
    }
    let cyrillic =
        "acy bcy vcy gcy dcy iecy zhcy zcy icy jcy kcy lcy mcy ncy ocy pcy rcy scy tcy ucy fcy khcy tscy chcy shcy "
        + "shchcy hardcy ycy softcy ecy yucy yacy - iocy djcy gjcy jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy - "
        + "ubrcy dzcy"
    for (offset, name) in cyrillic.split(separator: " ").enumerated() where name != "-" {
        let code = UInt32(0x430 + offset)
        table[String(name)] = utf8(code)
        // The capitals: А to Я stand 32 before, Ё and those after it 80.
        let capital = utf8(code < 0x450 ? code - 0x20 : code - 0x50)
        table[name.uppercased()] = capital
        table[name.prefix(1).uppercased() + name.dropFirst()] = capital
        table[String(name.dropLast(2)).uppercased() + "cy"] = capital
    }
    return table
}()
