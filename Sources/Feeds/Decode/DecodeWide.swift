/// A document in UTF-16 or UTF-32, told by its byte order mark or by where its ASCII has zeros; nil where it is none.
func decodeWide(_ bytes: [UInt8]) -> DecodedDocument? {
    guard bytes.count >= 4, let form = WideForm(bytes) else { return nil }
    let isShort = (bytes.count - form.start) % form.width != 0
    let text = form.width == 4 ? scalars(bytes, form) : String(decoding: units(bytes, form), as: UTF16.self)
    let isBroken = text.unicodeScalars.contains("\u{FFFD}")
    return DecodedDocument(utf8: Array(text.utf8), name: form.name, isRepaired: isShort || isBroken)
}

private func units(_ bytes: [UInt8], _ form: WideForm) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = form.start
    while at + 1 < bytes.count {
        let (one, other) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
        units.append(form.isBigEndian ? one << 8 | other : other << 8 | one)
        at += 2
    }
    return units
}

private func scalars(_ bytes: [UInt8], _ form: WideForm) -> String {
    var text = String.UnicodeScalarView()
    var at = form.start
    while at + 3 < bytes.count {
        var value: UInt32 = 0
        for place in 0..<4 { value = value << 8 | UInt32(bytes[form.isBigEndian ? at + place : at + 3 - place]) }
        text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        at += 4
    }
    return String(text)
}

private struct WideForm {
    let width: Int
    let isBigEndian: Bool
    /// Where the text begins, after the mark.
    let start: Int

    var name: String { "utf-\(width * 8)" + (isBigEndian ? "be" : "le") }

    init?(_ bytes: [UInt8]) {
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        case (0, 0, 0xFE, 0xFF): self.init(width: 4, isBigEndian: true, start: 4)
        case (0xFF, 0xFE, 0, 0): self.init(width: 4, isBigEndian: false, start: 4)
        case (0xFE, 0xFF, _, _): self.init(width: 2, isBigEndian: true, start: 2)
        case (0xFF, 0xFE, _, _): self.init(width: 2, isBigEndian: false, start: 2)
        default: self.init(byZerosOf: bytes)
        }
    }

    private init(width: Int, isBigEndian: Bool, start: Int) {
        self.width = width
        self.isBigEndian = isBigEndian
        self.start = start
    }

    /// Markup is ASCII: in UTF-16 every second byte of it is zero, in UTF-32 three of four.
    private init?(byZerosOf bytes: [UInt8]) {
        let head = bytes.prefix(64)
        var zeros = [0, 0, 0, 0]
        for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 4] += 1 }
        let quarter = head.count / 4
        switch zeros.map({ $0 * 2 > quarter }) {
        case [true, true, true, false]: self.init(width: 4, isBigEndian: true, start: 0)
        case [false, true, true, true]: self.init(width: 4, isBigEndian: false, start: 0)
        case [true, false, true, false]: self.init(width: 2, isBigEndian: true, start: 0)
        case [false, true, false, true]: self.init(width: 2, isBigEndian: false, start: 0)
        default: return nil
        }
    }
}
