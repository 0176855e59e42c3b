/// Whose turn it is, so that a host that is slow keeps no feed of another waiting.
///
/// Feeds stand in line in the order in which they came; those whose host is busy step aside until it is free.
struct HostLines {
    private struct Host {
        var running = 0
        var waiting: [String] = []
        var first = 0
    }

    private var line: [String] = []
    private var first = 0
    /// Feeds whose host has become free; they have waited longest.
    private var freed: [String] = []
    private var hosts: [String: Host] = [:]

    mutating func append(_ url: String) { line.append(url) }

    /// The next feed whose host is asked by fewer than `perHost` polls; it counts as running there.
    mutating func next(perHost: Int) -> String? {
        while let url = popFirst() {
            let name = hostName(url)
            guard hosts[name, default: Host()].running < perHost else {
                hosts[name, default: Host()].waiting.append(url)
                continue
            }
            hosts[name, default: Host()].running += 1
            return url
        }
        return nil
    }

    /// The host of a feed has one request less under way.
    mutating func leave(_ url: String) {
        let name = hostName(url)
        guard var host = hosts.removeValue(forKey: name) else { return }
        host.running -= 1
        if host.first < host.waiting.count {
            freed.append(host.waiting[host.first])
            host.first += 1
        }
        if host.first == host.waiting.count {
            host.waiting = []
            host.first = 0
        }
        if host.running > 0 || !host.waiting.isEmpty { hosts[name] = host }
    }

    private mutating func popFirst() -> String? {
        if let url = freed.popLast() { return url }
        guard first < line.count else {
            line.removeAll(keepingCapacity: line.count < 1_024)
            first = 0
            return nil
        }
        defer { first += 1 }
        return line[first]
    }
}

/// Host and port of a URL, lower case; scheme, its usual port, user and the rest left out.
func hostName(_ url: String) -> String {
    let text = url.utf8
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return url }
    let rest = text[colon...].dropFirst(3)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let start = authority.lastIndex(of: UInt8(ascii: "@")).map(authority.index(after:)) ?? authority.startIndex
    var host = authority[start...]
    let usualPort = colon == text.index(text.startIndex, offsetBy: 4) ? ":80" : ":443"
    if host.count > usualPort.utf8.count, host.suffix(usualPort.utf8.count).elementsEqual(usualPort.utf8) {
        host = host.dropLast(usualPort.utf8.count)
    }
    if host.last == UInt8(ascii: ".") { host = host.dropLast() }
    return String(Substring(host)).lowercased()
}
