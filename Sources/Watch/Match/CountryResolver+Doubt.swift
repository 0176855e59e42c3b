import Language

/// Forms of several senses, decided by the whole article.
extension CountryResolver {
    mutating func decide(_ article: WatchedArticle, _ scratch: Scratch) {
        senseScores.removeAll(keepingCapacity: true)
        likely.removeAll(keepingCapacity: true)
        certainCount = scratch.found.count
        // A word means one thing in an article, mostly.
        for candidate in scratch.pending where !candidate.hasRival && score(candidate, article, scratch).0 > 2 {
            likely.insert(lexicon.entries[Int(candidate.hit.entry)].subject)
        }
        var at = 0
        while at < scratch.pending.count {
            let first = scratch.pending[at]
            var next = at
            var best: (candidate: PendingCountry, score: Int)?
            while next < scratch.pending.count, scratch.pending[next].field == first.field,
                scratch.pending[next].hit.start == first.hit.start
            {
                let candidate = scratch.pending[next]
                let (score, reasons) = score(candidate, article, scratch)
                let threshold = candidate.hasRival ? 5 : 1
                if score >= threshold, score > best?.score ?? 0 || isName(candidate, insteadOf: best, score, scratch) {
                    best = (candidate, score)
                }
                if keepsReasons {
                    scratch.decisions.append(
                        SenseDecision(
                            field: candidate.field, start: candidate.hit.start, end: candidate.hit.end,
                            country: lexicon.entries[Int(candidate.hit.entry)].subject, score: score,
                            isAccepted: score >= threshold, reasons: reasons))
                }
                next += 1
            }
            if let best {
                let entry = lexicon.entries[Int(best.candidate.hit.entry)]
                scratch.found.append(
                    Found(
                        kind: entry.kind, subject: entry.subject, field: first.field, start: first.hit.start,
                        end: first.hit.end))
            }
            at = next
        }
    }

    /// Whether it is a name, and as likely a demonym of the same country was the best so far: Polen.
    private func isName(
        _ candidate: PendingCountry, insteadOf best: (candidate: PendingCountry, score: Int)?, _ score: Int,
        _ scratch: Scratch
    ) -> Bool {
        guard let best, best.score == score else { return false }
        let (entry, other) = (
            lexicon.entries[Int(candidate.hit.entry)], lexicon.entries[Int(best.candidate.hit.entry)]
        )
        guard entry.subject == other.subject, entry.kind == .countryName, other.kind == .countryDemonym else {
            return false
        }
        return !isAdjective(
            candidate.hit, candidate.field, scratch.fields[Int(candidate.field)], scratch.found[..<certainCount])
    }

    /// How much speaks for a sense: above 0 is for.
    private mutating func score(_ candidate: PendingCountry, _ article: WatchedArticle, _ scratch: Scratch)
        -> (Int, [String])
    {
        let entry = lexicon.entries[Int(candidate.hit.entry)]
        let sense = countries.senses[Int(entry.sense)]
        var (score, reasons) = articleScore(entry.sense, entry.subject, scratch)
        func add(_ points: Int, _ reason: @autoclosure () -> String) {
            score += points
            if keepsReasons { reasons.append("\(points >= 0 ? "+" : "−")\(abs(points)) \(reason())") }
        }
        let scan = scratch.fields[Int(candidate.field)]
        switch sense.usual {
        case .start where Grammar.beginsAsWord(candidate.hit, scan): add(0, "a sentence begins so with the word")
        case .country, .start: add(1, "what the word mostly means")
        case .word, .name: add(-1, "what the word mostly means")
        }
        if likely.contains(entry.subject), !certain.contains(entry.subject) {
            add(2, "the country elsewhere in the article")
        }
        for cue in nearCues(candidate, scan) {
            let known = countries.cues[Int(lexiconCue(cue))]
            guard let (points, place) = weight(known, cue, candidate.hit) else { continue }
            if known.supports.contains(entry.sense) { add(points, "\(place) \"\(known.word)\"") }
            if known.opposes.contains(entry.sense) { add(-points, "\(place) \"\(known.word)\"") }
        }
        if entry.kind == .countryName, isInMatch(candidate, article, scratch) { add(2, "a match with another country") }
        if entry.kind == .countryCapital, has(Surroundings.shadda, candidate, article, scratch) { add(5, "its shadda") }
        if entry.kind == .countryName, has(Surroundings.damma, candidate, article, scratch) { add(5, "its damma") }
        if sense.usual != .name {
            for (points, reason) in Grammar.evidence(candidate.hit, entry.kind, scan, language) { add(points, reason) }
        }
        return (score, reasons)
    }

    /// Georgia stunned Portugal 2-0: in the same sentence, near another country and a score.
    private func isInMatch(_ candidate: PendingCountry, _ article: WatchedArticle, _ scratch: Scratch) -> Bool {
        let (start, end) = (candidate.hit.start, candidate.hit.end)
        let certain = scratch.found[..<certainCount]
        let from = certain.partitioningIndex { ($0.field, $0.start) >= (candidate.field, start - 10) }
        let others = certain[from...].prefix { $0.field == candidate.field && $0.start <= end + 5 }
        guard let other = others.first(where: { $0.kind == .countryName && start - $0.end <= 5 }) else { return false }
        var text = article.text(Mention.Field.allCases[Int(candidate.field)])
        return text.withUTF8 { bytes in
            scratch.fields[Int(candidate.field)].hasScore(min(start, other.start)..<max(end, other.end), bytes)
        }
    }

    /// عمّان is Amman, عُمان is not.
    private func has(
        _ mark: UInt8, _ candidate: PendingCountry, _ article: WatchedArticle, _ scratch: Scratch
    ) -> Bool {
        var text = article.text(Mention.Field.allCases[Int(candidate.field)])
        return text.withUTF8 { bytes in
            Surroundings.has(mark, candidate.hit, scratch.fields[Int(candidate.field)], bytes)
        }
    }

    /// What a cue nearby counts, and where it stands; nil where it is none there.
    private func weight(_ cue: CueWord, _ hit: Hit, _ form: Hit) -> (Int, String)? {
        switch cue.place {
        case .anywhere: (2, "near")
        case .rightBefore: hit.end == form.start ? (5, "right after") : nil
        case .rightAfter: hit.start == form.end ? (5, "right before") : nil
        }
    }

    private func lexiconCue(_ hit: Hit) -> UInt32 { cueLexicon.entries[Int(hit.entry)].subject }

    /// What the whole article says of a sense, reckoned once.
    private mutating func articleScore(_ sense: UInt32, _ country: UInt32, _ scratch: Scratch) -> (Int, [String]) {
        if let known = senseScores[sense] { return (known.score, known.reasons) }
        var score = 0
        var reasons: [String] = []
        if certain.contains(country) {
            score += 4
            if keepsReasons { reasons.append("+4 \(countries.names[Int(country)]) is named elsewhere") }
        } else if !certain.isEmpty {
            score += 1
            if keepsReasons { reasons.append("+1 other countries are named") }
        }
        var seen: Set<UInt32> = []
        var support = 0
        var against = 0
        for hit in scratch.fields.lazy.flatMap(\.cues) {
            let cue = lexiconCue(hit)
            guard seen.insert(cue).inserted else { continue }
            let known = countries.cues[Int(cue)]
            guard known.place == .anywhere else { continue }
            if support < 3, known.supports.contains(sense) {
                support += 1
                score += 2
                if keepsReasons { reasons.append("+2 \"\(known.word)\"") }
            } else if against < 3, known.opposes.contains(sense) {
                against += 1
                score -= 2
                if keepsReasons { reasons.append("−2 \"\(known.word)\"") }
            }
        }
        senseScores[sense] = (score, reasons)
        return (score, reasons)
    }

    /// The cues within four words.
    private func nearCues(_ candidate: PendingCountry, _ scan: FieldScan) -> ArraySlice<Hit> {
        let from = scan.cues.partitioningIndex { $0.start >= candidate.hit.start - 4 }
        let to = scan.cues.partitioningIndex { $0.start >= candidate.hit.end + 4 }
        return scan.cues[from..<to]
    }
}
