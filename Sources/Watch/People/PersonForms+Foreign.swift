import Language

/// Names in Arabic letters that came into Arabic from elsewhere.
extension PersonForms {
    /// Whether a name in Arabic letters is of elsewhere: by its given name, or by one beside it that has none of the sounds of
    /// Arabic names.
    func isForeign(_ names: [[NameUnit]]) -> Bool {
        names.contains { units in
            if let given = units.first?.folded.first, units.count > 1,
                ArabicGivenNames.foreign.contains(WordHash.of(given)) || soundsForeign(units, given)
            {
                return true
            }
            guard let first = units.first?.folded.first?.first, first < 0x530 else { return false }
            return !units.contains { unit in
                unit.role == .connector || unit.spellings.count > 1
                    || unit.folded.contains { GivenNames.transliterated.contains(WordHash.of($0)) }
            }
        }
    }

    /// Whether neither the given name nor the sounds are those of Arabs and their neighbours.
    private func soundsForeign(_ units: [NameUnit], _ given: [UInt16]) -> Bool {
        !ArabicGivenNames.middle.contains(WordHash.of(given))
            && units.allSatisfy { unit in
                unit.role == .minor
                    || unit.role == .name && unit.folded.count == 1
                        && ForeignSpellings.mayBeForeign(unit.folded[0])
            }
    }

    func addForeignSpellings(_ units: inout [NameUnit]) {
        for index in units.indices where units[index].role == .name && units[index].folded.count == 1 {
            let folded = units[index].folded[0]
            guard let first = folded.first, first >= 0x600, first < 0x700, !folded.starts(with: Particles.article),
                !GivenNames.arabic.contains(WordHash.of(folded))
            else { continue }
            units[index].spellings[0][0] +=
                ForeignSpellings.of(folded) + NameEndings.sameArabic[WordHash.of(folded), default: []]
        }
    }
}
