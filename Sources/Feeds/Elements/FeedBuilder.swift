import Foundation

/// Gathers a feed from the scanner's events: each entry's elements first, their meaning when it ends.
struct FeedBuilder {
    private struct Open {
        var name: ElementName
        /// As the tag was written.
        var raw: Range<Int>
        var contentStart: Int
        var attributes: Range<Int>
        /// What was there when it opened, to go back to.
        var prefixMark: Int
        var pieceMark: Int
        var textMark: Int
        var firstChild: Int
        var base: Int
        var language: Int
        /// The first and the last piece of its text; -1 where it has none.
        var head: Int32 = -1
        var tail: Int32 = -1
        var textBytes = 0
    }

    /// A piece of a text: references, CDATA and children part a text into several.
    private struct Piece {
        let range: TextRange
        var next: Int32 = -1
    }

    private let limits: FeedLimits
    private let encoding: String
    private let source: UnsafeBufferPointer<UInt8>
    private var scope: ElementScope
    private var stack: [Open] = []
    /// How many open elements have a name of that length and first letter: most stray end tags have none.
    private var openNames = [UInt16](repeating: 0, count: 256)
    private var pieces: [Piece] = []
    private var prefixes: NamePrefixes
    private var format: String?
    private var isNetscape = false
    private var feedElements = ElementBag()
    private var entryElements = ElementBag()
    private var feedLanguage = 0
    /// The place of the open entry on the stack.
    private var entryPlace: Int?
    private var entryMark = ElementScope.Mark()
    /// The place of the element whose markup is content, how many of its name are open in it, and how many of all.
    private var markup: (place: Int, nested: Int, open: Int)?
    private var articles: [Article] = []
    /// The feed's own page, as far as it was known at the first entry.
    private var home: String?
    private(set) var sawHTML = false
    /// Whether something had to be mended.
    private(set) var isMended = false

    init(_ source: UnsafeBufferPointer<UInt8>, limits: FeedLimits, base: String?, encoding: String) {
        self.source = source
        self.limits = limits
        self.encoding = encoding
        scope = ElementScope(source, requestURL: base)
        prefixes = NamePrefixes(source)
    }

    var depth: Int { stack.count }

    // MARK: - Events

    mutating func text(_ range: Range<Int>, isRaw: Bool) {
        guard markup == nil, !range.isEmpty else { return }
        guard let last = stack.indices.last else {
            isMended = isMended || scope.texts.hasText(TextRange(source: range))
            return
        }
        guard stack[last].name.holdsText, stack[last].textBytes < limits.maxTextBytes else { return }
        let clipped = source.clip(range, to: limits.maxTextBytes - stack[last].textBytes)
        let piece = isRaw ? TextRange(source: clipped) : scope.texts.resolve(clipped)
        stack[last].textBytes += clipped.count
        let place = Int32(pieces.count)
        pieces.append(Piece(range: piece))
        if stack[last].tail < 0 { stack[last].head = place } else { pieces[Int(stack[last].tail)].next = place }
        stack[last].tail = place
    }

    mutating func start(_ tag: XMLTag, tagStart: Int) {
        let prefixMark = prefixes.mark
        prefixes.declare(tag, isRoot: stack.isEmpty)
        let name = resolve(tag.name)
        if let open = markup {
            guard isEntry(name) else {
                prefixes.forget(after: prefixMark)
                markup?.open += 1
                if source.same(tag.name, stack[open.place].raw) { markup?.nested += 1 }
                return
            }
        }
        if isEntry(name), entryPlace != nil { closeUnended(tagStart) }
        if stack.count >= limits.maxDepth, isEntry(name) { closeToContainer(tagStart) }
        guard stack.count < limits.maxDepth else {
            prefixes.forget(after: prefixMark)
            return
        }
        recogniseRoot(name, tag)
        if let parent = stack.last, parent.name.holdsMarkup, name == .markup, format != nil {
            markup = (stack.count - 1, 0, 1)
            return
        }
        push(name, tag, prefixMark)
    }

    private mutating func push(_ name: ElementName, _ tag: XMLTag, _ prefixMark: Int) {
        let parent = stack.last
        let beginsEntry = isEntry(name) && format != nil && entryPlace == nil
        if beginsEntry { entryMark = scope.mark }
        let textMark = scope.texts.mark
        let isInEntry = entryPlace != nil || beginsEntry
        let first = isInEntry ? entryElements.list.count : feedElements.list.count
        let attributes = scope.add(tag.attributes)
        var open = Open(
            name: name, raw: tag.name, contentStart: tag.end, attributes: attributes, prefixMark: prefixMark,
            pieceMark: pieces.count, textMark: textMark, firstChild: first, base: parent?.base ?? 0,
            language: parent?.language ?? 0)
        if !attributes.isEmpty {
            open.base = scope.base(of: attributes, inside: open.base)
            open.language = scope.language(of: attributes, inside: open.language)
        }
        stack.append(open)
        openNames[source.nameClass(tag.name)] += 1
        // What an entry holds is forgotten with it, a channel among it too.
        if !isInEntry, stack.count == 1 || name == .channel, open.language > 0 { feedLanguage = open.language }
        if beginsEntry { entryPlace = stack.count - 1 }
        if !attributes.isEmpty, name.holdsMarkup, scope.isMarkupDeclared(attributes) {
            markup = (stack.count - 1, 0, 0)
        }
    }

    /// Closes an element; false where it is not the one that is open.
    mutating func end(_ raw: Range<Int>, tagStart: Int) -> Bool {
        if let open = markup {
            let isOwn = source.same(raw, stack[open.place].raw)
            if isOwn, open.nested > 0 {
                markup?.nested -= 1
                markup?.open -= 1
                return true
            }
            // What is not closed in a text ends with the entry at the latest.
            guard isOwn || resolve(raw).isContainer else {
                markup?.open -= 1
                return true
            }
        }
        guard let last = stack.last else { return false }
        if source.same(raw, last.raw) {
            close(tagStart)
            return true
        }
        guard openNames[source.nameClass(raw)] > 0 else { return false }
        guard let place = stack.lastIndex(where: { source.sameCaseless(raw, $0.raw) }) else {
            return false
        }
        let isClean = place == stack.count - 1 && raw.count == last.raw.count
        while stack.count > place { close(tagStart) }
        return isClean && source.same(raw, last.raw)
    }

    mutating func declare(entity name: Range<Int>, _ text: Range<Int>) {
        scope.texts.declare(entity: name, text)
    }

    mutating func documentType(_ range: Range<Int>) {
        let text = scope.texts.string(TextRange(source: source.clip(range, to: 400))).lowercased()
        isNetscape = isNetscape || text.contains("netscape")
        sawHTML = sawHTML || text.contains("html")
    }

    // MARK: - Elements

    /// Ends an entry that another begins in: its own end tag is missing.
    private mutating func closeUnended(_ tagStart: Int) {
        guard let place = entryPlace,
            !stack[(place + 1)...].contains(where: { $0.name == .feed || $0.name == .channel })
        else { return }
        isMended = true
        while stack.count > place { close(tagStart) }
    }

    /// Gives up what is open beside entries, so that nesting without end does not hide those that follow it.
    private mutating func closeToContainer(_ tagStart: Int) {
        guard let place = stack.lastIndex(where: { $0.name.isContainer }) else { return }
        while stack.count > place + 1 { close(tagStart) }
    }

    private mutating func close(_ tagStart: Int) {
        guard let open = stack.popLast() else { return }
        openNames[source.nameClass(open.raw)] -= 1
        prefixes.forget(after: open.prefixMark)
        var text = TextRange.empty
        var isMarkup = false
        if let mode = markup, mode.place == stack.count {
            markup = nil
            isMarkup = true
            isMended = isMended || mode.open != 0
            if open.contentStart < tagStart {
                text = scope.texts.unwrapped(source.clip(open.contentStart..<tagStart, to: limits.maxTextBytes))
            }
        } else if open.head >= 0 {
            text = joined(open)
        }
        pieces.removeLast(pieces.count - open.pieceMark)
        if entryPlace == stack.count {
            endEntry(open)
            return
        }
        record(open, text, isMarkup)
    }

    private mutating func joined(_ open: Open) -> TextRange {
        if open.head == open.tail { return pieces[Int(open.head)].range }
        var parts: [TextRange] = []
        var next = open.head
        while next >= 0 {
            parts.append(pieces[Int(next)].range)
            next = pieces[Int(next)].next
        }
        return scope.texts.joined(parts)
    }

    private mutating func record(_ open: Open, _ text: TextRange, _ isMarkup: Bool) {
        let isInEntry = entryPlace != nil
        let count = isInEntry ? entryElements.list.count : feedElements.list.count
        var isKept = false
        if open.name.isKept {
            var text = text
            if !isMarkup, !open.attributes.isEmpty, open.name.holdsMarkup, scope.isBase64(open.attributes) {
                text = scope.decodeBase64(text)
            }
            let element = Element(
                name: open.name, parent: stack.last?.name ?? .unknown, firstChild: open.firstChild, text: text,
                isMarkup: isMarkup, attributes: open.attributes, base: open.base, language: open.language)
            let hasText = !text.isEmpty && scope.texts.hasText(text)
            isKept =
                isInEntry ? entryElements.add(element, hasText: hasText) : feedElements.add(element, hasText: hasText)
        }
        if !isKept, count == open.firstChild { scope.forget(attributes: open.attributes, texts: open.textMark) }
    }

    private mutating func endEntry(_ open: Open) {
        entryPlace = nil
        if articles.count < limits.maxEntries {
            if articles.isEmpty { home = ElementReading(elements: feedElements, scope: scope).homePageURL }
            let reading = ElementReading(elements: entryElements, scope: scope)
            articles.append(reading.article(about: open.attributes, language: open.language, home: home))
        }
        entryElements.removeAll()
        scope.forget(after: entryMark)
    }

    /// An entry of a feed, or a page of a news sitemap.
    private func isEntry(_ name: ElementName) -> Bool {
        name == .item || name == .entry || name == .url && format == "sitemap"
    }

    /// The feed; nil where the document is none.
    mutating func finish(at end: Int) -> ParsedFeed? {
        guard let format else { return nil }
        var feed = ParsedFeed(format: format, encoding: encoding)
        feed.isCutOff = depth > 0
        keepCutEntry(end)
        ElementReading(elements: feedElements, scope: scope).fill(&feed, language: feedLanguage)
        feed.articles = articles
        for index in feed.articles.indices where feed.articles[index].authors.isEmpty {
            feed.articles[index].authors = feed.authors
        }
        feed.recovered = isMended || scope.texts.hasBareAmpersand
        return feed
    }

    /// An entry that the document breaks off in is kept where its title had been read.
    private mutating func keepCutEntry(_ end: Int) {
        guard let place = entryPlace else { return }
        if entryElements.first(.title, .newsTitle) == nil || articles.count >= limits.maxEntries { return }
        while stack.count > place { close(end) }
        articles[articles.count - 1].isCutOff = true
    }

    // MARK: - Names

    private mutating func recogniseRoot(_ name: ElementName, _ tag: XMLTag) {
        guard format == nil else { return }
        // Some servers wrap a feed into a page.
        let isWrapped = !stack.isEmpty
        guard stack.count < 16 else { return }
        switch name {
        case .rss: format = scope.rssFormat(tag.attributes, isNetscape: isNetscape)
        case .rdf: format = scope.rdfFormat(tag.namespaces.map(\.uri))
        case .feed where !isWrapped || !tag.namespaces.isEmpty:
            format = scope.atomFormat(tag.attributes, tag.namespaces.map(\.uri))
        // A document of one entry (RFC 4287 §4.1.2).
        case .entry where !isWrapped && !tag.namespaces.isEmpty:
            format = scope.atomFormat(tag.attributes, tag.namespaces.map(\.uri))
        case .urlset: format = "sitemap"
        case .channel where !isWrapped: format = "rss"
        case .html where !isWrapped: sawHTML = true
        default: break
        }
        if format != nil, isWrapped { isMended = true }
    }

    private mutating func resolve(_ raw: Range<Int>) -> ElementName {
        let (name, isDeclared) = prefixes.resolve(raw)
        if !isDeclared { isMended = true }
        return name
    }
}
