/// Tells whether an entry's text has changed since the feed showed it last: 63 bits of FNV-1a over title and text.
func textDigest(title: String, content: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    add(title)
    add(content)
    return Int64(hash >> 1)
}
