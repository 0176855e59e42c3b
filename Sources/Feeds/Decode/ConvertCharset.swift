import Foundation

/// UTF-8 from another encoding; what does not convert becomes U+FFFD.
///
/// Nil where the machine does not know the encoding.
func convert(_ bytes: [UInt8], from charset: Charset) -> (utf8: [UInt8], isRepaired: Bool)? {
    guard var converter = Converter(charset.converter) else { return nil }
    let text = charset.isMultiByte ? converter.convert(bytes) : converter.convertByTable(bytes)
    // What follows relies on it.
    return isUTF8(text.utf8) ? text : (Array(String(decoding: text.utf8, as: UTF8.self).utf8), true)
}

/// Sole owner of an iconv descriptor.
private struct Converter: ~Copyable {
    private let descriptor: iconv_t
    private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    init?(_ name: String) {
        guard let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// Of single-byte encodings every byte is converted once.
    mutating func convertByTable(_ bytes: [UInt8]) -> (utf8: [UInt8], isRepaired: Bool) {
        let table = (0...255).map { byte -> [UInt8] in
            if byte < 0x80 { return [UInt8(byte)] }
            let one = convert([UInt8(byte)])
            // What the encoding leaves open is a control of its own.
            return one.isRepaired ? (utf8(UInt32(byte)) ?? replacement) : one.utf8
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes {
            if byte < 0x80 { result.append(byte) } else { result += table[Int(byte)] }
        }
        return (result, false)
    }

    mutating func convert(_ bytes: [UInt8]) -> (utf8: [UInt8], isRepaired: Bool) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 2)
        var errors = 0
        var input = bytes
        var buffer = [UInt8](repeating: 0, count: min(bytes.count * 4 + 64, 1 << 16))
        input.withUnsafeMutableBytes { raw in
            var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                let (code, written) = buffer.withUnsafeMutableBytes { target in
                    var place = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = target.count
                    let code = iconv(descriptor, &next, &left, &place, &room)
                    return (code == -1 ? errno : 0, target.count - room)
                }
                result += buffer[..<written]
                guard code != 0, code != E2BIG, left > 0 else { continue }
                errors += 1
                result += replacement
                next = next?.advanced(by: 1)
                left -= 1
                // What is broken throughout is not worth a call a byte.
                if errors > 10_000 { break }
            }
            // Some converters hold a letter back to see whether an accent follows.
            let rest = buffer.withUnsafeMutableBytes { target in
                var place = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var room = target.count
                _ = iconv(descriptor, nil, nil, &place, &room)
                return target.count - room
            }
            result += buffer[..<rest]
            for byte in raw.suffix(left) { if byte < 0x80 { result.append(byte) } else { result += replacement } }
        }
        return (result, errors > 0)
    }
}
