import Feeds
import Foundation
import Testing

/// A fixed number of mutated documents: none crashes, and none makes more text than its bytes can mean.
@Suite struct MutationTests {
    /// SplitMix64: the same inputs in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces = [
        "<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&#x0;", "&#xD800;", "\"", "<item>",
        "</item>",
        "<entry>", "xmlns:a=\"b\"", "type=\"xhtml\"", "\u{0}", "عراق", "\u{202E}", "{", "[", "\\u0639", "<?xml ",
        "<!DOCTYPE ",
        "<title>", "</rss>", "=", "encoding=\"shift_jis\"", "mode=\"base64\"", "xml:base=\"../\"",
    ].map { Array($0.utf8) }

    private static func seeds() throws -> [[UInt8]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Fuzz/Corpus/feeds")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
    }

    private static func mutated(_ seed: [UInt8], _ other: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...8, using: &dice) {
            let at = Int.random(in: 0...bytes.count, using: &dice)
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &dice) }
            case 1: bytes.insert(contentsOf: pieces.randomElement(using: &dice) ?? [], at: at)
            case 2: bytes.removeSubrange(at..<min(at + Int.random(in: 0...40, using: &dice), bytes.count))
            case 3: bytes.removeSubrange(at...)
            case 4:
                let start = Int.random(in: 0..<other.count, using: &dice)
                bytes.insert(contentsOf: other[start...].prefix(60), at: at)
            default:
                let piece = bytes[at...].prefix(30)
                for _ in 0..<20 { bytes.insert(contentsOf: piece, at: at) }
            }
        }
        return bytes
    }

    @Test func `three thousand mutated feeds are read without harm`() throws {
        let seeds = try Self.seeds()
        #expect(seeds.count >= 10)
        var dice = Dice(state: 6)
        for _ in 0..<3_000 {
            let seed = try #require(seeds.randomElement(using: &dice))
            let other = try #require(seeds.randomElement(using: &dice))
            let bytes = Self.mutated(seed, other, &dice)
            guard let feed = try? FeedParser().parse(bytes, contentType: nil, url: "https://a.example/") else {
                continue
            }
            let text = feed.articles.reduce(0) { $0 + $1.bodyText.utf8.count + ($1.title ?? "").utf8.count }
            #expect(text <= 10 * bytes.count + 100_000)
        }
    }
}
