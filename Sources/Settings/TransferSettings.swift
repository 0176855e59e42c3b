/// What bounds a transfer beside its total time and size.
public struct TransferSettings: Sendable {
    public var connectTimeout = Duration.seconds(10)
    /// From the request to the first header of the answer.
    public var firstByteTimeout = Duration.seconds(20)
    /// How long an answer may come slower than 32 bytes a second.
    public var stallTimeout = Duration.seconds(15)
    /// Bytes of all bodies that are on their way or wait to be read.
    public var memory = 16_000_000

    static let keys = ["connect_timeout", "first_byte_timeout", "stall_timeout", "memory"]
}

/// Who asks for a feed: shown to its own host alone.
public struct FeedAccess: Sendable {
    public enum Login: Sendable {
        case basic(user: String, password: Secret)
        case bearer(Secret)
    }

    public var login: Login?
    /// A client certificate, its path; PEM.
    public var certificate: String?
    /// Its private key; in the file of the certificate where nil.
    public var key: String?
    public var keyPassword: Secret?
}

extension Reader {
    func readTransfer(_ keys: [String: Place], into fetch: inout Configuration.Fetch) {
        var transfer = TransferSettings()
        transfer.connectTimeout = duration(keys["connect_timeout"], "fetch.connect_timeout") ?? transfer.connectTimeout
        transfer.firstByteTimeout =
            duration(keys["first_byte_timeout"], "fetch.first_byte_timeout") ?? transfer.firstByteTimeout
        transfer.stallTimeout = duration(keys["stall_timeout"], "fetch.stall_timeout") ?? transfer.stallTimeout
        if let at = keys["memory"], let text = string(at, "fetch.memory") {
            if let size = parseSize(text), size >= 1_000_000 {
                transfer.memory = size
            } else {
                report(at, "fetch.memory: \"\(text)\" is no size of at least 1MB", "write it as 16MB")
            }
        }
        fetch.transfer = transfer
    }

    /// `auth: {user, password}`, `{bearer}`, `{certificate, key, key_password}`.
    func readAccess(_ place: Place?) -> FeedAccess {
        var access = FeedAccess()
        let known = ["user", "password", "bearer", "certificate", "key", "key_password"]
        guard let place, let keys = mapping(place, "auth", keys: known) else { return access }
        if let token = string(keys["bearer"], "bearer") { access.login = .bearer(Secret(token)) }
        if let user = string(keys["user"], "user") {
            if access.login != nil { report(place, "auth has both a `user:` and a `bearer:`", "one of them is enough") }
            access.login = .basic(user: user, password: Secret(string(keys["password"], "password") ?? ""))
        } else if keys["password"] != nil {
            report(place, "auth has a `password:` without a `user:`")
        }
        if let at = keys["certificate"], let file = string(at, "certificate") {
            access.certificate = path(file, from: at)
        }
        if let at = keys["key"], let file = string(at, "key") {
            access.key = path(file, from: at)
            if access.certificate == nil { report(at, "auth has a `key:` without a `certificate:`") }
        }
        access.keyPassword = string(keys["key_password"], "key_password").map(Secret.init)
        if access.login == nil, access.certificate == nil {
            report(place, "auth says nothing", "give it `user:` and `password:`, `bearer:`, or `certificate:`")
        }
        return access
    }
}
