/// The feeds as OPML 2.0, for other readers and back: folders are the first tags, `category` holds all of them.
///
/// User names and passwords are left out of the addresses: the file is meant to be handed on.
public func outlineDocument(_ feeds: [FeedSettings]) -> String {
    var folders: [String] = []
    var byFolder: [String: [FeedSettings]] = [:]
    for feed in feeds {
        let folder = feed.tags.first ?? ""
        if byFolder[folder] == nil { folders.append(folder) }
        byFolder[folder, default: []].append(feed)
    }
    var lines = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">",
        "  <head><title>Marsad</title></head>", "  <body>",
    ]
    for folder in folders {
        let inside = byFolder[folder] ?? []
        if folder.isEmpty {
            lines += inside.map { "    " + outline($0) }
        } else {
            lines.append("    <outline text=\"\(escaped(folder))\">")
            lines += inside.map { "      " + outline($0) }
            lines.append("    </outline>")
        }
    }
    return (lines + ["  </body>", "</opml>"]).joined(separator: "\n")
}

private func outline(_ feed: FeedSettings) -> String {
    let name = escaped(feed.name)
    // A comma parts categories and a slash their levels, so a tag with one of them stands as a folder alone.
    let categories = feed.tags.filter { !$0.contains(",") && !$0.contains("/") }.map { "/" + escaped($0) }
    let category = categories.isEmpty ? "" : " category=\"\(categories.joined(separator: ","))\""
    return
        "<outline type=\"rss\" text=\"\(name)\" title=\"\(name)\" xmlUrl=\"\(escaped(redacted(feed.url.value)))\"\(category)/>"
}

private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\t", "\n", "\r": result += "&#\(scalar.value);"
        // XML 1.0 has no other control characters.
        case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
