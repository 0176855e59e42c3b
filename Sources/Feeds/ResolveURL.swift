import Foundation

/// An absolute URL from a reference (RFC 3986 §5); the reference itself where there is no base.
func resolveURL(_ reference: String?, against base: String?) -> String? {
    guard let reference else { return nil }
    let text = trim(reference)
    guard !text.isEmpty else { return nil }
    if let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
        return text
    }
    guard let base, let root = URL(string: base), let url = URL(string: text, relativeTo: root) else { return text }
    return url.absoluteURL.absoluteString
}
