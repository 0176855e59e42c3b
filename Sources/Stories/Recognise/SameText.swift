/// Whether two articles are one text at two outlets.
///
/// Outlets cut, prepend, wrap and respell a wire; what they leave standing stays word for word. Reports made from one
/// template share as many words, but differ in a figure or a name every few of them; reports by different hands share a
/// quotation and differ everywhere else. So what counts is how much is shared beside what each has in its place.
public struct SameText: Sendable {
    /// Features of a pair, for tuning and for `explain`; lengths in words.
    public struct Evidence: Sendable, Equatable {
        public var shared = 0.0
        /// Each side's own words, the lesser of both: between the shared passages, before, behind.
        public var own = 0.0
        public var before = 0.0
        public var behind = 0.0
        public var sharedFigures = 0
        public var otherFigures = 0
        public var otherWords = 0
        public var otherNames = 0
        public var shorter = 0.0
        public var passages = 0
    }

    public init() {}

    public func evidence(_ left: StoryText, _ right: StoryText) -> Evidence {
        let shorter = left.length <= right.length ? left : right
        let longer = left.length <= right.length ? right : left
        let alignment = Alignment(shorter, longer)
        var evidence = Evidence()
        evidence.shared = Double(alignment.shared) / 2
        evidence.own = Double(alignment.own) / 2
        evidence.before = Double(alignment.before) / 2
        evidence.behind = Double(alignment.behind) / 2
        evidence.sharedFigures = alignment.sharedFigures
        evidence.otherFigures = alignment.otherFigures
        evidence.otherWords = alignment.otherWords
        evidence.otherNames = alignment.otherNames
        evidence.shorter = Double(shorter.length) / 2
        evidence.passages = alignment.passages
        return evidence
    }

    public func holds(_ left: StoryText, _ right: StoryText) -> Bool {
        holds(evidence(left, right))
    }

    public func holds(_ evidence: Evidence) -> Bool {
        let shared = evidence.shared
        guard shared >= Self.leastShared else { return false }
        let contained = shared / evidence.shorter
        let alike = shared / (shared + evidence.own + evidence.before + evidence.behind)
        let figures = Double(evidence.otherFigures)
        let places = 2 * figures + Double(evidence.otherWords)
        // A wire is corrected in a figure or two; a template differs in most of them.
        guard figures * 40 <= shared + 20 * Double(evidence.sharedFigures) else { return false }
        guard !(figures >= 3 && evidence.otherFigures > evidence.sharedFigures && figures > shared * 0.03) else {
            return false
        }
        // What stands for other words: a few houses' words are allowed, a template's every few words are not.
        guard places <= 1.5 + 0.105 * shared else { return false }
        // Paragraphs put in and left out are few and large.
        guard evidence.own <= 3 + (figures == 0 && places <= 2 ? 0.6 : 0.4) * shared else { return false }
        if shared < 30 { return contained >= 0.5 && alike >= 0.6 && places <= shared / 15 }
        if contained >= 0.45, alike >= 0.5 { return true }
        // Cut short and wrapped again: little is shared, in one piece.
        return contained >= 0.3 && alike >= 0.35 && shared / Double(evidence.passages) >= 14 && places <= 1
    }

    /// Words: fewer may agree by chance.
    private static let leastShared = 8.0
}
