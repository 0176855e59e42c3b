extension ArticleStore {
    /// Notes that a feed is about to be asked; `record` settles it.
    ///
    /// A process that ends in between, however it does, leaves the feed alone for as long as the state says.
    ///
    /// - Parameter state: with `lastPoll`, `nextPoll` and `notBefore` as they are if nothing comes of the request.
    public func noteRequest(_ state: FeedState) throws(StoreError) { try requests.note(RequestNote(state)) }

    /// Takes the note of a request back that did not leave.
    public func withdrawRequest(of url: String) { requests.withdraw(url) }

    /// The states with the requests that were made since and of which nothing is recorded.
    func withRequests(_ states: [FeedState]) -> [FeedState] {
        var states = states
        let notes = requests.unanswered(
            since: Dictionary(uniqueKeysWithValues: states.map { ($0.url, $0.lastPoll ?? 0) }))
        guard !notes.isEmpty else { return states }
        let places = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($1.url, $0) })
        for note in notes {
            let place = places[note.url] ?? states.endIndex
            if place == states.endIndex { states.append(FeedState(url: note.url, name: note.name)) }
            states[place].lastPoll = note.time
            states[place].nextPoll = max(states[place].nextPoll, note.nextPoll)
            states[place].notBefore = max(states[place].notBefore, note.notBefore)
        }
        return states
    }
}
