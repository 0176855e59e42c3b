import Crypto
import Foundation

/// Whether a pushed body is signed with the subscription's secret (`X-Hub-Signature: METHOD=HEX`, WebSub §7.1).
func isSigned(_ body: [UInt8], by header: String?, secret: String) -> Bool {
    guard let header, let equals = header.firstIndex(of: "=") else { return false }
    let given = bytes(hexadecimal: header[header.index(after: equals)...])
    let key = SymmetricKey(data: Data(secret.utf8))
    // Checked in constant time.
    return switch header[..<equals].lowercased() {
    case "sha1": HMAC<Insecure.SHA1>.isValidAuthenticationCode(given, authenticating: body, using: key)
    case "sha256": HMAC<SHA256>.isValidAuthenticationCode(given, authenticating: body, using: key)
    case "sha384": HMAC<SHA384>.isValidAuthenticationCode(given, authenticating: body, using: key)
    case "sha512": HMAC<SHA512>.isValidAuthenticationCode(given, authenticating: body, using: key)
    default: false
    }
}

private func bytes(hexadecimal text: Substring) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return [] }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// 160 random bits in hexadecimal: what no one can guess.
func unguessable() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<20).map { _ in
        let hex = String(UInt8.random(in: .min ... .max, using: &random), radix: 16)
        return hex.count == 1 ? "0" + hex : hex
    }.joined()
}
