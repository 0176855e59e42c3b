/// Spellings that terms ask for, one behind the other.
struct Spellings: Sendable {
    private var letters: [UInt8] = []
    /// Where each ends.
    private var ends: [UInt32] = []

    /// Adds a spelling and answers its index.
    mutating func add(_ text: some StringProtocol) -> UInt32 {
        letters += text.utf8
        ends.append(UInt32(letters.count))
        return UInt32(ends.count - 1)
    }

    subscript(index: UInt32) -> ArraySlice<UInt8> {
        let start = index == 0 ? 0 : Int(ends[Int(index) - 1])
        return letters[start..<Int(ends[Int(index)])]
    }

    var bytes: Int { letters.count + ends.count * 4 }
}
