import Language
import Testing

@testable import Stories

/// The tables of `Skeleton` beside the rules that they are made from, letter by letter.
@Suite struct SkeletonTests {
    private func slowHash(_ word: [UInt16]) -> UInt32 {
        var hash: UInt64 = 0
        var last: UInt16 = 0
        for (at, letter) in word.enumerated() {
            var unit = letter
            switch letter {
            case 0x30...0x39:
                last = 0
                hash = hash &* WordHash.base &+ UInt64(letter)
                continue
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: unit = at == 0 ? 0x61 : 0
            case 0x7A: unit = 0x73
            case 0x71: unit = 0x6B
            case 0x63: unit = [0x65, 0x69, 0x79].contains(at + 1 < word.count ? word[at + 1] : 0) ? 0x73 : 0x6B
            case 0x430, 0x435, 0x438, 0x439, 0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F, 0x451, 0x454, 0x456, 0x457:
                unit = at == 0 ? 0x430 : 0
            case 0x44A, 0x44C, 0x621, 0x627, 0x648, 0x64A: unit = 0
            case 0x62C, 0x63A, 0x6AF: unit = 0x643
            case 0x6A4: unit = 0x641
            case 0x67E: unit = 0x628
            default: break
            }
            guard unit != 0, unit != last else { continue }
            last = unit
            hash = hash &* WordHash.base &+ UInt64(unit)
        }
        if hash == 0 { hash = word.withUnsafeBufferPointer { WordHash.of($0) } }
        return UInt32(truncatingIfNeeded: Skeleton.mixed(hash) >> 32)
    }

    @Test(
        "the tables say what the rules say",
        arguments: [0x20..<0x7F, 0x400..<0x530, 0x5D0..<0x700, 0x20..<0x700] as [Range<UInt16>])
    func tables(letters: Range<UInt16>) {
        var seed: UInt64 = 7
        for _ in 0..<20_000 {
            let word = (0..<Int(seed >> 60) + 1).map { _ -> UInt16 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters.lowerBound + UInt16(truncatingIfNeeded: (seed >> 40) % UInt64(letters.count))
            }
            let (hash, hasDigit) = word.withUnsafeBufferPointer { Skeleton.hash($0) }
            guard hash == slowHash(word), hasDigit == word.contains(where: { 0x30...0x39 ~= $0 }) else {
                Issue.record("\(word.map { String($0, radix: 16) })")
                return
            }
        }
    }
}
