import CCurl
import Foundation

extension Transfer {
    /// Tells libcurl everything about this hop.
    func configure() {
        let raw = handle.raw
        let configuration = job.configuration
        handle.reset()
        marsad_set_string(raw, CURLOPT_URL, job.url)
        marsad_set_string(raw, CURLOPT_PROTOCOLS_STR, "http,https")
        marsad_set_string(raw, CURLOPT_USERAGENT, configuration.userAgent)
        marsad_set_string(raw, CURLOPT_ACCEPT_ENCODING, "")
        // Whatever the environment says of proxies does not count.
        marsad_set_string(raw, CURLOPT_PROXY, job.proxy ?? "")
        marsad_set_string(raw, CURLOPT_NOPROXY, "")
        if let file = configuration.caFile { marsad_set_string(raw, CURLOPT_CAINFO, file) }
        marsad_set_long(raw, CURLOPT_NOSIGNAL, 1)
        marsad_set_long(raw, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        // The second request to a host waits to learn whether the first connection takes both (HTTP/2).
        marsad_set_long(raw, CURLOPT_PIPEWAIT, job.origin.isSecure ? 1 : 0)
        marsad_set_long(raw, CURLOPT_DNS_CACHE_TIMEOUT, 300)
        marsad_set_long(raw, CURLOPT_TIMEOUT_MS, milliseconds(job.timeLeft))
        marsad_set_long(raw, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(configuration.connectTimeout))
        setCallbacks(raw)
        setRequest(raw)
        setSecrets(raw)
        setHeaders()
    }

    private func setCallbacks(_ raw: UnsafeMutableRawPointer) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        for option in [
            CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA, CURLOPT_PREREQDATA, CURLOPT_XFERINFODATA,
        ] {
            marsad_set_pointer(raw, option, context)
        }
        marsad_set_long(raw, CURLOPT_NOPROGRESS, 0)
        marsad_set_callback(raw, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.receive(bytes, size * count) ?? 0
        }
        marsad_set_callback(raw, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            Transfer.from(context)?.receiveHeader(bytes, size * count) ?? 0
        }
        marsad_set_socket_callback(raw) { context, _, address in
            Transfer.from(context)?.open(address) ?? CURL_SOCKET_BAD
        }
        marsad_set_prerequest_callback(raw) { context, address, _, port, _ in
            Transfer.from(context)?.mayAsk(address, port) == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
        }
        marsad_set_progress_callback(raw) { context, _, received, _, _ in
            Transfer.from(context)?.mayGoOn(received: received) == true ? 0 : 1
        }
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
            addHeader(Array("Expect:".utf8))
        }
        if let etag = request.validators?.etag { addHeader(Array("If-None-Match: ".utf8) + headerBytes(etag)) }
        if let date = request.validators?.lastModified {
            addHeader(Array("If-Modified-Since: ".utf8) + headerBytes(date))
        }
        for (name, value) in job.headers { addHeader(Array("\(name): \(value)".utf8)) }
    }

    /// What the operator set for one host is not for another that it redirects to.
    private func setSecrets(_ raw: UnsafeMutableRawPointer) {
        switch job.secrets {
        case .basic(let user, let password):
            let token = Data("\(user):\(password)".utf8).base64EncodedString()
            addHeader(Array("Authorization: Basic \(token)".utf8))
        case .bearer(let token): addHeader(Array("Authorization: Bearer \(token)".utf8))
        case nil: break
        }
        guard !job.hasLeftHome, let certificate = job.request.clientCertificate else { return }
        marsad_set_string(raw, CURLOPT_SSLCERT, certificate.certificate)
        marsad_set_string(raw, CURLOPT_SSLKEY, certificate.key ?? certificate.certificate)
        if let password = certificate.password { marsad_set_string(raw, CURLOPT_KEYPASSWD, password) }
    }

    private func milliseconds(_ duration: Duration) -> Int {
        max(Int(duration.components.seconds) * 1_000 + Int(duration.components.attoseconds / 1_000_000_000_000_000), 1)
    }
}
