/// What every sink gets to know of an alert.
public struct AlertDocument: Sendable {
    public struct FeedPart: Sendable {
        public var name: String
        public var url: String
        public var tags: [String]

        public init(name: String, url: String, tags: [String]) {
            self.name = name
            self.url = url
            self.tags = tags
        }
    }

    public struct ArticlePart: Sendable {
        public var id: String
        public var url: String?
        public var title: String
        /// Unix seconds.
        public var published: Int64?
        public var language: String?
        public var summary: String?
        public var feed: FeedPart

        public init(
            id: String, url: String?, title: String, published: Int64?, language: String?, summary: String?,
            feed: FeedPart
        ) {
            self.id = id
            self.url = url
            self.title = title
            self.published = published
            self.language = language
            self.summary = summary
            self.feed = feed
        }
    }

    public struct MentionPart: Sendable {
        public var kind: String
        public var id: String
        public var form: String
        public var text: String
        public var field: String
        /// Unicode scalars from the start of the field.
        public var start: Int
        public var end: Int

        public init(kind: String, id: String, form: String, text: String, field: String, start: Int, end: Int) {
            self.kind = kind
            self.id = id
            self.form = form
            self.text = text
            self.field = field
            self.start = start
            self.end = end
        }
    }

    /// The story that the article belongs to, as it stood when the alert was raised.
    public struct StoryPart: Sendable {
        /// The same for all articles of the story.
        public var id: String
        /// Whether this article is the story's first.
        public var isNew: Bool
        /// Feeds that carry the story.
        public var sources: Int
        public var articles: Int

        public init(id: String, isNew: Bool, sources: Int, articles: Int) {
            self.id = id
            self.isNew = isNew
            self.sources = sources
            self.articles = articles
        }

        func write(_ json: inout JSONText) {
            json.object {
                $0.member("id", id)
                $0.member("new", isNew)
                $0.member("sources", sources)
                $0.member("articles", articles)
            }
        }
    }

    /// The same at every replay; receivers drop a second copy by it.
    public var id: String
    public var rule: String
    public var severity: String
    /// Unix seconds.
    public var timestamp: Int64
    public var article: ArticlePart
    public var mentions: [MentionPart]
    public var reasons: [String]
    /// Nil where stories are not followed.
    public var story: StoryPart?
    /// What it is, where no article raised it: `spike` or `flatline`.
    public var kind: String?

    public init(
        id: String, rule: String, severity: String, timestamp: Int64, article: ArticlePart, mentions: [MentionPart],
        reasons: [String]
    ) {
        self.id = id
        self.rule = rule
        self.severity = severity
        self.timestamp = timestamp
        self.article = article
        self.mentions = mentions
        self.reasons = reasons
    }

    /// The document as one line of JSON, the body of a webhook and the line of a log alike.
    public func json() -> [UInt8] {
        var json = JSONText()
        json.object {
            $0.member("type", "alert")
            $0.member("timestamp", rfc3339(timestamp))
            $0.member("data") { $0.object(writeData) }
        }
        return json.bytes
    }

    /// The document of an alert on a story that its receiver knows: `"type":"update"` for `"type":"alert"`.
    public static func update(_ body: [UInt8]) -> [UInt8] {
        let alert = Array(#"{"type":"alert""#.utf8)
        guard body.starts(with: alert) else { return body }
        return Array(#"{"type":"update""#.utf8) + body.dropFirst(alert.count)
    }

    private func writeData(_ json: inout JSONText) {
        json.member("id", id)
        json.member("rule", rule)
        json.member("severity", severity)
        if let kind { json.member("kind", kind) }
        json.member("article") { $0.object(writeArticle) }
        json.member("mentions") { json in
            json.array(mentions) { json, mention in
                json.object {
                    $0.member("kind", mention.kind)
                    $0.member("id", mention.id)
                    $0.member("form", mention.form)
                    $0.member("text", mention.text)
                    $0.member("field", mention.field)
                    $0.member("start", mention.start)
                    $0.member("end", mention.end)
                }
            }
        }
        json.member("reasons") { $0.array(reasons) { $0.string($1) } }
        if let story { json.member("story") { story.write(&$0) } }
    }

    private func writeArticle(_ json: inout JSONText) {
        json.member("id", article.id)
        json.member("url", article.url)
        json.member("title", article.title)
        json.member("published", article.published.map(rfc3339))
        json.member("language", article.language)
        json.member("summary", article.summary)
        json.member("feed") { json in
            json.object {
                $0.member("name", article.feed.name)
                $0.member("url", article.feed.url)
                $0.member("tags") { $0.array(article.feed.tags) { $0.string($1) } }
            }
        }
    }
}

/// An alert as the outbox hands it to a sink.
public struct OutgoingAlert: Sendable {
    public var id: String
    /// The document as it was recorded.
    public var body: [UInt8]
    /// The id of the alert by which the sink was told of the story first, where this one is an update.
    public var earlier: String?

    public init(id: String, body: [UInt8], earlier: String? = nil) {
        self.id = id
        self.body = body
        self.earlier = earlier
    }
}
