import Crypto
import Foundation

/// The signature of a webhook by Standard Webhooks 1.0: `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`.
///
/// - Parameter secret: `whsec_` and the base64 of the key.
public func standardWebhookSignature(
    id: String, timestamp: Int64, body: [UInt8], secret: String
) throws(SinkError) -> String {
    let mac = HMAC<SHA256>.authenticationCode(
        for: Data("\(id).\(timestamp).".utf8) + Data(body), using: try key(secret))
    return "v1," + Data(mac).base64EncodedString()
}

/// Whether one of the space-separated signatures of a header holds; compared in constant time.
public func verifyStandardWebhook(
    id: String, timestamp: Int64, body: [UInt8], header: String, secret: String
) throws(SinkError) -> Bool {
    let key = try key(secret)
    return header.split(separator: " ").contains { signature in
        guard signature.hasPrefix("v1,"), let mac = Data(base64Encoded: String(signature.dropFirst(3)))
        else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            mac, authenticating: Data("\(id).\(timestamp).".utf8) + Data(body), using: key)
    }
}

private func key(_ secret: String) throws(SinkError) -> SymmetricKey {
    guard secret.hasPrefix("whsec_"), let bytes = Data(base64Encoded: String(secret.dropFirst(6))), !bytes.isEmpty
    else { throw .secret }
    return SymmetricKey(data: bytes)
}
