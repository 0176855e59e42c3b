import Foundation

/// What a page's JSON-LD says of its article (schema.org's Article and its kin).
struct LinkedArticle {
    private(set) var title, image, url, publisher, language: String?
    private(set) var authors: [String] = []
    /// As written.
    private(set) var published: String?
    /// Of the page or of anything on it, where no article has one.
    private(set) var pagePublished: String?
    /// The article's text as it is stated, plain.
    private(set) var body: String?
    private(set) var isLive = false
    /// Whether the article is said to be behind a paywall.
    private(set) var isPaid = false
    private var hasArticle = false
    /// Objects by `@id`, for references among them.
    private var named: [String: [String: Any]] = [:]

    private static let mostBytes = 2_000_000
    private static let deepest = 12

    init(_ tree: HTMLTree) {
        let roots = tree.all(.script).compactMap { id -> Any? in
            guard let type = tree.rawAttribute(id, "type"),
                String(decoding: type, as: UTF8.self).lowercased().contains("ld+json")
            else { return nil }
            return Self.parse(tree.text(id))
        }
        for root in roots { collect(root, depth: 0) }
        for root in roots { read(root, depth: 0) }
    }

    /// Sites write raw line breaks into strings, and comments or semicolons around the whole.
    private static func parse(_ text: String) -> Any? {
        guard text.utf8.count < mostBytes, let bytes = value(in: Array(text.utf8)) else { return nil }
        if let value = try? JSONSerialization.jsonObject(with: Data(bytes)) { return value }
        return try? JSONSerialization.jsonObject(with: Data(bytes.map { $0 < 0x20 ? 0x20 : $0 }))
    }

    /// The first object or list of objects, from bracket to bracket; nil where there is none, or one nested too deeply.
    private static func value(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let start = bytes.indices.first { index in
            if bytes[index] == 0x7B { return true }
            guard bytes[index] == 0x5B else { return false }
            // `<![CDATA[` is no list.
            return bytes[(index + 1)...].first { $0 > 0x20 }.map { $0 == 0x7B || $0 == 0x5B } ?? false
        }
        guard let start else { return nil }
        var depth = 0
        var inString = false
        var at = start
        while at < bytes.count {
            switch bytes[at] {
            case 0x22: inString.toggle()
            case 0x5C where inString: at += 1
            case 0x7B where !inString, 0x5B where !inString:
                depth += 1
                if depth > 64 { return nil }
            case 0x7D where !inString, 0x5D where !inString:
                depth -= 1
                if depth == 0 { return bytes[start...at] }
            default: break
            }
            at += 1
        }
        return nil
    }

    private mutating func collect(_ value: Any, depth: Int) {
        guard depth < Self.deepest, named.count < 1_000 else { return }
        if let list = value as? [Any] {
            for item in list.prefix(200) { collect(item, depth: depth + 1) }
        } else if let object = value as? [String: Any] {
            if let id = object["@id"] as? String, object.count > 1, named[id] == nil { named[id] = object }
            for (_, inner) in object where inner is [Any] || inner is [String: Any] { collect(inner, depth: depth + 1) }
        }
    }

    private mutating func read(_ value: Any, depth: Int) {
        guard depth < Self.deepest else { return }
        if let list = value as? [Any] {
            for item in list.prefix(200) { read(item, depth: depth + 1) }
        } else if let object = value as? [String: Any] {
            let types = Self.strings(object["@type"])
            if types.contains(where: Self.isArticle) { readArticle(object, types) }
            pagePublished = pagePublished ?? Self.strings(object["datePublished"]).first
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
                if let inner = object[key] { read(inner, depth: depth + 1) }
            }
        }
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || type == "Report"
            || type == "CreativeWork"
    }

    /// The first article of the page is taken; those after it fill in what it leaves open, where they have its title.
    private mutating func readArticle(_ object: [String: Any], _ types: [String]) {
        let headline = Self.plain(object["headline"]) ?? Self.plain(object["name"])
        if hasArticle, headline != title { return }
        hasArticle = hasArticle || headline != nil
        title = title ?? headline
        published =
            published ?? Self.strings(object["datePublished"]).first ?? Self.strings(object["dateCreated"]).first
        if authors.isEmpty { authors = names(object["author"] ?? object["creator"]) }
        image = image ?? address(object["image"]) ?? address(object["thumbnailUrl"])
        language = language ?? Self.strings(object["inLanguage"]).first
        publisher = publisher ?? names(object["publisher"]).first
        url = url ?? Self.strings(object["url"]).first ?? address(object["mainEntityOfPage"])
        isLive = isLive || types.contains("LiveBlogPosting")
        if let free = object["isAccessibleForFree"] {
            isPaid = isPaid || (free as? Bool) == false || (free as? String)?.lowercased() == "false"
        }
        body = body ?? Self.body(object)
    }

    /// Some write it as HTML, some as HTML escaped.
    private static func body(_ object: [String: Any]) -> String? {
        if let text = object["articleBody"] as? String, !text.isEmpty {
            return plainText(fromHTML: plainText(fromHTML: text))
        }
        guard let updates = object["liveBlogUpdate"] as? [Any] else { return nil }
        let lines = updates.prefix(200).compactMap { update -> String? in
            guard let update = update as? [String: Any], let text = update["articleBody"] as? String else { return nil }
            return [plain(update["headline"]), plainText(fromHTML: plainText(fromHTML: text))]
                .compactMap { $0 }.joined(separator: "\n")
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    // MARK: - Values

    private static func plain(_ value: Any?) -> String? {
        strings(value).first.map { plainText(fromHTML: $0).replacing("\n", with: " ") }.flatMap {
            $0.isEmpty ? nil : $0
        }
    }

    private static func strings(_ value: Any?) -> [String] {
        switch value {
        case let text as String: trim(text).isEmpty ? [] : [trim(text)]
        case let list as [Any]: list.prefix(50).flatMap { strings($0) }
        case let object as [String: Any]: strings(object["@value"] ?? object["name"])
        default: []
        }
    }

    /// The object that a value is or refers to.
    private func resolved(_ object: [String: Any]) -> [String: Any] {
        guard object.count == 1, let id = object["@id"] as? String else { return object }
        return named[id] ?? object
    }

    private func names(_ value: Any?) -> [String] {
        switch value {
        case let text as String: [text]
        case let object as [String: Any]: Self.strings(resolved(object)["name"])
        case let list as [Any]: list.prefix(50).flatMap { names($0) }
        default: []
        }
    }

    private func address(_ value: Any?) -> String? {
        switch value {
        case let text as String: text.isEmpty ? nil : text
        case let object as [String: Any]:
            Self.strings(resolved(object)["url"]).first ?? Self.strings(resolved(object)["contentUrl"]).first
                ?? Self.strings(object["@id"]).first
        case let list as [Any]: list.lazy.compactMap { address($0) }.first
        default: nil
        }
    }
}
