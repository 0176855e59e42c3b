/// Which failures of feeds are news: the first of a row, then once a day.
struct FailureNews {
    private var lastReported: [String: Int64] = [:]

    mutating func isNews(_ url: String, now: Int64) -> Bool {
        if let last = lastReported[url], now - last < 86_400 { return false }
        lastReported[url] = now
        return true
    }

    /// Forgets the failures of a feed; answers whether there were any.
    mutating func recovered(_ url: String) -> Bool {
        lastReported.removeValue(forKey: url) != nil
    }
}
