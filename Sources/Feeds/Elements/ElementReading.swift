/// What the elements of a feed or an entry mean together.
///
/// Where elements compete, the order is the one that feedparser documents.
struct ElementReading {
    let elements: ElementBag
    let scope: ElementScope

    func text(_ element: Element) -> String { scope.texts.string(scope.texts.trimmed(element.text)) }

    func address(_ element: Element, base: String?? = nil) -> String? {
        resolveURL(text(element), against: base ?? scope.bases[element.base])
    }

    func attribute(_ name: AttributeName, of element: Element) -> String? {
        scope.value(name, element.attributes)
    }

    func title(_ element: Element) -> String {
        scope.texts.withBytes(element.text, titleText(ofHTML:))
    }

    /// The address of the first link of a relation.
    ///
    /// - Parameter home: what stands for the document's own address, where relative ones count from another.
    func link(rel: StaticString, home: String? = nil) -> String? {
        var other: Element?
        for link in elements.all(.link) where isLink(link, rel) {
            // Of several, a page comes before other forms of the article.
            let type = attribute(.type, of: link)?.lowercased() ?? "text/html"
            if type.contains("html") || !rel.isAlternate {
                return resolveURL(attribute(.href, of: link), against: base(of: link, home: home))
            }
            other = other ?? link
        }
        return other.flatMap { resolveURL(attribute(.href, of: $0), against: base(of: $0, home: home)) }
    }

    private func isLink(_ link: Element, _ rel: StaticString) -> Bool {
        guard scope.has(.href, link.attributes), !ElementBag.isApart(link.parent) else { return false }
        return scope.has(.rel, link.attributes) ? scope.value(.rel, link.attributes, is: rel) : rel.isAlternate
    }

    func base(of element: Element, home: String?) -> String? {
        element.base == 0 ? home ?? scope.bases[0] : scope.bases[element.base]
    }

    func date(_ names: ElementName...) -> Int64? {
        for name in names {
            // The last one counts: it overwrites those before it.
            for element in elements.backwards(name) {
                if let value = scope.texts.withBytes(scope.texts.trimmed(element.text), parseFeedDate(bytes:)) {
                    return value
                }
            }
        }
        return nil
    }

    /// A BCP 47 tag of what feeds write: en-US of en_US.
    func language(_ names: ElementName..., inherited: Int) -> String? {
        var text = scope.languages[inherited]
        for name in names where elements.has(name) {
            if let element = elements.first(name) {
                text = self.text(element)
                break
            }
        }
        return text.isEmpty ? nil : text.contains("_") ? text.replacing("_", with: "-") : text
    }

    // MARK: - Persons

    func authors(_ names: ElementName...) -> [Author] {
        for name in names where elements.has(name) {
            var found: [Author] = []
            for index in elements.list.indices where elements.list[index].name == name {
                let parent = elements.list[index].parent
                if parent == .source || parent == .image { continue }
                if let author = author(at: index) { found.append(author) }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func author(at index: Int) -> Author? {
        var author = Author()
        let children = elements.children(of: index)
        for child in children {
            switch child.name {
            case .name: author.name = plain(text(child))
            case .uri, .url: author.url = text(child)
            case .email: author.email = text(child)
            default: break
            }
        }
        if !children.isEmpty { return author }
        let text = text(elements.list[index])
        guard !text.isEmpty else { return nil }
        guard text.utf8.contains(UInt8(ascii: "@")) else { return Author(name: plain(text)) }
        // RSS 2.0: `mail@example.org (Name)`.
        let word = text.split(whereSeparator: { " ()<>".contains($0) }).first { $0.contains("@") }.map(String.init)
        let name = trim(text.replacing(word ?? "", with: "").filter { !"()<>".contains($0) })
        return Author(name: name.isEmpty ? nil : name, email: word)
    }
}

/// Some feeds write names as HTML.
private func plain(_ name: String) -> String {
    name.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ? plainText(fromHTML: name) : name
}

extension StaticString {
    /// A link without a relation is one to the article itself (RFC 4287 §4.2.7.2).
    fileprivate var isAlternate: Bool { utf8CodeUnitCount == 9 && utf8Start[0] == UInt8(ascii: "a") }
}
