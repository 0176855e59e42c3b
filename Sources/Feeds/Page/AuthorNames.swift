/// Makes plain names of what pages call their authors.
enum AuthorNames {
    /// Before a name, in lower case.
    private static let prefixes = [
        "by ", "by: ", "written by ", "posted by ", "author: ", "author ", "from ", "par ", "por ", "von ", "di ",
        "door ",
        "автор: ", "автор ", "автор:", "текст: ", "بقلم ", "بقلم: ", "بقلم:", "كتب: ", "كتب ", "كتبت ", "بواسطة ",
        "الكاتب: ",
        "نویسنده: ", "نویسنده:", "به قلم ", "מאת ", "מאת: ", "作者：", "作者:", "作者 ", "文/", "文／", "文：", "记者 ", "记者：", "記者 ",
        "記者：", "執筆：", "글 ", "oleh ", "oleh: ", "yazan: ",
    ]

    /// Joined by commas; nil where none is a name.
    static func clean(_ names: [String]) -> String? {
        var seen: Set<String> = []
        let clean = names.compactMap(name).filter { seen.insert($0.lowercased()).inserted }
        return clean.isEmpty ? nil : clean.joined(separator: ", ")
    }

    private static func name(_ text: String) -> String? {
        var name = trim(plainText(fromHTML: text).replacing("\n", with: " "))
        for _ in 0..<2 {
            let lower = name.lowercased()
            // Lower case may be longer than what it comes from, so the prefix is counted in characters.
            guard let prefix = prefixes.first(where: { lower.hasPrefix($0) }) else { break }
            name = trim(String(name.dropFirst(prefix.count)))
        }
        while let last = name.last, ",;|-–—·:".contains(last) { name = trim(String(name.dropLast())) }
        let lower = name.lowercased()
        let isAddress =
            lower.contains("://") || lower.hasPrefix("www.") || lower.hasPrefix("/")
            || name.contains("@") && !name.contains(" ")
        guard !name.isEmpty, name.count <= 200, !isAddress, name.contains(where: \.isLetter),
            !["admin", "administrator", "null", "undefined", "none", "author", "staff"].contains(lower)
        else { return nil }
        return name
    }
}
