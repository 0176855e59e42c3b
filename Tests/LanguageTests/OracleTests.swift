import Language
import Testing

/// The engine beside a naive one, on texts made at random from the alphabets of the languages it serves.
@Suite struct OracleTests {
    private static let alphabets: [String] = [
        "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789'’.-",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآٱؤئىةـ\u{64B}\u{64E}\u{651}\u{670}٠١٢٣،؛؟ﻻﷲﺍ",
        "پچژگکیهۀ\u{200C}۰۱۲۳ٹڈڑںےۓہھ", "אבגדהוזחטיכךלמםנןסעפףצץקרשת\u{5B8}\u{5B0}־״",
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґЁЖЙІЇ\u{301}", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓ",
        "éèêëàâîïôùûçñãõöüßæœøłđğışİÉÇŐÞþﬁ²", "中国伊拉克日本東京の、。・「」", "イラクカ゛ガｲﾗｸﾊﾟひらがなか", "한국이라크대통령은",
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुू्ं़फ़", "กขคงจชซญดตถทนบปผฝพฟภมยรลวสหอฮาิีุู่้", "ＩＲＡＱｉｒａｑ０１", "𝐈𝐫𝐚𝐪𠀀",
        "  \n\t\u{A0}\u{3000}«»“”!?…—–()[]/&%",
        "\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{2066}\u{2069}\u{FEFF}\u{AD}",
    ]

    /// A generator of its own, so that a failure comes back.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private func text(_ dice: inout Dice, letters: ClosedRange<Int> = 0...120) -> String {
        var text = String.UnicodeScalarView()
        var alphabet = Array(Self.alphabets[0].unicodeScalars)
        for _ in 0..<Int.random(in: letters, using: &dice) {
            if Int.random(in: 0..<7, using: &dice) == 0 {
                alphabet = Array((Self.alphabets.randomElement(using: &dice) ?? " ").unicodeScalars)
            }
            text.append(alphabet.randomElement(using: &dice) ?? " ")
            if Int.random(in: 0..<6, using: &dice) == 0 { text.append(" ") }
        }
        return String(text)
    }

    @Test(arguments: 1...40, [false, WideVectors.areHere])
    func `random texts are cut as letter by letter, with their places in scalars`(seed: Int, byVectors: Bool) {
        var dice = Dice(state: UInt64(seed))
        let words = Words(byVectors: byVectors)
        for _ in 0..<50 {
            let text = text(&dice)
            words.cut(text)
            let bytes = Array(text.utf8)
            func scalars(_ end: Int32) -> Int { bytes[..<Int(end)].count { $0 & 0xC0 != 0x80 } }
            let found = words.list.words.map {
                NaiveWords.Word(folded: Array(words.folded($0)), start: scalars($0.start), end: scalars($0.end))
            }
            let expected = Self.withoutCompositions(NaiveWords.cut(text))
            #expect(Self.withoutCompositions(found) == expected, "\(Array(text.unicodeScalars))")
            for word in words.list.words { #expect(word.hash == WordHash.of(words.folded(word))) }
        }
    }

    /// Voiced kana and й ї apart from what they are made of, which the naive cut does not put together.
    private static func withoutCompositions(_ words: [NaiveWords.Word]) -> [NaiveWords.Word] {
        words.filter { word in !word.folded.contains { $0 >= 0x3040 && $0 < 0x3100 || $0 == 0x439 || $0 == 0x457 } }
    }

    /// Texts of the words that wide vectors cut, with some that they do not, and longer than what they look through at once.
    @Test(.enabled(if: WideVectors.areHere), arguments: 1...40)
    func `texts are cut alike by wide vectors and without`(seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 31)
        let (plain, wide) = (Words(byVectors: false), Words())
        for _ in 0..<10 {
            var text = self.text(&dice, letters: 0...6000)
            if seed % 4 == 0 { text = text.replacing(" ", with: "") }
            plain.cut(text)
            wide.cut(text)
            #expect(plain.count == wide.count)
            for (one, other) in zip(plain.list.words, wide.list.words) {
                let isSame =
                    one.hash == other.hash && one.shape == other.shape && one.start == other.start
                    && one.end == other.end
                    && plain.folded(one).elementsEqual(wide.folded(other))
                let around = Array(text.utf8)[max(0, Int(one.start) - 12)..<Int(one.end)]
                #expect(isSame, "\(around): \(one), \(other)")
                if !isSame { return }
            }
        }
    }

    @Test(arguments: 1...20, [false, WideVectors.areHere])
    func `bytes that are no UTF-8 are cut within their bounds`(seed: Int, byVectors: Bool) {
        var dice = Dice(state: UInt64(seed) &* 77)
        let words = Words(byVectors: byVectors)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...64, using: &dice)).map { _ -> UInt8 in
                [UInt8(0x20), 0x41, 0x80, 0xC3, 0xD8, 0xD9, 0xE2, 0xEF, 0xF0, 0xFF, .random(in: 0...255, using: &dice)]
                    .randomElement(using: &dice) ?? 0
            }
            bytes.withUnsafeBufferPointer { words.cut($0) }
            var last: Int32 = 0
            for word in words.list.words {
                #expect(word.start >= last && word.end > word.start && Int(word.end) <= bytes.count)
                #expect(word.foldedEnd > word.foldedStart)
                last = word.end
            }
        }
    }

    @Test(arguments: 1...20)
    func `a text is cut alike at its end and before more of it, wherever it begins`(seed: Int) {
        var dice = Dice(state: UInt64(seed) &* 991)
        let words = Words()
        func cut(_ bytes: [UInt8], dropping count: Int) -> [[Int]] {
            bytes.withUnsafeBufferPointer { words.cut($0) }
            return words.list.words.map { word in
                let place = [Int(word.start) - count, Int(word.end) - count, Int(word.shape.rawValue)]
                return place + [Int(truncatingIfNeeded: word.hash)] + words.folded(word).map(Int.init)
            }
        }
        for _ in 0..<100 {
            var bytes = Array(text(&dice).utf8.prefix(Int.random(in: 0...70, using: &dice)))
            for _ in 0..<Int.random(in: 0...3, using: &dice) where !bytes.isEmpty {
                let byte = [UInt8(0), 0x27, 0x2E, 0x80, 0xD9, 0xE2, .random(in: 0...255, using: &dice)]
                bytes[Int.random(in: bytes.indices, using: &dice)] = byte.randomElement(using: &dice) ?? 0
            }
            // A letter cut off at the end takes what follows.
            bytes += Array(repeating: 0x20, count: 3)
            let space = Array(repeating: UInt8(0x20), count: Int.random(in: 0...80, using: &dice))
            let alone = cut(bytes, dropping: 0)
            let amid = cut(space + bytes + Array(repeating: 0x20, count: 100), dropping: space.count)
            #expect(amid == alone, "\(bytes)")
        }
    }

    @Test func `what is dropped from an Arabic word's beginning leaves the hash of the rest`() {
        let words = Words()
        words.cut("وبالعراق ولل2020 فكالكتاب")
        for word in words.list.words {
            let units = words.folded(word)
            for count in 1..<units.count {
                #expect(WordHash.dropping(count, of: units, from: word.hash) == WordHash.of(units[count...]))
            }
        }
    }
}
