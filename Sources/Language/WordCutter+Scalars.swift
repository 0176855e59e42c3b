/// The parts of a text that are neither ASCII nor a run of two-byte letters: a scalar at a time.
extension WordCutter {
    /// The scalar here and the bytes it takes, no more than there are.
    @inline(__always)
    func scalar(_ at: Int) -> (value: UInt32, length: Int) {
        let byte = UInt32(bytes[at])
        let left = count &- at
        func next(_ offset: Int) -> UInt32 { offset < left ? UInt32(bytes[at &+ offset] & 0x3F) : 0 }
        if byte < 0x80 { return (byte, 1) }
        if byte < 0xE0 { return ((byte & 0x1F) << 6 | next(1), min(2, left)) }
        if byte < 0xF0 { return ((byte & 0x0F) << 12 | next(1) << 6 | next(2), min(3, left)) }
        return ((byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, left))
    }

    /// Whether what stands here belongs to the word before it.
    @inline(never)
    mutating func goesOn(_ at: Int) -> Bool {
        guard at < count else { return false }
        switch FoldTable.entry(scalar(at).value, tables.entries) {
        case ...FoldTable.dropped, FoldTable.expands, FoldTable.voicing: return true
        default: return false
        }
    }

    /// The rest of a word whose first letters are read; answers where it ends.
    @inline(never)
    mutating func rest(_ from: Int, _ beginning: Beginning) -> Int {
        var beginning = beginning
        var at = from
        var end = from
        while at < count {
            let (value, length) = scalar(at)
            let entry = FoldTable.entry(value, tables.entries)
            if entry < FoldTable.dropped {
                if partsKatakana(entry, beginning) { break }
                dotNasal(before: entry, beginning)
                append(entry)
            } else if entry == FoldTable.dropped {
                if value == 0x64B { beginning.shape.insert(.tanwin) }
                compose(value, beginning)
                at &+= length
                // A direction mark or joiner behind a word is no part of it.
                if !FoldTable.isFormat(value) { end = at }
                continue
            } else if entry == FoldTable.expands {
                let parts = FoldTable.expansion(value)
                if let first = parts.first, partsKatakana(first, beginning) { break }
                for part in parts { append(part) }
            } else if entry == FoldTable.voicing {
                if unitCount > beginning.first, let voiced = FoldTable.shared.voiced(units[unitCount &- 1], value) {
                    units[unitCount &- 1] = voiced
                }
            } else {
                break
            }
            if !isCapital(value) { beginning.shape.remove(.allCapitals) }
            at &+= length
            end = at
        }
        let folded = UnsafeBufferPointer(start: units + beginning.first, count: unitCount &- beginning.first)
        emit(WordHash.of(folded), beginning, end: end)
        return at
    }

    /// Whether a letter is katakana and the last of the word is not, or the other way round: スコットランドNHS are two words.
    @inline(__always)
    private func partsKatakana(_ unit: UInt16, _ beginning: Beginning) -> Bool {
        unitCount > beginning.first && (unit &- 0x30A0 < 0x60) != (units[unitCount &- 1] &- 0x30A0 < 0x60)
    }

    @inline(__always)
    private mutating func append(_ unit: UInt16) {
        units[unitCount] = unit
        unitCount &+= 1
    }

    /// Puts letters together that are letters of their own in Cyrillic where the mark was written apart: й, ї and ў.
    private func compose(_ mark: UInt32, _ beginning: Beginning) {
        guard unitCount > beginning.first, mark == 0x306 || mark == 0x308 else { return }
        switch (units[unitCount &- 1], mark) {
        case (0x438, 0x306): units[unitCount &- 1] = 0x439
        case (0x456, 0x308): units[unitCount &- 1] = 0x457
        case (0x443, 0x306): units[unitCount &- 1] = 0x45E
        default: break
        }
    }

    /// Makes a dot of a nasal letter with a virama: हिन्दी is हिंदी.
    @inline(__always)
    private mutating func dotNasal(before unit: UInt16, _ beginning: Beginning) {
        guard (0x915...0x939).contains(unit), unitCount &- beginning.first >= 2, units[unitCount &- 1] == 0x94D,
            FoldRules.isDotted(units[unitCount &- 2], before: unit)
        else { return }
        unitCount &-= 1
        units[unitCount &- 1] = 0x902
    }

    /// What begins no run: the first letter of a word in any script, an ideograph, a mark.
    @inline(never)
    mutating func other(_ at: Int) -> Int {
        let (value, length) = scalar(at)
        let entry = FoldTable.entry(value, tables.entries)
        switch entry {
        case FoldTable.dropped: return at &+ length
        case FoldTable.separator:
            coming.remove(.suffix)
            coming.formUnion(told(by: value, at, at &+ length))
            return at &+ length
        case FoldTable.alone, FoldTable.syllable: return single(value, at, at &+ length, entry)
        case FoldTable.voicing:
            voice(value, at, at &+ length)
            return at &+ length
        case ..<FoldTable.dropped where value >= 0x370 && value < 0x530: return cased(at)
        default:
            var shape: Word.Shape = coming.union(.allCapitals)
            if isCapital(value) { shape.insert(.capital) }
            if FoldTable.isSemitic(value) { shape.insert(.takesProclitics) }
            return rest(at, Beginning(start: at, first: unitCount, shape: shape))
        }
    }

    /// A word of Greek or Cyrillic letters, of two bytes each, as far as it is plain.
    private mutating func cased(_ start: Int) -> Int {
        let (units, entries, capitals, powers) = (
            units + unitCount, tables.entries, tables.capitals, tables.near.powers
        )
        var (at, hash, length) = (start, UInt64(0), 0)
        var (isCapital, areCapitals) = (false, UInt64(1))
        while at &+ 1 < count, bytes[at] >= 0xCD, bytes[at] < 0xD5, length < WordHash.longest {
            let scalar = Int(bytes[at] & 0x1F) &<< 6 | Int(bytes[at &+ 1] & 0x3F)
            let unit = entries[scalar]
            guard unit >= 0x80, unit < FoldTable.dropped else { break }
            let capital = capitals[scalar &>> 6] &>> UInt64(scalar & 63) & 1
            if length == 0 { isCapital = capital == 1 }
            areCapitals &= capital
            units[length] = unit
            hash = hash &+ UInt64(unit) &* powers[length]
            length &+= 1
            at &+= 2
        }
        var shape = coming
        if isCapital { shape.insert(.capital) }
        if areCapitals == 1 { shape.insert(.allCapitals) }
        let beginning = Beginning(start: start, first: unitCount, shape: shape)
        unitCount &+= length
        if at < count, bytes[at] != 0x20, goesOn(at) || length == 0 { return rest(at, beginning) }
        emit(hash, beginning, end: at)
        return at
    }

    /// A scalar that is a word of its own; answers where it ends.
    private mutating func single(_ value: UInt32, _ start: Int, _ end: Int, _ kind: UInt16) -> Int {
        var (value, end) = (value, end)
        if kind == FoldTable.syllable {
            (value, end) = syllable(value, end)
        } else if let form = FoldTable.shared.aloneForm(value) {
            value = form
        }
        let first = unitCount
        append(UInt16(truncatingIfNeeded: value))
        // Ideographs beyond the plane keep apart from those whose lower bits they share.
        if value > 0xFFFF { append(UInt16(truncatingIfNeeded: value >> 16)) }
        var shape: Word.Shape = coming.union([.capital, .allCapitals])
        if let last, last.pointee.end == Int32(truncatingIfNeeded: start) {
            shape.insert(.joined)
            if kind == FoldTable.syllable, lastKind == kind, lastAlone == start { shape.insert(.insideRun) }
        }
        let folded = UnsafeBufferPointer(start: units + first, count: unitCount &- first)
        emit(WordHash.of(folded), Beginning(start: start, first: first, shape: shape), end: end)
        (lastKind, lastAlone) = (kind, end)
        return end
    }

    /// A Hangul syllable, put together where its letters are written apart (Unicode 3.12).
    private func syllable(_ value: UInt32, _ end: Int) -> (value: UInt32, end: Int) {
        guard value < 0xAC00, end < count else { return (value, end) }
        let (vowel, vowelLength) = scalar(end)
        guard (0x1161...0x1175).contains(vowel) else { return (value, end) }
        let syllable = 0xAC00 + ((value - 0x1100) * 21 + (vowel - 0x1161)) * 28
        guard end + vowelLength < count else { return (syllable, end + vowelLength) }
        let (tail, tailLength) = scalar(end + vowelLength)
        guard (0x11A8...0x11C2).contains(tail) else { return (syllable, end + vowelLength) }
        return (syllable + tail - 0x11A7, end + vowelLength + tailLength)
    }

    /// A voicing mark written behind its kana, カ゛ or half as wide.
    private mutating func voice(_ mark: UInt32, _ start: Int, _ end: Int) {
        guard let last, lastAlone == start, unitCount > 0,
            let voiced = FoldTable.shared.voiced(units[unitCount - 1], mark)
        else { return }
        units[unitCount - 1] = voiced
        last.pointee.hash = WordHash.of(CollectionOfOne(voiced))
        last.pointee.end = Int32(truncatingIfNeeded: end)
        lastAlone = end
    }

    /// Upper case, or of a script without case.
    @inline(__always)
    private func isCapital(_ value: UInt32) -> Bool {
        value >= 0x2100 || tables.capitals[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1
    }
}
