import Language

/// A word as it may begin a term: as it stands, or without what may be written to its beginning or end.
struct Reading {
    var hash: UInt64
    /// All else in one number, for the loop that writes one for nearly every word: the word's index, and from the 32nd bit
    /// on, eight bits each, `dropped`, `clitic`, `traits`, and whether it is doubtful.
    private(set) var rest: UInt64

    var index: Int { Int(rest & 0xFFFF_FFFF) }
    /// Units of the word's beginning that are set aside.
    var dropped: UInt8 { UInt8(truncatingIfNeeded: rest &>> 32) }
    /// Those of them that are proclitics.
    var clitic: UInt8 { UInt8(truncatingIfNeeded: rest &>> 40) }
    var traits: Hit.Traits {
        get { Hit.Traits(rawValue: UInt8(truncatingIfNeeded: rest &>> 48)) }
        set { rest = rest & ~(0xFF << 48) | UInt64(newValue.rawValue) &<< 48 }
    }
    /// All readings of the word are to be tried, and this one stands for them.
    var isDoubtful: Bool { rest &>> 56 != 0 }

    /// The word as it stands.
    @inline(__always)
    init(hash: UInt64, index: Int) {
        self.hash = hash
        rest = UInt64(UInt32(truncatingIfNeeded: index))
    }

    @inline(__always)
    init(hash: UInt64, index: Int, dropped: UInt8, clitic: UInt8 = 0, _ traits: Hit.Traits = []) {
        self.hash = hash
        let setAside = UInt64(dropped) &<< 32 | UInt64(clitic) &<< 40 | UInt64(traits.rawValue) &<< 48
        rest = UInt64(UInt32(truncatingIfNeeded: index)) | setAside
    }

    /// A word without the one letter written to its beginning.
    @inline(__always)
    static func behindProclitic(_ hash: UInt64, index: Int) -> Reading {
        Reading(hash: hash, index: index, dropped: 1, clitic: 1)
    }

    /// A word without its article.
    @inline(__always)
    static func behindArticle(_ hash: UInt64, index: Int) -> Reading {
        Reading(hash: hash, index: index, dropped: 2, [.article])
    }

    /// A word of which all readings are to be tried.
    static func doubtful(_ index: Int) -> Reading {
        var reading = Reading(hash: Lexicon.doubtful, index: index)
        reading.rest |= 1 << 56
        return reading
    }
}

extension Reading {
    /// Calls back for each reading of an Arabic or Hebrew word but the word as it stands.
    @inline(__always)
    static func forEach(
        of word: Word, _ index: Int, in words: Words.List, takesProclitics: Bool, _ body: (Reading) -> Void
    ) {
        let units = words.folded(word)
        guard units.count > 2, units.count <= WordHash.longest else { return }
        if units[0] >= 0x590, units[0] < 0x600 { return forEachHebrew(word, units, index, body) }
        guard takesProclitics else { return }
        // عراقاً and عراقياً, with the mark or, as is usual, without.
        if units[units.count - 1] == Arabic.alef, units.count > 3 {
            let hash = WordHash.droppingLast(Arabic.alef, from: word.hash, length: units.count)
            body(Reading(hash: hash, index: index, dropped: 0, [.tanwin]))
        }
        func drop(_ count: Int, clitic: UInt8, _ traits: Hit.Traits = []) {
            guard units.count - count > 1 else { return }
            let hash = WordHash.dropping(count, of: units, from: word.hash)
            body(Reading(hash: hash, index: index, dropped: UInt8(count), clitic: clitic, traits))
        }
        // After so many proclitics: the article, written out or merged into li- (للعراق).
        func dropArticle(_ count: Int) {
            guard units.count - count > 2 else { return }
            if units[count] == Arabic.alef, units[count + 1] == Arabic.lam {
                drop(count + 2, clitic: UInt8(count), [.article])
            } else if units[count - 1] == Arabic.lam, units[count] == Arabic.lam, units.count - count > 2 {
                drop(count + 1, clitic: UInt8(count), [.article])
                let rest = WordHash.dropping(count + 1, of: units, from: word.hash)
                let hash = Arabic.withArticle(rest)
                body(Reading(hash: hash, index: index, dropped: UInt8(count - 1), clitic: UInt8(count)))
            }
        }
        let first = units[0]
        if first == Arabic.alef {
            if units[1] == Arabic.lam { drop(2, clitic: 0, [.article]) }
            return
        }
        guard Arabic.isProclitic(first) else { return }
        drop(1, clitic: 1)
        dropArticle(1)
        // wa- and fa- may stand before bi-, ka- and li-.
        guard first == Arabic.waw || first == Arabic.feh, units.count > 3 else { return }
        let second = units[1]
        guard second == Arabic.beh || second == Arabic.kaf || second == Arabic.lam else { return }
        drop(2, clitic: 2)
        dropArticle(2)
    }

    /// Without up to three of ו ה ב ל מ ש כ, or four that begin with וכש, and when.
    private static func forEachHebrew(
        _ word: Word, _ units: UnsafeBufferPointer<UInt16>, _ index: Int, _ body: (Reading) -> Void
    ) {
        var count = 0
        let most = units.starts(with: Arabic.hebrewAndWhen) ? 4 : 3
        while count < most, count + 2 < units.count, Arabic.isHebrewProclitic(units[count]) {
            count += 1
            let hash = WordHash.dropping(count, of: units, from: word.hash)
            body(Reading(hash: hash, index: index, dropped: UInt8(count), clitic: UInt8(count)))
            // Nothing follows the article but the word: ההרוסים are no Russians.
            if units[count - 1] == Arabic.hebrewArticle { return }
        }
    }
}
