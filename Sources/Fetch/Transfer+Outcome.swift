import CCurl

extension Transfer {
    /// The error that a finished hop stands for; nil where it gave a response.
    func error(_ code: CURLcode) -> FetchError? {
        if let stop { return stop }
        if wasCut, job.request.truncateBody { return nil }
        // libcurl's words on a proxy hold its host at most.
        let words = String(cString: handle.words[0] == 0 ? curl_easy_strerror(code) : UnsafePointer(handle.words))
        switch code {
        case CURLE_OK: return nil
        case CURLE_UNSUPPORTED_PROTOCOL where words.contains("HTTP/0.9"):
            return .malformed("it does not begin with a status line")
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .invalidURL
        case CURLE_COULDNT_RESOLVE_HOST: return .resolve
        case CURLE_COULDNT_RESOLVE_PROXY: return .connect("the name of fetch.proxy is not known")
        case CURLE_PROXY: return .connect("fetch.proxy does not let it through: \(words)")
        case CURLE_COULDNT_CONNECT where job.proxy != nil:
            return .connect("fetch.proxy refuses it or is not there; check its address")
        case CURLE_COULDNT_CONNECT: return .connect("the server refuses it or is not there")
        case CURLE_OPERATION_TIMEDOUT: return timeout
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
            return .tls(words)
        case CURLE_BAD_CONTENT_ENCODING where words.hasPrefix("Unrecognized"):
            let name = headers.last { $0.name == "content-encoding" }?.value ?? ""
            return .encoding(String(name.filter { $0.isASCII && !$0.isNewline }.prefix(40)))
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR: return .decoding
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR: return .truncated
        case CURLE_RECV_ERROR where words.contains("CONNECT"), CURLE_COULDNT_CONNECT where words.contains("CONNECT"):
            return .connect(proxyRefusal(words))
        case CURLE_RECV_ERROR:
            return words.contains("chunk") || words.contains("hexadecimal") ? .malformed(words) : .truncated
        case CURLE_HTTP2, CURLE_HTTP2_STREAM: return .truncated
        case CURLE_WEIRD_SERVER_REPLY: return .malformed(words)
        case CURLE_OUT_OF_MEMORY: return .malformed("a header that is larger than 100 kB")
        default: return .transfer(words)
        }
    }

    /// What a proxy answered to CONNECT.
    private func proxyRefusal(_ words: String) -> String {
        words.contains("407")
            ? "fetch.proxy wants another user name and password; write them as http://USER:PASSWORD@HOST:PORT"
            : "fetch.proxy does not let it through: \(words)"
    }

    /// libcurl has one code for all that takes too long.
    private var timeout: FetchError {
        let total = job.request.timeout ?? job.configuration.timeout
        if !hasAnswer, job.duration < total {
            return .connect("no answer within \(seconds(job.configuration.connectTimeout))")
        }
        return .timeout(total)
    }
}

/// A duration for a person to read, such as `20s` or `0.3s`.
func seconds(_ duration: Duration) -> String {
    let tenths = (duration / .milliseconds(100)).rounded()
    return tenths.truncatingRemainder(dividingBy: 10) == 0 ? "\(Int(tenths / 10))s" : "\(tenths / 10)s"
}
