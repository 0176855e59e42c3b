import CCurl

/// An easy handle, freed with its owner; the buffer for libcurl's words about an error belongs to it.
final class EasyHandle {
    let raw: UnsafeMutableRawPointer
    let words: UnsafeMutablePointer<CChar>

    /// - Parameter sessions: the TLS sessions that all handles share.
    init?(sessions: UnsafeMutableRawPointer?) {
        guard let raw = curl_easy_init() else { return nil }
        self.raw = raw
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        if let sessions { marsad_set_pointer(raw, CURLOPT_SHARE, sessions) }
    }

    deinit {
        curl_easy_cleanup(raw)
        words.deallocate()
    }

    /// Forgets options and errors; cookies stay.
    func reset() {
        curl_easy_reset(raw)
        words[0] = 0
        // Starts the cookie engine, without a file.
        marsad_set_string(raw, CURLOPT_COOKIEFILE, "")
        marsad_set_pointer(raw, CURLOPT_ERRORBUFFER, words)
    }

    func dropCookies() {
        marsad_set_string(raw, CURLOPT_COOKIELIST, "ALL")
    }
}
