import Store

/// What is known of feeds, by their addresses: one block of memory, for a dictionary's free places would be as large again.
struct KnownStates {
    private var states: [FeedState]
    private var places: [String: Int32] = [:]

    init(_ states: [FeedState]) {
        self.states = states
        places.reserveCapacity(states.count)
        for (place, state) in states.enumerated() { places[state.url] = Int32(place) }
    }

    /// Makes room for so many feeds, exactly.
    mutating func reserve(_ count: Int) { states.reserveCapacity(count) }

    /// Lets waits that were set by a clock which ran ahead last from now on.
    mutating func correctClock(now: Int64) {
        for place in states.indices { states[place].correctClock(now: now) }
    }

    mutating func correctClock(of url: String, now: Int64) {
        if let place = places[url] { states[Int(place)].correctClock(now: now) }
    }

    subscript(url: String) -> FeedState? {
        get { places[url].map { states[Int($0)] } }
        set {
            // What was known once is not forgotten.
            guard let newValue else { return }
            if let place = places[url] {
                states[Int(place)] = newValue
            } else {
                places[url] = Int32(states.count)
                states.append(newValue)
            }
        }
    }
}
