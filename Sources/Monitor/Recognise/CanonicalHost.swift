import Foundation

/// The name of the site behind a host.
enum CanonicalHost {
    /// - Parameter authority: host, with user and port where they are given.
    static func name(_ authority: String) -> String? {
        if authority.utf8.allSatisfy(isPlain) { return site(authority, port: "") }
        var host = authority.lowercased().precomposedStringWithCompatibilityMapping
        if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
        host = host.replacingOccurrences(of: "\u{3002}", with: ".")
        if let decoded = host.removingPercentEncoding { host = decoded }
        var port = ""
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
            port = String(host[colon...])
            host = String(host[..<colon])
        }
        if [":80", ":443", ":"].contains(port) { port = "" }
        return site(host, port: port)
    }

    /// Letters, digits, dots and hyphens: most hosts are written in nothing else.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D
    }

    private static func site(_ host: String, port: String) -> String? {
        var host = host
        while host.utf8.last == UInt8(ascii: ".") { host.removeLast() }
        guard !host.isEmpty else { return nil }
        if host.utf8.allSatisfy(isPlain) {
            if host.utf8.allSatisfy({ $0 < 0x3A && $0 != 0x2D }) { return host + port }
            return withoutDress(labels(host)) + port
        }
        guard !host.contains(where: \.isWhitespace) else { return nil }
        if host.hasPrefix("[") || host.allSatisfy({ $0.isNumber || $0 == "." }) { return host + port }
        guard host.utf8.contains(where: { $0 >= 0x80 }) else { return withoutDress(labels(host)) + port }
        return withoutDress(labels(host).map { Punycode.encoded(String($0))[...] }) + port
    }

    private static func labels(_ host: String) -> [Substring] {
        host.utf8.split(separator: UInt8(ascii: ".")).map { Substring($0) }
    }

    private static let dress: Set<Substring> = [
        "www", "www1", "www2", "www3", "ww", "ww2", "m", "mobile", "mobil", "wap", "amp", "touch", "mob", "3g",
    ]

    /// Without `www`, `m` and the like before the site's name, and between a language and it (`en.m.example.org`).
    private static func withoutDress(_ labels: [Substring]) -> String {
        var labels = labels[...]
        while labels.count > 2, let first = labels.first, first.utf8.count <= 6, dress.contains(first) {
            labels.removeFirst()
        }
        let second = labels.startIndex + 1
        if labels.count > 3, ["m", "mobile", "amp"].contains(labels[second]) { labels.remove(at: second) }
        return labels.joined(separator: ".")
    }
}

/// International names of hosts in ASCII (RFC 3492).
enum Punycode {
    static func encoded(_ label: String) -> String {
        let scalars = Array(label.unicodeScalars.map { Int($0.value) })
        guard scalars.contains(where: { $0 >= 0x80 }), scalars.count <= 63 else { return label }
        var output = scalars.filter { $0 < 0x80 }.compactMap { UnicodeScalar($0).map(Character.init) }
        let basic = output.count
        var handled = basic
        if basic > 0 { output.append("-") }
        var (least, delta, bias) = (128, 0, 72)
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= least }).min() else { return label }
            delta += (next - least) * (handled + 1)
            least = next
            for scalar in scalars {
                if scalar < least { delta += 1 }
                guard scalar == least else { continue }
                var (rest, step) = (delta, 36)
                while true {
                    let threshold = min(max(step - bias, 1), 26)
                    guard rest >= threshold else { break }
                    output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
                    rest = (rest - threshold) / (36 - threshold)
                    step += 36
                }
                output.append(digit(rest))
                bias = adapted(delta, handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            least += 1
        }
        return "xn--" + String(output)
    }

    private static func digit(_ value: Int) -> Character {
        Character(UnicodeScalar(UInt8(value < 26 ? 0x61 + value : 0x16 + value)))
    }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }
}
