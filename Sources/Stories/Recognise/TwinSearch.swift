/// Finds the story that a text belongs to, among the articles of an index.
public struct TwinSearch {
    /// An article that was found, as whoever keeps the articles knows it.
    public struct Member {
        public var story: Int64
        public var text: StoryText

        public init(story: Int64, text: StoryText) {
            self.story = story
            self.text = text
        }
    }

    /// Candidates whose text is compared, the best first: of a family of copies, the nearest may be the shortest cuts.
    private static let compared = 12

    private let same = SameText()

    public init() {}

    /// - Parameter newest: the number that the article will get.
    /// - Parameter member: reads an article by its number; nil where it has left the window.
    public func story<Failure: Error>(
        of text: StoryText, _ sketch: Sketch, in index: ShingleIndex, newest: Int64,
        member: (Int64) throws(Failure) -> Member?
    ) throws(Failure) -> Int64? {
        for candidate in index.candidates(sketch, newest: newest, limit: Self.compared) {
            guard let member = try member(candidate.article) else { continue }
            if same.holds(text, member.text) { return member.story }
        }
        return nil
    }
}
