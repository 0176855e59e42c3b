import Foundation

/// Brings the spellings of one page's address together, for recognising an article across feeds.
///
/// Scheme and `www.` fall away, the host is lower-cased, default ports, fragments, trailing slashes and the
/// parameters that only track a reader are dropped. The result names a page; it is not for requests.
public func canonicalURL(_ url: String) -> String? {
    guard let schemeEnd = url.range(of: "://") else { return nil }
    let scheme = url[..<schemeEnd.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    var rest = url[schemeEnd.upperBound...]
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var host = rest[..<hostEnd].lowercased()
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    for suffix in [":80", ":443"] where host.hasSuffix(suffix) { host.removeLast(suffix.count) }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard !host.isEmpty else { return nil }
    let pathAndQuery = rest[hostEnd...]
    let queryStart = pathAndQuery.firstIndex(of: "?") ?? pathAndQuery.endIndex
    var path = String(pathAndQuery[..<queryStart])
    while path.hasSuffix("/") { path.removeLast() }
    let kept = pathAndQuery[queryStart...].dropFirst().split(separator: "&").filter { !isTracking($0) }
    return host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
}

private let trackingParameters: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "ns_campaign",
    "ns_mchannel", "ns_source", "ns_linkname", "at_medium", "at_campaign", "traffic_source", "_ga", "spm",
]

private func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || trackingParameters.contains(name)
}
