import Deliver
import Testing

@Suite struct SignatureTests {
    @Test func `a signature is the one of the Standard Webhooks reference`() throws {
        let signature = try standardWebhookSignature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: Array(#"{"test": 2432232314}"#.utf8),
            secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func `a secret that is no base64 is refused`() {
        #expect(throws: SinkError.secret) {
            try standardWebhookSignature(id: "a", timestamp: 0, body: [], secret: "whsec_***")
        }
    }
}
