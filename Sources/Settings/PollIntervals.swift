extension Reader {
    /// The bounds between which the schedule adapts to each feed.
    func readIntervals(_ keys: [String: Place], into fetch: inout Configuration.Fetch) {
        fetch.minInterval = duration(keys["min_interval"], "fetch.min_interval")
        fetch.maxInterval = duration(keys["max_interval"], "fetch.max_interval")
        if let least = fetch.minInterval, least > fetch.interval, let place = keys["min_interval"] {
            report(place, "fetch.min_interval is longer than fetch.interval", "the interval is the mean over all feeds")
        }
        if let most = fetch.maxInterval, most < fetch.interval, let place = keys["max_interval"] {
            report(
                place, "fetch.max_interval is shorter than fetch.interval", "the interval is the mean over all feeds")
        }
    }
}
