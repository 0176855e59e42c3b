import CCurl
import Foundation

/// One hop of a request on an easy handle, from set-up to its end.
///
/// Lives on the transfer thread alone.
final class Transfer {
    let handle: OpaquePointerBox
    let job: Job
    let url: String
    var headers: [(name: String, value: String)] = []
    var headerBytes = 0
    var body: [UInt8] = []
    var stop: FetchError?
    var wasCut = false
    let guardsAddress: Bool
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var errorText = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))

    /// An easy handle, freed with its owner.
    final class OpaquePointerBox {
        let raw: UnsafeMutableRawPointer

        init?() {
            guard let raw = curl_easy_init() else { return nil }
            self.raw = raw
        }

        deinit { curl_easy_cleanup(raw) }
    }

    var limit: Int { job.request.maxBody ?? job.configuration.maxBody }

    init?(job: Job, handle: OpaquePointerBox, url: String) {
        self.job = job
        self.handle = handle
        self.url = url
        let firstHop = job.redirects == 0
        let isTrusted = job.request.trust == .operatorWritten && (firstHop || job.isFirstHost(url))
        guardsAddress = !isTrusted && !job.configuration.allowPrivate
        configure()
    }

    deinit { curl_slist_free_all(headerList) }

    private func configure() {
        let raw = handle.raw
        let configuration = job.configuration
        curl_easy_reset(raw)
        marsad_set_string(raw, CURLOPT_URL, url)
        marsad_set_string(raw, CURLOPT_PROTOCOLS_STR, "http,https")
        marsad_set_string(raw, CURLOPT_USERAGENT, configuration.userAgent)
        marsad_set_string(raw, CURLOPT_ACCEPT_ENCODING, "")
        marsad_set_string(raw, CURLOPT_PROXY, configuration.proxy ?? "")
        if let file = configuration.caFile { marsad_set_string(raw, CURLOPT_CAINFO, file) }
        marsad_set_long(raw, CURLOPT_NOSIGNAL, 1)
        marsad_set_long(raw, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        marsad_set_long(raw, CURLOPT_TIMEOUT_MS, milliseconds(job.timeLeft))
        marsad_set_long(raw, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(configuration.connectTimeout))
        let context = Unmanaged.passUnretained(self).toOpaque()
        marsad_set_pointer(raw, CURLOPT_WRITEDATA, context)
        marsad_set_pointer(raw, CURLOPT_HEADERDATA, context)
        marsad_set_pointer(raw, CURLOPT_OPENSOCKETDATA, context)
        marsad_set_pointer(raw, CURLOPT_PRIVATE, context)
        marsad_set_callback(raw, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.receive(bytes, size * count) ?? 0
        }
        marsad_set_callback(raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.receiveHeader(bytes, size * count) ?? 0
        }
        marsad_set_socket_callback(raw) { context, _, address in
            Transfer.from(context)?.open(address) ?? CURL_SOCKET_BAD
        }
        setRequest(raw)
    }

    private func setRequest(_ raw: UnsafeMutableRawPointer) {
        let request = job.request
        if request.method != "GET" { marsad_set_string(raw, CURLOPT_CUSTOMREQUEST, request.method) }
        if let body = request.body {
            marsad_set_size(raw, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
            body.withUnsafeBytes { bytes in
                _ = marsad_set_pointer(
                    raw, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
            }
            addHeader("Expect:")
        }
        if let etag = request.validators?.etag { addHeader("If-None-Match: \(etag)") }
        if let date = request.validators?.lastModified { addHeader("If-Modified-Since: \(date)") }
        // What the operator set for one host is not for another that it redirects to.
        let isFirstHost = job.isFirstHost(url)
        for (name, value) in request.headers where isFirstHost || name.lowercased() == "accept" {
            addHeader("\(name): \(value)")
        }
        marsad_set_pointer(raw, CURLOPT_HTTPHEADER, headerList)
    }

    private func addHeader(_ line: String) {
        guard !line.contains(where: \.isNewline) else { return }
        headerList = curl_slist_append(headerList, line)
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard count > 0, let bytes else { return count }
        guard body.count + count <= limit else {
            wasCut = true
            guard job.request.truncateBody else {
                stop = .tooLarge(limit)
                return 0
            }
            let kept = limit - body.count
            bytes.withMemoryRebound(to: UInt8.self, capacity: kept) { start in
                body.append(contentsOf: UnsafeBufferPointer(start: start, count: kept))
            }
            return 0
        }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            body.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        }
        return count
    }

    private func receiveHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard count > 0, let bytes else { return count }
        headerBytes += count
        guard headerBytes <= 262_144 else {
            stop = .transfer("the answer has more than 256 kB of headers")
            return 0
        }
        let line = bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
        if line.hasPrefix("HTTP/") {
            headers = []
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
            headers.append((name: String(line[..<colon]), value: value))
        }
        return count
    }

    private func open(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
        guard let address else { return CURL_SOCKET_BAD }
        let target = address.pointee
        let isOpen = withUnsafePointer(to: &address.pointee.addr) { AddressGuard.isPublic($0) }
        guard isOpen || !guardsAddress || job.configuration.proxy != nil else {
            stop = .refusedAddress
            return CURL_SOCKET_BAD
        }
        return socket(target.family, target.socktype | Int32(SOCK_CLOEXEC.rawValue), target.protocol)
    }

    private func milliseconds(_ duration: Duration) -> Int {
        max(Int(duration.components.seconds) * 1_000 + Int(duration.components.attoseconds / 1_000_000_000_000_000), 1)
    }

    /// The error that a finished hop stands for; nil where it gave a response.
    func error(_ code: CURLcode) -> FetchError? {
        if wasCut, job.request.truncateBody { return nil }
        if let stop { return stop }
        let words = String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_OK: return nil
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .invalidURL
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .resolve
        case CURLE_COULDNT_CONNECT: return .connect("the server refuses it or is not there")
        case CURLE_OPERATION_TIMEDOUT: return .timeout(job.request.timeout ?? job.configuration.timeout)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: return .tls(words)
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: return .decoding
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING: return .truncated
        default: return .transfer(words)
        }
    }
}
