/// What an operator says about the pages of one site.
public struct SiteRule: Sendable, Equatable {
    /// What holds the article; where it matches nothing on a page, the article is looked for as on any other.
    public var body: Selector?
    /// What is no part of it.
    public var drop: [Selector]

    public init(body: Selector?, drop: [Selector] = []) {
        self.body = body
        self.drop = drop
    }
}
