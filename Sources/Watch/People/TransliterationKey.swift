import Language

/// The sound of a name in Latin letters, so that Kadhimi, Kadhemi, Kazemi and Kazimi are one.
///
/// A name is normalised (one letter a sound), and its key is what remains without vowels; names of one key are then
/// compared by edit distance on the normalised spelling.
enum TransliterationKey {
    /// Letters of a name that count.
    static let longest = 40

    /// Sets the keys apart from the hashes of words.
    private static let salt: UInt64 = 0x5851_F42D_4C95_7F2D

    /// The key of a folded word.
    static func key(_ units: UnsafeBufferPointer<UInt16>) -> UInt64 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
            let count = normalise(units, buffer)
            var hash = salt
            for index in 0..<count {
                let letter = buffer[index]
                // Between vowels many leave out an h.
                guard index == 0 || !isVowel(letter) && letter != 0x68 else { continue }
                hash = hash &* WordHash.base &+ UInt64(isVowel(letter) ? 0x61 : letter)
            }
            return hash
        }
    }

    /// The keys of a watched name: d may be written dh, and g, q, j for one another (Gaddafi, Qadhafi, Kadhafi); and what
    /// languages write for what English does (Chamenei, Hamaney; Prigojine, Prigoschin).
    static func keys(_ units: [UInt16]) -> [UInt64] {
        var forms = [units]
        for (from, to) in arabicSpellings {
            let others = forms.map { replacing(from, with: to, in: $0) }
            forms += others.filter { !forms.contains($0) }
        }
        forms = Array(forms.prefix(8))
        // Nothing else is spelled otherwise.
        if units.contains(where: { $0 == 0x68 || $0 == 0x79 }) {
            forms += orthographies.map { $0.reduce(units) { replacing($1.0, with: $1.1, in: $0) } }
        }
        return Array(Set(forms.map { form in form.withUnsafeBufferPointer { key($0) } }))
    }

    /// Of German, Polish, French, Spanish, Turkish, Italian and Czech what makes another key; ş and ç are folded.
    private static let orthographies = [
        "kh/ch zh/sch ya/ja ye/je yo/jo yu/ju", "kh/ch zh/sch sya/ssja sye/ssje syu/ssju ya/ja ye/je yo/jo yu/ju",
        "kh/ch ya/ja ye/je yo/jo yu/ju", "zh/j", "kh/j",
        "kh/h zh/j shch/s sh/s ch/k", "shch/s ch/s", "shch/sc zh/z sh/s ch/c kh/ch ts/c ya/ja yu/ju ye/e",
    ].map(pairs)
    private static let arabicSpellings = pairs("kadh/gadh dh/d d/dh g/q q/gh j/g")

    private static func pairs(_ list: String) -> [([UInt16], [UInt16])] {
        WordList.pairs(list).map { (Array($0.0.utf16), Array($0.1.utf16)) }
    }

    /// Whether of two Russian surnames one is a woman's and the other a man's: the first normalised, the second as it is
    /// folded.
    static func areOfTwoGenders(
        _ normalised: UnsafeBufferPointer<UInt8>, _ units: UnsafeBufferPointer<UInt16>
    ) -> Bool {
        func ends<Letter: Equatable>(_ name: UnsafeBufferPointer<Letter>, in endings: [[Letter]]) -> Bool {
            endings.contains { name.count > $0.count + 2 && name.suffix($0.count).elementsEqual($0) }
        }
        return ends(normalised, in: feminine) && ends(units, in: menInLetters)
            || ends(normalised, in: masculine) && ends(units, in: womenInLetters)
    }

    /// As they sound: -aya, -ova and -eva; -ny, -sky, -ov and -ev.
    private static let feminine = ["aia", "nia", "kia", "uva", "iva"].map { Array($0.utf8) }
    private static let masculine = ["ni", "ki", "uv", "iv"].map { Array($0.utf8) }
    /// As they are written where they are in no other case.
    private static let menInLetters = ["ny", "nyj", "nij", "sky", "skij", "skyj", "ski", "ov", "ev", "ow", "ew"].map {
        Array($0.utf16)
    }
    private static let womenInLetters = ["aya", "aja", "aia", "ska", "cka"].map { Array($0.utf16) }

    /// How many letters a case's ending may take that is heard as more than a vowel: Selenskyjs, Ławrowem, Zełenskiego.
    static func ending(of units: UnsafeBufferPointer<UInt16>) -> Int {
        endings.first { units.count > $0.count + 3 && units.suffix($0.count).elementsEqual($0) }?.count ?? 0
    }

    private static let endings = ["iemu", "iego", "owi", "iem", "ego", "emu", "em", "im", "ym", "s"].map {
        Array($0.utf16)
    }

    /// Letters written otherwise; doubled ones count once.
    private static func replacing(_ from: [UInt16], with to: [UInt16], in units: [UInt16]) -> [UInt16] {
        var form: [UInt16] = []
        var at = 0
        while at < units.count {
            guard units[at...].starts(with: from) else {
                form.append(units[at])
                at += 1
                continue
            }
            form += to
            while units[at...].starts(with: from) { at += from.count }
        }
        return form
    }

    /// One letter a sound.
    static func withNormalised<Result>(
        _ units: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
            let count = normalise(units, buffer)
            return body(UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// The same to keep.
    static func normalised(_ units: UnsafeBufferPointer<UInt16>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: longest) { buffer, count in count = normalise(units, buffer) }
    }

    /// Whether two normalised names are near enough: one edit, and one more for every four letters; short names are
    /// equal or different.
    static func isNear(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        if left.count < 4 || right.count < 4 { return left.elementsEqual(right) }
        return editDistance(left, right) <= 1 + min(left.count, right.count) / 4
    }

    @inline(__always)
    private static func isVowel(_ letter: UInt8) -> Bool { letter == 0x61 || letter == 0x69 || letter == 0x75 }

    @inline(__always)
    private static func isSpelledVowel(_ letter: Unicode.Scalar) -> Bool {
        letter == "a" || letter == "e" || letter == "i" || letter == "o" || letter == "u" || letter == "y"
    }

    private static func normalise(
        _ units: UnsafeBufferPointer<UInt16>, _ buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var at = 0
        func unit(_ index: Int) -> Unicode.Scalar {
            index < units.count && units[index] < 0x80 ? Unicode.Scalar(UInt8(units[index])) : " "
        }
        while at < units.count, count < longest {
            let (letter, length) = sound(unit, at, units.count)
            at += length
            let value = UInt8(truncatingIfNeeded: letter.value)
            guard letter != " ", count == 0 || buffer[count - 1] != value else { continue }
            buffer[count] = value
            count += 1
        }
        return count
    }

    /// The sound at a place, a space where it is silent, and the letters it takes.
    @inline(__always)
    private static func sound(_ unit: (Int) -> Unicode.Scalar, _ at: Int, _ end: Int) -> (Unicode.Scalar, Int) {
        let letter = unit(at)
        let next = unit(at + 1)
        switch (letter, next) {
        case ("d", "j"): return ("j", 2)
        case ("d", "h"), ("z", "h"), ("d", "z"): return ("s", 2)
        case ("k", "s"): return ("x", 2)
        case ("k", "h"), ("c", "k"): return ("k", 2)
        case ("g", "h"): return ("g", 2)
        case ("t", "h"): return ("t", 2)
        case ("p", "h"): return ("f", 2)
        case ("s", "h"), ("c", "h"), ("s", "z"), ("c", "z"): return ("c", 2)
        // Dutch: Pesjkov, Gorbatsjov; but Kassjanow.
        case ("s", "j") where at == 0 || unit(at - 1) != "s": return ("c", 2)
        case ("t", "s") where unit(at + 2) == "j": return ("c", 3)
        case ("s", "c") where unit(at + 2) == "h", ("t", "c") where unit(at + 2) == "h": return ("c", 3)
        // German: Rafsandschani, Chruschtschow.
        case ("d", "s") where unit(at + 2) == "c" && unit(at + 3) == "h": return ("j", 4)
        case ("t", "s") where unit(at + 2) == "c" && unit(at + 3) == "h": return ("c", 4)
        // Lawrow, Ławrowa; but Rowhani.
        case ("o", "w") where at + 2 == end || isSpelledVowel(unit(at + 2)): return ("u", 1)
        case ("o", "u"), ("o", "w"), ("o", "o"), ("o", "e"): return ("u", 2)
        // Sergej, Rijkaard; but Mijaíl.
        case ("y", "j"), ("i", "j"): return ("i", isSpelledVowel(unit(at + 2)) && at + 3 < end ? 1 : 2)
        case ("a", "i"), ("a", "y"), ("e", "i"), ("e", "y"), ("e", "e"), ("y", "i"), ("i", "y"): return ("i", 2)
        case ("c", "e"), ("c", "i"): return ("s", 1)
        case ("h", _):
            let isHeard = at == 0 || isSpelledVowel(unit(at - 1)) && isSpelledVowel(next)
            return (isHeard ? "h" : " ", 1)
        case ("c", _), ("q", _): return ("k", 1)
        case ("z", _): return ("s", 1)
        case ("o", _), ("u", _): return ("u", 1)
        case ("e", _), ("i", _), ("y", _): return ("i", 1)
        // Szojgu, Siergieja.
        case ("j", _)
        where at + 1 == end
            || at > 0 && isSpelledVowel(unit(at - 1)) && (!isSpelledVowel(next) || at + 2 == end):
            return ("i", 1)
        case ("w", _): return ("v", 1)
        default: return (letter, 1)
        }
    }
}
