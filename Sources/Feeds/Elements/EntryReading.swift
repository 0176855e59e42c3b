/// What stands in an entry.
extension ElementReading {
    /// - Parameter about: the attributes of the entry's own tag, for RDF's `about`.
    /// - Parameter home: the feed's own page, where relative addresses count from before the document's address.
    func article(about: Range<Int>, language inherited: Int, home: String?) -> Article {
        var article = Article()
        let about = scope.value(.about, about)
        let guid = elements.first(.guid, .id)
        article.id = guid.map(text) ?? about
        article.title = elements.first(.title, .dcTitle, .mediaTitle, .newsTitle).map(title)
        article.url = url(about: about, home: home)
        if article.id == nil, elements.has(.loc) { article.id = article.url }
        fillBody(&article)
        article.datePublished = date(
            .published, .pubDate, .issued, .dcDate, .created, .dctermsIssued, .dctermsCreated, .newsDate)
        article.dateModified = date(.updated, .modified, .dctermsModified, .lastmod) ?? date(.dcDate)
        if article.dateModified == article.datePublished, !hasUpdate { article.dateModified = nil }
        article.authors = authors(.author, .dcCreator, .dcAuthor, .itunesAuthor, .playAuthor)
        article.tags = tags
        article.language = language(.dcLanguage, .language, .newsLanguage, inherited: inherited)
        fillMedia(&article, home: home)
        return article
    }

    private func url(about: String?, home: String?) -> String? {
        if let url = link(rel: "alternate", home: home) { return url }
        if let link = elements.first(.link), let url = address(link, base: base(of: link, home: home)) { return url }
        for guid in elements.all(.guid) where !scope.value(.isPermaLink, guid.attributes, is: "false") {
            let text = text(guid)
            if text.hasPrefix("http") { return text }
        }
        return about ?? elements.first(.loc).flatMap { address($0) }
    }

    /// Whether an element says when the entry changed; Dublin Core's date says either.
    private var hasUpdate: Bool {
        elements.has(.updated) || elements.has(.modified) || elements.has(.dctermsModified) || elements.has(.lastmod)
    }

    private var tags: [String] {
        var tags: [String] = []
        var seen = Set<String>()
        func add(_ text: String) {
            if !text.isEmpty, tags.count < 1_000, seen.insert(text).inserted { tags.append(text) }
        }
        for element in elements.list {
            switch element.name {
            case .category, .dcSubject, .itunesCategory, .mediaCategory:
                let attributes = element.attributes
                add(scope.value(.term, attributes) ?? scope.value(.text, attributes) ?? text(element))
            case .itunesKeywords, .mediaKeywords, .newsKeywords:
                for word in text(element).split(separator: ",") { add(trim(String(word))) }
            default: break
            }
        }
        return tags
    }

    private func fillBody(_ article: inout Article) {
        let summary = elements.first(.summary, .itunesSummary)
        let description = elements.first(
            .description, .dcDescription, .mediaDescription, .playDescription, .itunesSubtitle)
        // Where an entry has both, the description is the longer.
        let content =
            elements.first(.contentEncoded, .content, .body, .fullitem) ?? (summary == nil ? nil : description)
        let short = summary ?? description
        if let content {
            let isText = !scope.has(.type, content.attributes) || isTextType(content)
            if content.name == .content, !content.isMarkup, isText {
                article.contentText = text(content)
            } else {
                article.contentHTML = text(content)
            }
            article.summary = short.map(text)
        } else if let short {
            if scope.value(.type, short.attributes, is: "text") {
                article.contentText = text(short)
            } else {
                article.contentHTML = text(short)
            }
            article.summary = short.name == .summary ? text(short) : nil
        }
    }

    private func isTextType(_ element: Element) -> Bool {
        scope.value(.type, element.attributes, is: "text") || scope.value(.type, element.attributes, is: "text/plain")
    }

    private func fillMedia(_ article: inout Article, home: String?) {
        for element in elements.list where element.name == .enclosure || element.name == .link {
            guard article.attachments.count < 20,
                element.name == .enclosure || scope.value(.rel, element.attributes, is: "enclosure"),
                let reference = attribute(.url, of: element) ?? attribute(.href, of: element),
                let url = resolveURL(reference, against: base(of: element, home: home))
            else { continue }
            article.attachments.append(
                Attachment(
                    url: url, mimeType: attribute(.type, of: element),
                    sizeInBytes: attribute(.length, of: element).flatMap { Int(trim($0)) }))
        }
        article.image =
            picture.flatMap { resolveURL($0, against: home ?? scope.bases[0]) }
            ?? article.attachments.first { $0.mimeType?.hasPrefix("image/") == true }?.url
    }

    /// The reference to the entry's picture, as the modules name it.
    private var picture: String? {
        guard let found = elements.list.first(where: isPicture) else { return nil }
        let attributes = found.attributes
        let reference = scope.value(.url, attributes) ?? scope.value(.href, attributes) ?? text(found)
        return resolveURL(reference, against: scope.bases[found.base])
    }

    private func isPicture(_ element: Element) -> Bool {
        switch element.name {
        case .mediaThumbnail: scope.has(.url, element.attributes)
        case .mediaContent:
            scope.value(.medium, element.attributes, is: "image")
                || scope.value(.type, element.attributes)?.hasPrefix("image/") == true
        case .itunesImage, .playImage: scope.has(.href, element.attributes)
        case .imageLocation: true
        case .url: element.parent == .image
        default: false
        }
    }
}
