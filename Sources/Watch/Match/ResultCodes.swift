import Foundation
import Language

/// Countries by the codes of three letters that stand in brackets behind competitors: Rybakina (KAZ) bt Svitolina (UKR).
///
/// Two countries make a table of results; one alone may be anything that is cut short, and so may all where others stand
/// that are no country's: Jokić (DEN), Tatum (BOS).
struct ResultCodes {
    private let countries: Countries
    private let language: String

    init(_ countries: Countries, language: String) { (self.countries, self.language) = (countries, language) }

    /// Adds those that stand in the fields of an article to what has been found there.
    func resolve(_ article: WatchedArticle, _ scratch: Scratch) {
        var found: [Found] = []
        var others = 0
        for index in scratch.writtenFields {
            var text = article.text(Mention.Field.allCases[index])
            text.withUTF8 { read($0, scratch.fields[index], UInt8(truncatingIfNeeded: index), &found, &others) }
        }
        guard others * 3 <= found.count, Set(found.lazy.map(\.subject)).count > 1 else { return }
        let known = Set(scratch.found.lazy.map { Place(field: $0.field, word: $0.start) })
        scratch.found += found.filter { !known.contains(Place(field: $0.field, word: $0.start)) }
    }

    private struct Place: Hashable {
        var field: UInt8
        var word: Int32
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ scan: FieldScan, _ field: UInt8, _ found: inout [Found],
        _ others: inout Int
    ) {
        guard let start = bytes.baseAddress else { return }
        var at = 0
        while let open = memchr(start + at, Int32(UInt8(ascii: "(")), bytes.count - at) {
            at = start.distance(to: open.assumingMemoryBound(to: UInt8.self)) + 1
            guard at + 3 < bytes.count, bytes[at + 3] == UInt8(ascii: ")"), isCode(bytes[at..<at + 3]) else { continue }
            let words = scan.words.list
            let word = (0..<words.count).partitioningIndex { words[$0].start >= Int32(at) }
            guard word < words.count, words[word].start == Int32(at), words[word].end == Int32(at + 3),
                let country = country(bytes[at..<at + 3]), !isCutShort(word, scan.words)
            else {
                others += 1
                continue
            }
            found.append(
                Found(kind: .countryName, subject: country, field: field, start: Int32(word), end: Int32(word + 1)))
        }
    }

    /// In capitals, but for Italian, which writes (Svi).
    private func isCode(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard (0x41...0x5A).contains(code[code.startIndex]) else { return false }
        let rest = code.dropFirst()
        return rest.allSatisfy { (0x41...0x5A).contains($0) }
            || language == "it" && rest.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// Whether what stands before a code is no competitor: the Coupe d'Afrique des nations (CAN), the Confederation of
    /// African Football (CAF), whose words begin as the code goes.
    private func isCutShort(_ code: Int, _ words: Words) -> Bool {
        guard code > 0, words[code - 1].shape.contains(.capital) else { return true }
        let letters = words.folded(words[code])
        guard words.folded(words[code - 1]).first == letters.last else { return false }
        return (max(0, code - 3)..<code - 1).contains { words.folded(words[$0]).first == letters[1] }
    }

    private func country(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
        let letters = String(decoding: code, as: UTF8.self).uppercased()
        guard let iso = Self.own[language]?[letters] ?? Self.codes[letters] else { return nil }
        return countries.codes.firstIndex(of: iso).map { UInt32($0) }
    }

    /// Of the International Olympic Committee, and of FIFA for the home nations.
    private static let codes = table(
        """
        AFG/AF ALB/AL ALG/DZ AND/AD ANG/AO ARG/AR ARM/AM ARU/AW AUS/AU AUT/AT AZE/AZ BAH/BS BAN/BD BAR/BB BDI/BI BEL/BE BEN/BJ
        BER/BM BHU/BT BIH/BA BLR/BY BOL/BO BOT/BW BRA/BR BRN/BH BUL/BG BUR/BF CAF/CF CAM/KH CAN/CA CGO/CG CHA/TD CHI/CL CHN/CN
        CIV/CI CMR/CM COD/CD COL/CO CPV/CV CRC/CR CRO/HR CUB/CU CYP/CY CZE/CZ DEN/DK DJI/DJ DOM/DO ECU/EC EGY/EG ERI/ER ESA/SV
        ESP/ES EST/EE ETH/ET FIJ/FJ FIN/FI FRA/FR GAB/GA GAM/GM GBR/GB GEO/GE GER/DE GHA/GH GRE/GR GRN/GD GUA/GT GUI/GN GUY/GY
        HAI/HT HKG/HK HON/HN HUN/HU INA/ID IND/IN IRI/IR IRL/IE IRQ/IQ ISL/IS ISR/IL ITA/IT JAM/JM JOR/JO JPN/JP KAZ/KZ KEN/KE
        KGZ/KG KOR/KR KOS/XK KSA/SA KUW/KW LAO/LA LAT/LV LBA/LY LBN/LB LIE/LI LTU/LT LUX/LU MAD/MG MAR/MA MAS/MY MDA/MD MEX/MX
        MGL/MN MKD/MK MLI/ML MLT/MT MNE/ME MON/MC MOZ/MZ MRI/MU MTN/MR MYA/MM NAM/NA NED/NL NEP/NP NCA/NI NGR/NG NIG/NE NOR/NO
        NZL/NZ OMA/OM PAK/PK PAN/PA PAR/PY PER/PE PHI/PH PLE/PS POL/PL POR/PT PRK/KP PUR/PR QAT/QA ROU/RO RSA/ZA RUS/RU RWA/RW
        SEN/SN SGP/SG SLO/SI SMR/SM SOM/SO SRB/RS SRI/LK SSD/SS SUD/SD SUI/CH SVK/SK SWE/SE SYR/SY TAN/TZ THA/TH TJK/TJ TKM/TM
        TOG/TG TPE/TW TTO/TT TUN/TN TUR/TR UAE/AE UGA/UG UKR/UA URU/UY USA/US UZB/UZ VEN/VE VIE/VN YEM/YE ZAM/ZM ZIM/ZW
        ENG/GB SCO/GB WAL/GB NIR/GB
        """)

    /// What the press of a language writes instead.
    private static let own = [
        "fr": table("SUE/SE ALL/DE HOL/NL DAN/DK RTC/CZ ETU/US CRO/HR ANG/GB ECO/GB GAL/GB"),
        "es": table("ALE/DE ING/GB HOL/NL SUE/SE DIN/DK ESC/GB GAL/GB EUA/US JAP/JP"),
        "pt": table("ALE/DE ING/GB HOL/NL SUE/SE DIN/DK EUA/US JAP/JP"),
        "it": table("SVI/CH OLA/NL SPA/ES CEC/CZ SVE/SE UNG/HU UCR/UA SER/RS ROM/RO DAN/DK GIA/JP CIN/CN"),
        "nl": table("DUI/DE NOO/NO ZWE/SE ZWI/CH OOS/AT SPA/ES"),
    ]

    private static func table(_ list: String) -> [String: String] {
        Dictionary(WordList.pairs(list), uniquingKeysWith: { first, _ in first })
    }
}
