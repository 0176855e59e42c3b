/// Groups stories into events as they come, in one pass: different texts on one thing that happened.
///
/// An event is known by the words its reports have in common, weighed by their rarity among the articles seen, and by
/// the countries and people they name. The newest events are kept; the store keeps what each article contributed.
public struct EventBook: Sendable {
    /// Events that are remembered.
    private static let most = 8_192
    /// Words kept of an article, its rarest.
    private static let wordsKept = 24
    private static let soundsKept = 12
    /// Words that more articles than one in two to this power have tell nothing.
    private static let commonWord: Float = 4
    /// What a figure that the other lacks counts against reports that share a sound.
    private static let otherFigure: Float = 0.2
    /// What one sound and one other name count, and what two names.
    private static let pairWithSound: Float = 0.8
    private static let pair: Float = 0.65
    /// How rare a sound must be to stand for a name, as `Rarity` weighs.
    private static let rareSound: Float = 4.5
    /// How alike an article and an event must be, 0 to 1.
    private static let threshold: Float = 0.45
    /// Without a new report for so long, an event is over: seconds.
    private static let patience: Int64 = 48 * 3_600

    private struct Event: Sendable {
        var id: Int64
        var last: Int64
        var size: Float = 0
        /// How many reports have the word.
        var words: [UInt32: Float] = [:]
        var entities: [UInt32: Float] = [:]
        var growth = Growth()
    }

    private var events: [Event] = []
    private var oldest = 0
    private var slots: [Int64: Int] = [:]
    /// Slots of the events that have a word or an entity, the newest last.
    private var index: [UInt32: [Int32]] = [:]
    private var rarity = Rarity()
    private var pace = Pace()

    public init() {}

    /// What a report does to the event it joins.
    public struct Verdict: Sendable {
        public var event: Int64
        /// What is kept of the article.
        public var kept: EventTerms
        public var isBreaking: Bool
    }

    /// Finds the event of a new story, or begins one under its number.
    ///
    /// - Parameter time: when it was published, Unix seconds.
    public mutating func add(_ terms: EventTerms, story: Int64, feed: Int64, time: Int64) -> Verdict {
        let rarest = terms.words.sorted { rarity.weight($0) > rarity.weight($1) }
        let kept = EventTerms(
            entities: terms.entities,
            words: Array(
                rarest.filter { !EventTerms.isSound($0) }.prefix(Self.wordsKept)
                    + rarest.filter(EventTerms.isSound).prefix(Self.soundsKept)))
        rarity.count(terms)
        let slot = best(kept, time) ?? begin(story, time)
        join(slot, kept, time)
        let isBreaking = grow(slot, feed: feed, time: time)
        return Verdict(event: events[slot].id, kept: kept, isBreaking: isBreaking)
    }

    /// Counts another article of a story of the event; answers whether the event is breaking.
    public mutating func grow(_ event: Int64, feed: Int64, time: Int64) -> Bool {
        slots[event].map { grow($0, feed: feed, time: time) } ?? false
    }

    /// Takes back what the store has kept of an article; articles come in their order.
    public mutating func restore(_ terms: EventTerms?, event: Int64, feed: Int64, time: Int64) {
        let slot = slots[event] ?? begin(event, time)
        if let terms {
            rarity.count(terms)
            join(slot, terms, time)
        }
        _ = grow(slot, feed: feed, time: time)
    }

    // MARK: - Likeness

    private func best(_ terms: EventTerms, _ time: Int64) -> Int? {
        var candidates: [Int32: Float] = [:]
        // The rarest words stand first; the others are compared, and lead nowhere.
        let sounds = terms.words.filter(EventTerms.isSound)
        for term in terms.words.prefix(10) + terms.entities + sounds.prefix(6) {
            guard let slots = index[term] else { continue }
            let weight = rarity.weight(term)
            for slot in slots.suffix(32) { candidates[slot, default: 0] += weight }
        }
        let likely = candidates.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(6)
        var best: (slot: Int, likeness: Float)?
        for candidate in likely {
            let slot = Int(candidate.key)
            guard abs(time - events[slot].last) <= Self.patience else { continue }
            let likeness = likeness(terms, events[slot], time)
            if likeness >= Self.threshold, likeness > best?.likeness ?? 0 { best = (slot, likeness) }
        }
        return best?.slot
    }

    /// By words and names; or by names and figures alone, which reports in other languages share, where they are
    /// several: every day is full of reports on one country.
    private func likeness(_ terms: EventTerms, _ event: Event, _ time: Int64) -> Float {
        let words = cosine(terms.words.filter { !EventTerms.isSound($0) }, event.words, common: Self.commonWord)
        let sounds = terms.words.filter {
            EventTerms.isSound($0) && event.words[$0] != nil && rarity.weight($0) > Self.rareSound
        }
        let names = names(terms.entities, event, sounds)
        let shared = terms.entities.count { event.entities[$0] != nil } + sounds.count
        let age = Float(abs(time - event.last)) / Float(Self.patience)
        let byNames = shared >= 3 ? names : shared == 2 ? (sounds.isEmpty ? Self.pair : Self.pairWithSound) * names : 0
        return max(0.8 * words + 0.2 * (shared >= 2 ? names : 0.4 * names), byNames) * (1 - 0.3 * age)
    }

    /// The cosine of countries, people and figures, with the names that sound alike in both.
    private func names(_ entities: [UInt32], _ event: Event, _ sounds: [UInt32]) -> Float {
        let otherFigure = sounds.isEmpty ? 1 : Self.otherFigure
        var (dot, left, right): (Float, Float, Float) = (0, 0, 0)
        // Reports choose among the figures: what one leaves out speaks little against it.
        for term in entities {
            let weight = rarity.weight(term, common: 0)
            let share = event.entities[term]
            left += weight * weight * (share == nil && EventTerms.isFigure(term) ? otherFigure : 1)
            if let share { dot += weight * weight * share }
        }
        for (term, share) in event.entities {
            let weight = rarity.weight(term, common: 0) * share
            right += weight * weight * (EventTerms.isFigure(term) && !entities.contains(term) ? otherFigure : 1)
        }
        for sound in sounds {
            let weight = rarity.weight(sound, common: 0)
            dot += weight * weight
            left += weight * weight
            right += weight * weight
        }
        return left > 0 && right > 0 ? dot / (left * right).squareRoot() : 0
    }

    private func cosine(_ terms: [UInt32], _ known: [UInt32: Float], common: Float) -> Float {
        guard !terms.isEmpty, !known.isEmpty else { return 0 }
        var (dot, left, right): (Float, Float, Float) = (0, 0, 0)
        for term in terms {
            let weight = rarity.weight(term, common: common)
            left += weight * weight
            if let share = known[term] { dot += weight * weight * share }
        }
        for (term, share) in known where !EventTerms.isSound(term) {
            let weight = rarity.weight(term, common: common) * share
            right += weight * weight
        }
        return left > 0 && right > 0 ? dot / (left * right).squareRoot() : 0
    }

    // MARK: - Keeping

    private mutating func begin(_ id: Int64, _ time: Int64) -> Int {
        let event = Event(id: id, last: time)
        guard events.count >= Self.most else {
            events.append(event)
            slots[id] = events.count - 1
            return events.count - 1
        }
        let slot = oldest
        oldest = (oldest + 1) % Self.most
        slots[events[slot].id] = nil
        for term in Array(events[slot].words.keys) + Array(events[slot].entities.keys) {
            index[term]?.removeAll { $0 == Int32(slot) }
            if index[term]?.isEmpty ?? false { index[term] = nil }
        }
        events[slot] = event
        slots[id] = slot
        return slot
    }

    private mutating func join(_ slot: Int, _ terms: EventTerms, _ time: Int64) {
        let size = events[slot].size + 1
        events[slot].size = size
        events[slot].last = max(events[slot].last, time)
        for term in terms.words { add(term, to: slot, \.words) }
        for term in terms.entities { add(term, to: slot, \.entities) }
        // What few of many reports have is none of the event's.
        if events[slot].words.count > 96 {
            let words = events[slot].words.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
            for (term, _) in words.dropFirst(64) {
                events[slot].words[term] = nil
                index[term]?.removeAll { $0 == Int32(slot) }
            }
        }
    }

    private mutating func add(_ term: UInt32, to slot: Int, _ part: WritableKeyPath<Event, [UInt32: Float]>) {
        if let known = events[slot][keyPath: part][term] {
            events[slot][keyPath: part][term] = min(known + 0.5, 3)
        } else {
            events[slot][keyPath: part][term] = 1
            index[term, default: []].append(Int32(slot))
        }
    }

    private mutating func grow(_ slot: Int, feed: Int64, time: Int64) -> Bool {
        events[slot].growth.add(feed: feed, time: time)
        pace.count(isFirstOfHour: events[slot].growth.isFirstOfHour)
        return events[slot].growth.isBreaking(usual: pace.usual)
    }
}

extension EventTerms {
    init(entities: [UInt32], words: [UInt32]) {
        self.entities = entities
        self.words = words
    }
}

/// How rare terms are among the articles seen, in a table of fixed size.
private struct Rarity: Sendable {
    private var counts = [UInt16](repeating: 0, count: 1 << 16)
    private var articles: Float = 0

    mutating func count(_ terms: EventTerms) {
        articles += 1
        for term in terms.words + terms.entities { counts[Int(term & 0xFFFF)] &+= 1 }
        if articles >= 60_000 {
            articles /= 2
            for at in counts.indices { counts[at] /= 2 }
        }
    }

    /// Logarithm of the inverse document frequency, less that of what is common.
    func weight(_ term: UInt32, common: Float = 1) -> Float {
        let share = (Float(counts[Int(term & 0xFFFF)]) + 1) / (articles + 20)
        return max(0.01, -log2(share) - common)
    }

    /// Of a positive number, near enough.
    private func log2(_ value: Float) -> Float {
        Float(value.exponent) + value.significand - 1
    }
}
