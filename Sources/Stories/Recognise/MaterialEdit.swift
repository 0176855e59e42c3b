/// Whether an article says something new after an edit: eight words that it did not have, or a tenth of it.
///
/// A typo mended, a figure corrected, a line added that it has been updated are no news.
public func isMaterialEdit(from before: StoryText, to after: StoryText) -> Bool {
    var known: [UInt32: Int] = [:]
    for unit in before.units { known[unit, default: 0] += 1 }
    var added = 0
    for (unit, kind) in zip(after.units, after.kinds) {
        if let count = known[unit], count > 0 {
            known[unit] = count - 1
        } else {
            added += kind.contains(.character) ? 1 : 2
        }
    }
    return added >= 16 || added >= 6 && added * 10 >= after.length
}
