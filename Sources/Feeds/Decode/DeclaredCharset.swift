/// The charset parameter of a Content-Type, lower case.
func charset(ofContentType header: String) -> String? {
    for parameter in header.lowercased().split(separator: ";").dropFirst() {
        let parts = parameter.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, trim(String(parts[0])) == "charset" else { continue }
        let name = String(parts[1]).filter { !" \t\"'".contains($0) }
        return name.isEmpty ? nil : name
    }
    return nil
}

/// By the letter of RFC 3023 such a document without a charset is US-ASCII; it is called so where it is.
func isTextXML(_ header: String?) -> Bool {
    guard let type = header?.lowercased().split(separator: ";").first else { return false }
    return type.hasPrefix("text/") && type.contains("xml")
}

/// The encoding that an XML declaration names, lower case.
func charset(ofDeclaration bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1_000)
    guard let start = position(of: "<?xml", in: head, from: 0), let end = position(of: "?>", in: head, from: start),
        let key = position(of: "encoding", in: head[..<end], from: start)
    else { return nil }
    let value = head[(key + 8)..<end].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
    return trim(String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self).lowercased())
}

private func position(of mark: StaticString, in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    let length = mark.utf8CodeUnitCount
    guard bytes.endIndex - start >= length else { return nil }
    return (start...(bytes.endIndex - length)).first { place in
        bytes[place] == mark.utf8Start[0] && (0..<length).allSatisfy { bytes[place + $0] == mark.utf8Start[$0] }
    }
}
