import Foundation

/// A web address as it may be shown: without user name and password, and what its query says in secret as `***`.
public func redacted(_ url: String) -> String {
    let plain = withoutUser(url)
    guard let mark = plain.firstIndex(of: "?") else { return plain }
    let fields = plain[mark...].dropFirst().split(separator: "&", omittingEmptySubsequences: false).map { field in
        let name = field.prefix { $0 != "=" }
        return isSecret(name.lowercased(), value: field.dropFirst(name.count + 1)) ? "\(name)=***" : String(field)
    }
    return plain[...mark] + fields.joined(separator: "&")
}

private func isSecret(_ name: String, value: Substring) -> Bool {
    guard !value.isEmpty else { return false }
    // A short key may name a section of the site.
    if ["key", "auth", "sig"].contains(name) { return value.count >= 16 }
    return ["token", "secret", "passw", "pwd", "apikey", "api_key", "api-key", "access_key", "signature"]
        .contains { name.contains($0) }
}

/// A web address without user name and password.
public func withoutUser(_ url: String) -> String {
    guard let authority = authority(of: url), let at = url[authority].lastIndex(of: "@") else { return url }
    return String(url[..<authority.lowerBound] + url[url.index(after: at)...])
}

/// The user name in a web address, as it is written there.
public func userName(in url: String) -> Substring? {
    guard let authority = authority(of: url), let at = url[authority].lastIndex(of: "@") else { return nil }
    return url[authority.lowerBound..<at].prefix { $0 != ":" }
}

/// What two spellings of one address have in common: scheme and host in lower case, without the usual port, a final dot
/// of the host, dots in the path, percent signs that nothing needs, and the fragment, which is never sent (RFC 3986 §6.2.2).
public func sameAddress(_ url: String) -> String {
    guard let range = authority(of: url) else { return url }
    let scheme = url[..<range.lowerBound].lowercased()
    var host = url[range].lastIndex(of: "@").map { url[range][$0...].dropFirst() } ?? url[range]
    let user = url[range.lowerBound..<host.startIndex]
    for port in [scheme == "https://" ? ":443" : ":80", ":", "."] where host.hasSuffix(port) {
        host = host.dropLast(port.count)
    }
    let rest = samePercents(url[range.upperBound...].prefix { $0 != "#" })
    let path = rest.prefix { $0 != "?" }
    return scheme + user + host.lowercased() + withoutDots(path) + rest[path.endIndex...]
}

/// Letters that need no percent sign without one, others with one and capital digits.
private func samePercents(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 >= 0x80 }) else { return String(text) }
    let (bytes, digits) = (Array(text.utf8), Array("0123456789ABCDEF".utf8))
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
        var byte = bytes[at]
        let code = bytes[at...].dropFirst().prefix(2)
        let isCode = byte == UInt8(ascii: "%") && code.count == 2
        if isCode, let value = UInt8(String(decoding: code, as: UTF8.self), radix: 16) {
            byte = value
            at += 2
        } else if byte < 0x80 {
            result.append(byte)
            at += 1
            continue
        }
        at += 1
        let letter = Character(UnicodeScalar(byte))
        if byte < 0x80, letter.isLetter || letter.isNumber || "-._~".contains(letter) {
            result.append(byte)
        } else {
            result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// A path without its `.` and `..` (RFC 3986 §5.2.4); `/` where it is empty.
private func withoutDots(_ path: Substring) -> String {
    guard path.contains("/.") else { return path.first == "/" ? String(path) : "/" + path }
    var steps: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (number, step) in all.enumerated() {
        let isLast = number == all.count - 1
        switch step {
        case ".": if isLast { steps.append("") }
        case "..":
            _ = steps.popLast()
            if isLast { steps.append("") }
        default: steps.append(step)
        }
    }
    return "/" + steps.joined(separator: "/")
}

/// Whether a text is an http or https address, as far as its looks go.
func looksLikeWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), lower.count > 8 else { return false }
    return !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
}

private func authority(of url: String) -> Range<String.Index>? {
    guard let scheme = url.range(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return authority.startIndex..<authority.endIndex
}

extension Reader {
    /// Feeds that stand twice, in whatever spelling, are a mistake; what outlines name again is one feed with the tags of all
    /// places, and what the configuration itself says of it counts.
    ///
    /// - Parameter outlines: whether each of the feeds is from an OPML file.
    func joined(_ feeds: [(feed: FeedSettings, isOutline: Bool)]) -> [FeedSettings] {
        var list: [FeedSettings] = []
        var places: [String: Int] = [:]
        var fromOutlines = Set<Int>()
        for (feed, isOutline) in feeds {
            let address = sameAddress(feed.url.value)
            guard let place = places[address] else {
                places[address] = list.count
                if isOutline { fromOutlines.insert(list.count) }
                list.append(feed)
                continue
            }
            let earlier = list[place]
            if isOutline {
                list[place].tags += feed.tags.filter { !earlier.tags.contains($0) }
            } else if fromOutlines.remove(place) != nil {
                list[place] = feed
                list[place].tags += earlier.tags.filter { !feed.tags.contains($0) }
            } else {
                problems.append(
                    ConfigurationProblem(
                        position: feed.url.position, message: "feed \"\(redacted(feed.url.value))\" stands twice",
                        hint: "the first is at \(earlier.url.position)"))
            }
        }
        return list
    }
}
