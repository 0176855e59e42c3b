/// Whether two articles are one text at two outlets.
///
/// Outlets cut, prepend, wrap and respell a wire; what they leave standing stays word for word. Reports made from one
/// template share as many words, but differ in a figure or a name every few of them; reports by different hands share a
/// quotation and differ everywhere else. So what counts is how much is shared beside what each has in its place.
public struct SameText: Sendable {
    /// Features of a pair, for tuning and for `explain`; lengths in words.
    public struct Evidence: Sendable, Equatable {
        public var shared = 0.0
        /// Both sides' own words, the shorter side of each place: in the middle, before, behind.
        public var replaced = 0.0
        public var before = 0.0
        public var behind = 0.0
        public var sharedFigures = 0
        public var otherFigures = 0
        public var otherWords = 0
        public var otherNames = 0
        public var shorter = 0.0
    }

    public init() {}

    public func evidence(_ left: StoryText, _ right: StoryText) -> Evidence {
        let shorter = left.length <= right.length ? left : right
        let longer = left.length <= right.length ? right : left
        let alignment = Alignment(shorter, longer)
        var evidence = Evidence()
        evidence.shared = Double(alignment.shared) / 2
        evidence.replaced = Double(alignment.replaced) / 2
        evidence.before = Double(alignment.before) / 2
        evidence.behind = Double(alignment.behind) / 2
        evidence.sharedFigures = alignment.sharedFigures
        evidence.otherFigures = alignment.otherFigures
        evidence.otherWords = alignment.otherWords
        evidence.otherNames = alignment.otherNames
        evidence.shorter = Double(shorter.length) / 2
        return evidence
    }

    public func holds(_ left: StoryText, _ right: StoryText) -> Bool {
        holds(evidence(left, right))
    }

    public func holds(_ evidence: Evidence) -> Bool {
        let shared = evidence.shared
        guard shared >= 8 else { return false }
        let differing = evidence.replaced + evidence.before + evidence.behind
        guard shared / (shared + differing) >= 0.45 else { return false }
        let places = Double(evidence.otherFigures) * 2 + Double(evidence.otherNames) + Double(evidence.otherWords)
        if shared < 25 { return places == 0 && shared / (shared + differing) >= 0.6 }
        if evidence.otherFigures >= 3, evidence.otherFigures > evidence.sharedFigures { return false }
        return places <= 2 + shared / 20
    }
}
