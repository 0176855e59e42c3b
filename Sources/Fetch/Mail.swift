import CCurl
import Foundation

/// A message for a mail server.
public struct MailRequest: Sendable {
    /// How the way to the server is kept private.
    public enum Privacy: Sendable {
        /// STARTTLS, or no mail at all; `smtps://` is private from the first byte.
        case required
        /// STARTTLS where the server offers it.
        case whereOffered
        case none
    }

    /// `smtp://HOST:PORT` or `smtps://HOST:PORT`.
    public var server: String
    public var privacy: Privacy
    public var user: String?
    public var password: String?
    /// Bare addresses.
    public var sender: String
    public var recipients: [String]
    /// Headers and body, lines ended by CR LF.
    public var message: [UInt8]
    public var timeout: Duration

    public init(
        server: String, privacy: Privacy, sender: String, recipients: [String], message: [UInt8], timeout: Duration
    ) {
        self.server = server
        self.privacy = privacy
        self.sender = sender
        self.recipients = recipients
        self.message = message
        self.timeout = timeout
    }
}

/// What a mail server said.
public struct MailAnswer: Sendable {
    /// The last reply's code (RFC 5321 §4.2); 0 where there was none.
    public var code: Int
    /// The last reply's line.
    public var reply: String
    /// Nil where the server took the message.
    public var failure: String?
    /// Whether the server refused the user name and password.
    public var isLoginRefused = false
}

extension Courier {
    /// Hands one message to its server; the connection is kept for the next.
    public func send(_ mail: MailRequest) async -> MailAnswer {
        let configuration = configuration
        let answer = await run { handle, run in
            MailTransfer(mail, configuration, handle.raw).perform(run)
        }
        return answer ?? MailAnswer(code: 0, reply: "", failure: "cancelled")
    }
}

/// One message on its way, on the courier's thread.
private final class MailTransfer {
    private let mail: MailRequest
    private let raw: UnsafeMutableRawPointer
    private var recipients: UnsafeMutablePointer<curl_slist>?
    private var sent = 0
    private var reply = ""

    init(_ mail: MailRequest, _ configuration: FetchConfiguration, _ raw: UnsafeMutableRawPointer) {
        self.mail = mail
        self.raw = raw
        curl_easy_reset(raw)
        marsad_set_string(raw, CURLOPT_URL, mail.server)
        marsad_set_string(raw, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        marsad_set_string(raw, CURLOPT_PROXY, "")
        if let file = configuration.caFile { marsad_set_string(raw, CURLOPT_CAINFO, file) }
        marsad_set_long(raw, CURLOPT_NOSIGNAL, 1)
        marsad_set_long(raw, CURLOPT_TIMEOUT_MS, max(Int(mail.timeout.components.seconds) * 1_000, 1))
        marsad_set_long(raw, CURLOPT_USE_SSL, tls)
        if let user = mail.user { marsad_set_string(raw, CURLOPT_USERNAME, user) }
        if let password = mail.password { marsad_set_string(raw, CURLOPT_PASSWORD, password) }
        marsad_set_string(raw, CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        for recipient in mail.recipients { recipients = curl_slist_append(recipients, "<\(recipient)>") }
        marsad_set_pointer(raw, CURLOPT_MAIL_RCPT, recipients)
        marsad_set_long(raw, CURLOPT_UPLOAD, 1)
        marsad_set_size(raw, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.message.count))
    }

    deinit { curl_slist_free_all(recipients) }

    private var tls: Int {
        switch mail.privacy {
        case .required: Int(CURLUSESSL_ALL.rawValue)
        case .whereOffered: Int(CURLUSESSL_TRY.rawValue)
        case .none: Int(CURLUSESSL_NONE.rawValue)
        }
    }

    func perform(_ run: CourierRun) -> MailAnswer {
        let context = Unmanaged.passUnretained(self).toOpaque()
        marsad_set_pointer(raw, CURLOPT_READDATA, context)
        marsad_set_pointer(raw, CURLOPT_HEADERDATA, context)
        marsad_set_callback(raw, CURLOPT_READFUNCTION) { bytes, size, count, context in
            MailTransfer.from(context)?.read(into: bytes, size * count) ?? 0
        }
        marsad_set_callback(raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            MailTransfer.from(context)?.note(bytes, size * count)
            return size * count
        }
        run.watch(raw)
        let result = curl_easy_perform(raw)
        var code = 0
        marsad_get_long(raw, CURLINFO_RESPONSE_CODE, &code)
        var answer = MailAnswer(code: code, reply: reply, failure: result == CURLE_OK ? nil : words(result))
        answer.isLoginRefused = result == CURLE_LOGIN_DENIED
        return answer
    }

    private func words(_ code: CURLcode) -> String {
        switch code {
        case CURLE_LOGIN_DENIED: "the server refuses the user name or the password"
        case CURLE_USE_SSL_FAILED: "the server offers no STARTTLS; see `tls:` of the sink"
        case CURLE_COULDNT_RESOLVE_HOST: "the host name is not known; check the address and the network"
        case CURLE_COULDNT_CONNECT: "no connection: the server refuses it or is not there"
        case CURLE_OPERATION_TIMEDOUT: "no complete answer within \(mail.timeout.components.seconds)s"
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            "the certificate or TLS does not hold: \(String(cString: curl_easy_strerror(code)))"
        default: String(cString: curl_easy_strerror(code))
        }
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> MailTransfer? {
        context.map { Unmanaged<MailTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private func read(into buffer: UnsafeMutablePointer<CChar>?, _ room: Int) -> Int {
        guard let buffer else { return 0 }
        let count = min(room, mail.message.count - sent)
        mail.message[sent..<sent + count].withUnsafeBytes { bytes in
            if let start = bytes.baseAddress { memcpy(buffer, start, count) }
        }
        sent += count
        return count
    }

    private func note(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) {
        guard let bytes, count > 0 else { return }
        reply = bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            String(decoding: UnsafeBufferPointer(start: start, count: min(count, 500)), as: UTF8.self)
        }.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
