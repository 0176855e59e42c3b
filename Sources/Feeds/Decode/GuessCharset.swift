/// The encoding in which bytes that are no UTF-8 read as a language; windows-1252 where none does.
func guessCharset(_ bytes: [UInt8]) -> Charset {
    let sample = bytes.count > 200_000 ? Array(bytes.prefix(200_000)) : bytes
    var counts = [Int](repeating: 0, count: 256)
    var high = 0
    var runs = 0
    var previous: UInt8 = 0
    for byte in sample {
        counts[Int(byte)] += 1
        if byte >= 0x80 {
            high += 1
            if previous >= 0x80 { runs += 1 }
        }
        previous = byte
    }
    if let charset = multiByte(sample, high) { return charset }
    // Words of Latin letters have few bytes above ASCII; those of other scripts nothing else, in runs.
    guard high > 3, runs * 2 > high else { return .windows1252 }
    let scored = legacyLetters.map { candidate in
        (candidate.charset, candidate.letters.reduce(0) { $0 + counts[Int($1)] })
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 * 2 > high else { return .windows1252 }
    return best.0
}

/// The commonest letters of a language in each single-byte encoding of its script.
private let legacyLetters: [(charset: Charset, letters: Set<UInt8>)] = [
    (.windows1256, [0xC7, 0xE1, 0xE3, 0xE4, 0xED, 0xE6, 0xCA, 0xD1, 0xC8, 0xCF, 0xDA, 0xC9]),
    (.iso88596, [0xC7, 0xE4, 0xE5, 0xE6, 0xEA, 0xE8, 0xCA, 0xD1, 0xC8, 0xCF, 0xD9, 0xC9]),
    (.windows1251, [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB, 0xEA, 0xEC]),
    (.koi8r, [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC, 0xCB, 0xCD]),
    (.iso88595, [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0, 0xD2, 0xDB, 0xDA, 0xDC]),
    (.cp866, [0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0xE1, 0xE0, 0xA2, 0xAB, 0xAA, 0xAC]),
    (.windows1253, [0xE1, 0xEF, 0xE9, 0xE5, 0xF4, 0xF3, 0xED, 0xE7, 0xF5, 0xF1, 0xF0, 0xEA]),
    (.windows1255, [0xE9, 0xE5, 0xE4, 0xEC, 0xE0, 0xEE, 0xF8, 0xFA, 0xE1, 0xF0, 0xF9, 0xED]),
]

/// How bytes look in an encoding of pairs.
private struct PairCount {
    var pairs = 0
    var broken = 0
    /// Pairs of the characters that its language cannot do without.
    var common = 0

    /// Whether nearly all bytes make pairs, and of those a share is common.
    func holds(_ share: Double) -> Bool {
        pairs > 3 && broken * 50 <= pairs && Double(common) >= share * Double(pairs)
    }
}

private func multiByte(_ bytes: [UInt8], _ high: Int) -> Charset? {
    guard high > 7 else { return nil }
    let japanese = pairs(bytes, isLead: { $0 >= 0xA1 && $0 != 0xFF }, isTrail: { $0 >= 0xA1 && $0 != 0xFF }) {
        lead, _ in lead == 0xA4 || lead == 0xA5
    }
    if japanese.holds(0.2) { return .eucJP }
    let shiftJIS = pairs(
        bytes, isLead: { ($0 >= 0x81 && $0 < 0xA0) || ($0 >= 0xE0 && $0 < 0xFD) },
        isTrail: { $0 >= 0x40 && $0 != 0x7F && $0 < 0xFD }
    ) { lead, trail in lead == 0x82 && trail >= 0x9F || lead == 0x83 }
    if shiftJIS.holds(0.2) { return .shiftJIS }
    let korean = pairs(
        bytes, isLead: { $0 >= 0x81 && $0 != 0xFF }, isTrail: { $0 >= 0x41 && $0 != 0xFF }
    ) { lead, trail in lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1 }
    if korean.holds(0.85) { return .eucKR }
    let big5 = pairs(
        bytes, isLead: { $0 >= 0xA1 && $0 <= 0xF9 },
        isTrail: { $0 >= 0x40 && $0 < 0x7F || $0 >= 0xA1 && $0 != 0xFF }
    ) { lead, _ in lead >= 0xA4 && lead <= 0xC6 || lead == 0xA1 }
    let shortTrails = pairs(
        bytes, isLead: { $0 >= 0xA1 && $0 <= 0xF9 },
        isTrail: { $0 >= 0x40 && $0 < 0x7F || $0 >= 0xA1 && $0 != 0xFF }
    ) { _, trail in trail < 0x80 }
    if big5.holds(0.7), shortTrails.common * 8 > shortTrails.pairs { return .big5 }
    let chinese = pairs(
        bytes, isLead: { $0 >= 0x81 && $0 != 0xFF }, isTrail: { $0 >= 0x40 && $0 != 0x7F && $0 != 0xFF }
    ) { lead, trail in lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 || lead == 0xA3 || lead == 0xA1 }
    return chinese.holds(0.7) ? .gb18030 : nil
}

private func pairs(
    _ bytes: [UInt8], isLead: (UInt8) -> Bool, isTrail: (UInt8) -> Bool, isCommon: (UInt8, UInt8) -> Bool
) -> PairCount {
    var count = PairCount()
    var at = 0
    while at < bytes.count {
        guard bytes[at] >= 0x80 else {
            at += 1
            continue
        }
        if isLead(bytes[at]), at + 1 < bytes.count, isTrail(bytes[at + 1]) {
            count.pairs += 1
            if isCommon(bytes[at], bytes[at + 1]) { count.common += 1 }
            at += 2
        } else {
            count.broken += 1
            at += 1
        }
    }
    return count
}
