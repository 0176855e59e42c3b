/// The charset that a page's own `meta` states, within its first 4,096 bytes (the prescan of HTML §13.2.3.2).
func pageCharset(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    guard let mark = head.firstRange(of: "charset=") else { return nil }
    let name = head[mark.upperBound...].drop { "\"' ".contains($0) }.prefix {
        $0.isLetter || $0.isNumber || "-_".contains($0)
    }
    return name.isEmpty ? nil : String(name)
}
