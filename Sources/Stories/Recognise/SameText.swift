/// Whether two articles are one text at two outlets.
///
/// Outlets cut, prepend, wrap and respell a wire; what they leave standing stays word for word. Reports made from one
/// template share as many words, but differ in a figure or a name every few of them; reports by different hands share a
/// quotation and differ everywhere else. So what counts is how much is shared beside what each has in its place.
public struct SameText: Sendable {
    public init() {}

    public func holds(_ left: StoryText, _ right: StoryText) -> Bool {
        let alignment = align(left, right)
        guard alignment.shared >= Self.leastShared else { return false }
        return alignment.isWhole || Likeness(alignment).logit > Self.threshold
    }

    /// What the decision weighs, see `Likeness`; nil where too little is shared for one.
    public func features(_ left: StoryText, _ right: StoryText) -> [Float]? {
        let alignment = align(left, right)
        return alignment.shared >= Self.leastShared ? Likeness(alignment).features : nil
    }

    private func align(_ left: StoryText, _ right: StoryText) -> Alignment {
        left.length <= right.length ? Alignment(left, right) : Alignment(right, left)
    }

    /// Half words: fewer may agree by chance.
    private static let leastShared = 16
    /// Logarithm of the odds.
    private static let threshold: Float = 0
}
