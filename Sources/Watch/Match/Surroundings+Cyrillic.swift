import Language

/// What makes a country's form another name where inhabitants and adjectives are written small.
extension Surroundings {
    static func cyrillic(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        if isQuoted(hit, scan, bytes) { return "a name in quotation marks" }
        if kind == .countryDemonym, let reason = loneLanguage(hit, scan, bytes) { return reason }
        let first = scan.words[Int(hit.start)]
        guard first.shape.contains(.capital), !first.shape.contains(.sentenceStart) else { return nil }
        if let before = neighbour(hit.start - 1, hit.start, scan, bytes), GivenNames.cyrillic.contains(before.hash) {
            return "a surname after a given name"
        }
        guard kind == .countryDemonym, !scan.isTitleCase, !scan.isMostlyCapitals else { return nil }
        // Чехов; but Российская Федерация, Британский музей.
        guard hit.end == hit.start + 1, !isAdjective(scan.words.folded(first)) else { return nil }
        return "inhabitants are written small within a sentence"
    }

    private static func isAdjective(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
        for index in units.indices.dropFirst() where units[index] == 0x43A {
            let before = units[index - 1]
            // ск, цк, зьк
            if before == 0x441 || before == 0x446 || before == 0x44C { return true }
        }
        return false
    }

    /// Гостиница «Украина», журнал "Россия".
    private static func isQuoted(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(scan.words[Int(hit.start)].start)
        let end = Int(scan.words[Int(hit.end) - 1].end)
        func has(_ mark: String, behind: Bool) -> Bool {
            let count = mark.utf8.count
            let from = behind ? end : start - count
            return from >= 0 && from + count <= bytes.count && bytes[from..<from + count].elementsEqual(mark.utf8)
        }
        return has("«", behind: false) && has("»", behind: true) || has("\"", behind: false) && has("\"", behind: true)
            || has("„", behind: false) && has("“", behind: true) || has("“", behind: false) && has("”", behind: true)
    }
}
