import Crypto
import Foundation

/// A key that webhooks are signed with by Standard Webhooks 1.0.
///
/// `whsec_` and base64: HMAC-SHA256 (`v1`). `whsk_` and base64 of a seed of 32 bytes, the public key behind it or not:
/// ed25519 (`v1a`); its public key is written `whpk_`.
public struct SigningKey: Sendable {
    private enum Kind: Sendable {
        case shared(SymmetricKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    private let kind: Kind

    /// - Throws: `.secret` for anything else.
    public init(_ secret: String) throws(SinkError) {
        if secret.hasPrefix("whsk_") {
            guard let bytes = decoded(secret, "whsk_"), bytes.count == 32 || bytes.count == 64,
                let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.prefix(32))
            else { throw .secret }
            kind = .ed25519(key)
        } else {
            guard let bytes = decoded(secret, "whsec_") else { throw .secret }
            kind = .shared(SymmetricKey(data: bytes))
        }
    }

    /// One signature of the header, over `id.timestamp.body`.
    public func signature(id: String, timestamp: Int64, body: [UInt8]) -> String {
        let content = signedContent(id, timestamp, body)
        switch kind {
        case .shared(let key):
            return "v1," + Data(HMAC<SHA256>.authenticationCode(for: content, using: key)).base64EncodedString()
        case .ed25519(let key):
            // Signing fails for no key that was read.
            return "v1a," + ((try? key.signature(for: content)) ?? Data()).base64EncodedString()
        }
    }

    /// What receivers verify with: `whpk_…`; nil for a shared secret.
    public var publicKey: String? {
        guard case .ed25519(let key) = kind else { return nil }
        return "whpk_" + key.publicKey.rawRepresentation.base64EncodedString()
    }
}

/// Whether one of the space-separated signatures of a header holds; compared in constant time.
///
/// - Parameter secret: `whsec_…`, `whpk_…` or `whsk_…`.
public func verifyStandardWebhook(
    id: String, timestamp: Int64, body: [UInt8], header: String, secret: String
) throws(SinkError) -> Bool {
    let content = signedContent(id, timestamp, body)
    let signatures = header.split(separator: " ")
    func candidates(_ version: String) -> [Data] {
        signatures.filter { $0.hasPrefix(version) }.compactMap {
            Data(base64Encoded: String($0.dropFirst(version.count)))
        }
    }
    if secret.hasPrefix("whpk_") || secret.hasPrefix("whsk_") {
        let bytes =
            secret.hasPrefix("whpk_")
            ? decoded(secret, "whpk_") : try SigningKey(secret).publicKey.flatMap { decoded($0, "whpk_") }
        guard let bytes, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { throw .secret }
        return candidates("v1a,").contains { key.isValidSignature($0, for: content) }
    }
    guard let bytes = decoded(secret, "whsec_") else { throw .secret }
    let key = SymmetricKey(data: bytes)
    return candidates("v1,").contains {
        HMAC<SHA256>.isValidAuthenticationCode($0, authenticating: content, using: key)
    }
}

private func signedContent(_ id: String, _ timestamp: Int64, _ body: [UInt8]) -> Data {
    Data("\(id).\(timestamp).".utf8) + Data(body)
}

private func decoded(_ text: String, _ prefix: String) -> Data? {
    guard text.hasPrefix(prefix), let bytes = Data(base64Encoded: String(text.dropFirst(prefix.count))),
        !bytes.isEmpty
    else { return nil }
    return bytes
}
