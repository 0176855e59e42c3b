import Testing

@testable import Deliver

@Suite struct SignatureTests {
    /// The vector of the reference implementations of Standard Webhooks.
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    private static let body = Array(#"{"test": 2432232314}"#.utf8)
    private static let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    /// The seed and public key of RFC 8032 §7.1, test 1.
    private static let privateKey = "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A="
    private static let publicKey = "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="

    private func holds(
        _ header: String, id: String = id, timestamp: Int64 = 1_614_265_330, body: [UInt8] = body,
        secret: String = secret
    ) throws -> Bool {
        try verifyStandardWebhook(id: id, timestamp: timestamp, body: body, header: header, secret: secret)
    }

    @Test func `a signature is the one of the Standard Webhooks reference`() throws {
        #expect(
            try SigningKey(Self.secret).signature(id: Self.id, timestamp: 1_614_265_330, body: Self.body)
                == Self.signature)
    }

    @Test(arguments: [
        (signature, true),
        (
            "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= "
                + signature, true
        ),
        ("v2" + signature.dropFirst(2), false), ("v1a" + signature.dropFirst(2), false),
        (String(signature.dropFirst(3)), false),
        ("v1,", false), ("", false), ("v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=", false),
    ])
    func `a header holds where one of its signatures does`(header: String, isGood: Bool) throws {
        #expect(try holds(header) == isGood)
    }

    @Test func `another id, time, body or secret does not hold`() throws {
        #expect(try !holds(Self.signature, id: "msg_other"))
        #expect(try !holds(Self.signature, timestamp: 1_614_265_331))
        #expect(try !holds(Self.signature, body: Self.body + [0x0A]))
        #expect(try !holds(Self.signature, secret: "whsec_AAAA"))
    }

    @Test func `an ed25519 signature holds with the public key alone`() throws {
        let key = try SigningKey(Self.privateKey)
        #expect(key.publicKey == Self.publicKey)
        let signature = key.signature(id: Self.id, timestamp: 1_614_265_330, body: Self.body)
        #expect(signature.hasPrefix("v1a,"))
        #expect(try holds(signature, secret: Self.publicKey))
        #expect(try !holds(signature, id: "msg_other", secret: Self.publicKey))
        #expect(try !holds(Self.signature, secret: Self.publicKey))
    }

    @Test(arguments: ["whsec_***", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsk_AAAA", "whpk_AAAA", ""])
    func `a secret of another form is refused`(secret: String) {
        #expect(throws: SinkError.secret) { try SigningKey(secret) }
    }
}
