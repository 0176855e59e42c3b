/// The text without the controls that XML does not allow, which servers send all the same.
///
/// - Returns: nil where there are none.
func withoutControls(_ bytes: [UInt8]) -> [UInt8]? {
    let isClean = bytes.withUnsafeBytes { raw in
        var at = 0
        while at + 8 <= raw.count {
            // Eight bytes at once: only where one is below the space does anybody look closer.
            let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let isLow = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0
            if isLow, raw[at..<(at + 8)].contains(where: isControl) { return false }
            at += 8
        }
        return !raw[at...].contains(where: isControl)
    }
    if isClean { return nil }
    return bytes.compactMap { byte in
        guard isControl(byte) else { return byte }
        // A vertical tab, a form feed and the separators part words.
        return byte == 0x0B || byte == 0x0C || byte >= 0x1C ? 0x20 : nil
    }
}

@inline(__always)
private func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D }
