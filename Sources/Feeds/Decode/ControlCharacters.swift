/// The text without the controls that XML does not allow, which servers send all the same.
///
/// - Returns: nil where there are none.
func withoutControls(_ bytes: [UInt8]) -> [UInt8]? {
    let isClean = bytes.withUnsafeBufferPointer { bytes in
        var found: UInt8 = 0
        for byte in bytes { found |= byte < 0x20 && !isSpace(byte) ? 1 : 0 }
        return found == 0
    }
    if isClean { return nil }
    return bytes.compactMap { byte in
        guard byte < 0x20, !isSpace(byte) else { return byte }
        // A vertical tab, a form feed and the separators part words.
        return byte == 0x0B || byte == 0x0C || byte >= 0x1C ? 0x20 : nil
    }
}

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
