/// An element that feeds give a meaning.
enum ElementName: UInt8, Sendable {
    case rss, channel, item, feed, entry, html, urlset, url, loc, lastmod, rdf, title, link, description, language
    case copyright, rights, ttl, category, enclosure, guid, id, source, image, textInput, author, contributor
    case managingEditor, webMaster, name, uri, email, subtitle, tagline, info, summary, content, body, fullitem
    case pubDate, lastBuildDate, published, issued, created, updated, modified, dcTitle, dcDescription, dcCreator
    case dcAuthor, dcLanguage, dcDate, dcSubject, dctermsIssued, dctermsCreated, dctermsModified, contentEncoded
    case updatePeriod, updateFrequency, itunesAuthor, itunesSummary, itunesSubtitle, itunesKeywords, itunesCategory
    case itunesImage, playAuthor, playDescription, playImage, mediaTitle, mediaDescription, mediaContent
    case mediaThumbnail, mediaCategory, mediaKeywords, newsTitle, newsDate, newsLanguage, newsKeywords
    case imageLocation
    case skipHours, skipDays, hour, day
    /// Of HTML, where it may stand in a text as it is.
    case markup
    case unknown

    static let count = Int(ElementName.unknown.rawValue) + 1
    var index: Int { Int(rawValue) }
}

extension ElementName {
    /// The element of a name in a namespace.
    static func find(_ local: UnsafeBufferPointer<UInt8>, in namespace: Namespace) -> ElementName {
        guard let key = NameKey(local), Int(namespace.rawValue) < tables.count else { return .unknown }
        switch namespace {
        case .xhtml: return tables[0][key] == .body ? .body : .markup
        case .drawing: return .markup
        default: return tables[Int(namespace.rawValue)][key] ?? .unknown
        }
    }

    /// One table a namespace, in the order of `Namespace`.
    private static let tables: [NameTable<ElementName>] = {
        var lists = [[(name: String, value: ElementName)]](repeating: [], count: Int(Namespace.foreign.rawValue))
        lists[0] = htmlTags.split(separator: " ").map { (String($0), .markup) }
        for (name, element) in names {
            let parts = name.split(separator: ":")
            let place = parts.count == 1 ? .own : Namespace.prefixes[String(parts[0])] ?? .own
            lists[Int(place.rawValue)].append((String(parts[parts.count - 1]), element))
        }
        return lists.map(NameTable.init)
    }()

    private static let htmlTags =
        "a abbr acronym b big blockquote br center cite code dd del div dl dt em figure figcaption font h1 h2 h3 h4 h5 "
        + "h6 hr i iframe img ins li math ol p pre q s script small span strike strong style sub sup svg table tbody td "
        + "th tr tt u ul"

    private static let names: [(String, ElementName)] = [
        ("rss", .rss), ("channel", .channel), ("item", .item), ("feed", .feed), ("entry", .entry), ("html", .html),
        ("urlset", .urlset), ("url", .url), ("loc", .loc), ("lastmod", .lastmod), ("rdf:RDF", .rdf),
        ("title", .title), ("link", .link), ("description", .description), ("language", .language),
        ("copyright", .copyright), ("rights", .rights), ("ttl", .ttl), ("category", .category),
        ("enclosure", .enclosure), ("guid", .guid), ("id", .id), ("source", .source), ("image", .image),
        ("textInput", .textInput), ("author", .author), ("contributor", .contributor),
        ("managingEditor", .managingEditor), ("webMaster", .webMaster), ("name", .name), ("uri", .uri),
        ("email", .email), ("subtitle", .subtitle), ("tagline", .tagline), ("info", .info), ("summary", .summary),
        ("content", .content), ("body", .body), ("fullitem", .fullitem), ("pubDate", .pubDate),
        ("lastBuildDate", .lastBuildDate), ("published", .published), ("issued", .issued), ("created", .created),
        ("updated", .updated), ("modified", .modified), ("dc:title", .dcTitle), ("dc:description", .dcDescription),
        ("dc:creator", .dcCreator), ("dc:author", .dcAuthor), ("dc:language", .dcLanguage), ("dc:date", .dcDate),
        ("dc:subject", .dcSubject), ("dcterms:issued", .dctermsIssued), ("dcterms:created", .dctermsCreated),
        ("dcterms:modified", .dctermsModified), ("content:encoded", .contentEncoded),
        ("sy:updatePeriod", .updatePeriod), ("sy:updateFrequency", .updateFrequency),
        ("itunes:author", .itunesAuthor), ("itunes:summary", .itunesSummary), ("itunes:subtitle", .itunesSubtitle),
        ("itunes:keywords", .itunesKeywords), ("itunes:category", .itunesCategory), ("itunes:image", .itunesImage),
        ("googleplay:author", .playAuthor), ("googleplay:description", .playDescription),
        ("googleplay:image", .playImage), ("media:title", .mediaTitle), ("media:description", .mediaDescription),
        ("media:content", .mediaContent), ("media:thumbnail", .mediaThumbnail), ("media:category", .mediaCategory),
        ("media:keywords", .mediaKeywords), ("news:title", .newsTitle), ("news:publication_date", .newsDate),
        ("news:language", .newsLanguage), ("news:keywords", .newsKeywords), ("image:loc", .imageLocation),
        ("skipHours", .skipHours),
        ("skipDays", .skipDays), ("hour", .hour), ("day", .day),
    ]
}

extension ElementName {
    /// Elements that entries stand in, and entries.
    var isContainer: Bool {
        switch self {
        case .rss, .rdf, .channel, .feed, .urlset, .item, .entry: true
        default: false
        }
    }

    /// Whether the element's own text says something.
    var holdsText: Bool { !isContainer && self != .unknown && self != .markup && self != .html && self != .source }

    /// Whether the element says something.
    var isKept: Bool { holdsText }

    /// Whether a reader sees the content, so that markup may stand in it undeclared.
    var holdsMarkup: Bool {
        switch self {
        case .title, .summary, .description, .content, .subtitle, .tagline, .info, .copyright, .rights, .body,
            .contentEncoded, .fullitem, .dcDescription, .dcTitle:
            true
        default: false
        }
    }
}
