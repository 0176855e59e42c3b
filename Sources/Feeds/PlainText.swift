/// What a reader sees of HTML: markup gone, blocks apart, entities resolved, white space folded.
///
/// Linear.
public func plainText(fromHTML html: String) -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return fold(html) }
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
        guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, isTagStart(bytes[at + 1]) else {
            result.append(bytes[at])
            at += 1
            continue
        }
        let isComment = bytes[at...].starts(with: "<!--".utf8)
        let name = tagName(bytes, at + 1)
        at = isComment ? past("-->", in: bytes, from: at) : endOfTag(bytes, at)
        if name == "script" || name == "style" { at = past("</" + name, in: bytes, from: at) }
        if !inline.contains(name) { result.append(UInt8(ascii: "\n")) }
    }
    return fold(resolveEntities(result[...]))
}

private let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "img", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "wbr",
]

private func isTagStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
        || (0x61...0x7A).contains(byte | 0x20)
}

private func tagName(_ bytes: [UInt8], _ start: Int) -> String {
    let name = bytes[start...].drop { $0 == UInt8(ascii: "/") }.prefix(12).prefix {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
    }
    return String(decoding: name, as: UTF8.self).lowercased()
}

private func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
    return min(at + 1, bytes.count)
}

private func past(_ mark: String, in bytes: [UInt8], from start: Int) -> Int {
    let wanted = Array(mark.utf8)
    var at = start
    while at + wanted.count <= bytes.count {
        if bytes[at..<(at + wanted.count)].elementsEqual(wanted, by: { $0 | 0x20 == $1 | 0x20 }) {
            return wanted.last == UInt8(ascii: ">") ? at + wanted.count : endOfTag(bytes, at)
        }
        at += 1
    }
    return bytes.count
}

/// White space folded to single spaces, or single line feeds where it held one.
private func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        // Of scalars beyond ASCII only U+00A0 (C2 A0) is a space here; U+200B and U+FEFF are nothing.
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var count = 0
            var space: UInt8 = 0
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte <= 0x20 {
                    if byte == 0x0A || byte == 0x0D { space = 0x0A } else if space == 0 { space = 0x20 }
                    at += 1
                    continue
                }
                if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
                    if space == 0 { space = 0x20 }
                    at += 2
                    continue
                }
                if byte == 0xE2 || byte == 0xEF, isNothing(bytes, at) {
                    at += 3
                    continue
                }
                if space != 0 {
                    if count > 0 {
                        buffer[count] = space
                        count += 1
                    }
                    space = 0
                }
                buffer[count] = byte
                count += 1
                at += 1
            }
            return count
        }
    }
}

private func isNothing(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 2 < bytes.count else { return false }
    return bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x8B
        || bytes[at] == 0xEF && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF
}
