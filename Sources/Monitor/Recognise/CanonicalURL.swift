import Foundation

/// Brings the spellings of one page's address together, for recognising an article across feeds.
///
/// Scheme, `www.`, the hosts and paths of telephone and AMP versions, default ports, fragments, index files, trailing
/// slashes, sessions and the parameters that only track a reader fall away; percent encodings, international names and
/// the order of parameters take one form. The result names a page; it is not for requests.
public func canonicalURL(_ url: String) -> String? {
    canonicalURL(url, depth: 0)
}

private func canonicalURL(_ url: String, depth: Int) -> String? {
    let text = trimmed(url)
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), text[colon...].hasPrefix("://") else { return nil }
    let scheme = text[..<colon].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    var rest = text[text.utf8.index(colon, offsetBy: 3)...]
    // The pages of #! are made by a script from what follows.
    if let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")), !rest[fragment...].hasPrefix("#!") {
        rest = rest[..<fragment]
    }
    let hostEnd = rest.utf8.firstIndex(where: isEndOfHost) ?? rest.endIndex
    guard let host = CanonicalHost.name(String(rest[..<hostEnd])) else { return nil }
    let pathAndQuery = rest[hostEnd...]
    let queryStart = pathAndQuery.utf8.firstIndex(of: UInt8(ascii: "?")) ?? pathAndQuery.endIndex
    let path = String(pathAndQuery[..<queryStart])
    let parameters = parameters(pathAndQuery[queryStart...].dropFirst())
    if depth < 3, let inner = WrappedURL.inner(host: host, path: path, parameters: parameters),
        let canonical = canonicalURL(inner, depth: depth + 1)
    {
        return canonical
    }
    guard !parameters.isEmpty else { return host + CanonicalPath.path(path) }
    let kept = parameters.filter { !$0.name.isEmpty && !TrackingParameters.holds($0.name, $0.value) }
        .map { $0.value.isEmpty ? $0.name : "\($0.name)=\($0.value)" }
    let unique = Set(kept).sorted()
    return host + CanonicalPath.path(path) + (unique.isEmpty ? "" : "?" + unique.joined(separator: "&"))
}

/// Without white space around it.
private func trimmed(_ url: String) -> Substring {
    // Most begin and end with a letter or a digit.
    let isVisible = { (byte: UInt8?) in byte.map { (0x21...0x7E).contains($0) } ?? true }
    if isVisible(url.utf8.first), isVisible(url.utf8.last) { return url[...] }
    return url.trimmingCharacters(in: .whitespacesAndNewlines)[...]
}

private func isEndOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "\\"), UInt8(ascii: "#"): true
    default: false
    }
}

private func parameters(_ query: Substring) -> [(name: String, value: String)] {
    query.split(separator: "&").map { part in
        // &amp; that was not decoded.
        let part = part.hasPrefix("amp;") ? part.dropFirst(4) : part
        let name = part.prefix { $0 != "=" }
        return (PercentEncoding.normal(String(name)), PercentEncoding.normal(String(part.dropFirst(name.count + 1))))
    }
}

/// Addresses that stand inside another's: AMP caches, the counters of search engines and social networks.
private enum WrappedURL {
    static func inner(host: String, path: String, parameters: [(name: String, value: String)]) -> String? {
        if host.hasSuffix("ampproject.org") {
            // /c/s/example.com/page: c, v, i or wp for the kind, s for https
            let parts = path.split(separator: "/")
            guard let kind = parts.first, ["c", "v", "i", "a", "wp", "r"].contains(kind) else { return nil }
            let target = parts.dropFirst().drop { $0 == "s" }
            return target.count > 1 ? "https://" + target.joined(separator: "/") + query(parameters) : nil
        }
        if host.hasPrefix("google."), path.hasPrefix("/amp/") {
            let target = path.split(separator: "/").dropFirst().drop { $0 == "s" }
            return target.count > 1 ? "https://" + target.joined(separator: "/") + query(parameters) : nil
        }
        if host == "web.archive.org", let at = path.range(of: "/http") {
            return String(path[path.index(after: at.lowerBound)...]) + query(parameters)
        }
        let names: [String]
        switch host {
        case _ where host.hasPrefix("google."): names = path == "/url" ? ["url", "q"] : []
        case "l.facebook.com", "lm.facebook.com", "facebook.com": names = path.hasPrefix("/l.php") ? ["u"] : []
        case "bing.com": names = path.hasPrefix("/news/apiclick") ? ["url"] : []
        case "out.reddit.com", "t.umblr.com", "href.li", "vk.com": names = ["url", "z", "to"]
        default: names = []
        }
        for name in names {
            if let value = parameters.first(where: { $0.name == name })?.value.removingPercentEncoding,
                value.hasPrefix("http")
            {
                return value
            }
        }
        return nil
    }

    private static func query(_ parameters: [(name: String, value: String)]) -> String {
        parameters.isEmpty ? "" : "?" + parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
}
