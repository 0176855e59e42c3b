/// What an article tells of its event: whom and what it names, and its rarest words.
///
/// Countries and people go by their ids and figures by their digits, so that reports in two languages have them in
/// common.
public struct EventTerms: Sendable, Equatable {
    /// Hashes of the ids of countries and people, their lowest bit clear, and of figures of two digits and more, it being
    /// set.
    public var entities: [UInt32]
    /// Hashes of words, and of pairs of characters, their lowest bit clear; and those of sounds, it being set.
    public var words: [UInt32]

    static func isFigure(_ entity: UInt32) -> Bool { entity & 1 == 1 }

    static func isSound(_ term: UInt32) -> Bool { term & 1 == 1 }

    private static let mostEntities = 20
    private static let mostIDs = 12
    /// Figures of one digit, which every text has.
    private static let digits = Set(
        (0x30...0x39 as ClosedRange<UInt16>).map { digit in
            withUnsafePointer(to: digit) { Skeleton.hash(UnsafeBufferPointer(start: $0, count: 1)).hash }
        })
    /// Units of a text that are looked at: news say first what they are about.
    private static let looked = 120

    /// - Parameter entities: ids such as `IQ` or a person's name, the most mentioned first.
    public init(_ text: StoryText, entities ids: [String]) {
        entities = ids.prefix(Self.mostIDs).map { id in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return UInt32(truncatingIfNeeded: Skeleton.mixed(hash)) & ~1
        }
        words = []
        var seen = Set<UInt32>()
        let count = min(text.units.count, Self.looked * (text.kinds.first?.contains(.character) ?? false ? 2 : 1))
        for at in 0..<count {
            var term = text.units[at]
            if text.kinds[at].contains(.figure) {
                if entities.count < Self.mostEntities, !Self.digits.contains(term), !entities.contains(term | 1) {
                    entities.append(term | 1)
                }
                continue
            }
            if text.kinds[at].contains(.character) {
                guard at + 1 < count, text.kinds[at + 1].contains(.character) else { continue }
                term = term &* 31 &+ text.units[at + 1]
            }
            term &= ~1
            if seen.insert(term).inserted { words.append(term) }
        }
        words += text.sounds.filter { seen.insert($0).inserted }
    }

    /// As the store keeps it: the number of entities, then four bytes each.
    public var bytes: [UInt8] {
        [UInt8(entities.count)]
            + (entities + words).flatMap {
                [UInt8($0 & 255), UInt8($0 >> 8 & 255), UInt8($0 >> 16 & 255), UInt8($0 >> 24)]
            }
    }

    public init(bytes: some Collection<UInt8>) {
        let hashes = Sketch(bytes: bytes.dropFirst()).shingles
        let count = min(Int(bytes.first ?? 0), hashes.count)
        entities = Array(hashes.prefix(count))
        words = Array(hashes.dropFirst(count))
    }
}
