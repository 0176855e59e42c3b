import Foundation

/// A mail address with the name before it, if it has one.
struct MailAddress {
    let name: String
    let bare: String

    init(_ text: String) {
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
            name = ""
            bare = text
            return
        }
        name = text[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
        bare = String(text[text.index(after: open)...].dropLast())
    }

    var domain: String { bare.split(separator: "@").last.map(String.init) ?? "localhost" }
}

/// A message in the format of RFC 5322: a plain and an HTML part, threaded by story.
///
/// Everything that comes from outside goes into headers as encoded words, so that none of it can end a line.
func mailMessage(_ alert: OutgoingAlert, from: String, to: [String]) -> [UInt8] {
    let sender = MailAddress(from)
    guard let facts = AlertFacts(alert.body) else { return alert.body }
    let id = token(alert.id)
    let boundary = "=_marsad_\(id)"
    let mark = facts.isUpdate ? "\(AlertFacts.updateMark): " : ""
    var headers = [
        "From: \(mailbox(sender))", "To: \(to.map { mailbox(MailAddress($0)) }.joined(separator: ",\r\n "))",
        "Subject: \(encodedWords("[\(facts.severity)] \(mark)\(MessageText.cut(MessageText.bare(facts.title), 200))"))",
        "Date: \(mailDate(facts.timestamp))", "Message-ID: <\(id)@\(sender.domain)>",
    ]
    if let story = facts.story {
        // The thread's root is the story itself, so that its mails meet whichever comes first.
        let root = "<story.\(token(story))@\(sender.domain)>"
        let first = alert.earlier.map { "<\(token($0))@\(sender.domain)>" }
        headers += [
            "In-Reply-To: \(first ?? root)",
            "References: \([root, first].compactMap(\.self).joined(separator: "\r\n "))",
        ]
    }
    if facts.priority >= 4 { headers += ["Importance: high", "X-Priority: \(facts.priority == 5 ? 1 : 2)"] }
    headers += [
        "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
    ]
    let message =
        headers.joined(separator: "\r\n") + "\r\n\r\n" + part("text/plain", plainBody(facts), boundary)
        + part("text/html", htmlBody(facts), boundary) + "--\(boundary)--\r\n"
    return Array(message.utf8)
}

/// An encoded-word text (RFC 2047) of lines of at most 76 characters; plain where it is short and ASCII.
func encodedWords(_ text: String) -> String {
    let clean = MessageText.bare(text)
    if clean.utf8.count <= 60, clean.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !clean.contains("=?") {
        return clean
    }
    var words: [String] = []
    var bytes: [UInt8] = []
    func end() {
        if !bytes.isEmpty { words.append("=?UTF-8?B?\(Data(bytes).base64EncodedString())?=") }
        bytes = []
    }
    for scalar in clean.unicodeScalars {
        let next = Array(String(scalar).utf8)
        if bytes.count + next.count > 42 { end() }
        bytes += next
    }
    end()
    return words.joined(separator: "\r\n ")
}

private func mailbox(_ address: MailAddress) -> String {
    address.name.isEmpty ? address.bare : "\(encodedName(address.name)) <\(address.bare)>"
}

private func encodedName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
        let scalar = Unicode.Scalar(byte)
        return scalar == " "
            || (scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
    }
    return isPlain && name.utf8.count < 60 ? name : encodedWordsAlways(name)
}

private func encodedWordsAlways(_ text: String) -> String {
    let words = encodedWords(text)
    return words.hasPrefix("=?") ? words : "=?UTF-8?B?\(Data(words.utf8).base64EncodedString())?="
}

/// What may stand in a Message-ID and a boundary.
private func token(_ text: String) -> String {
    String(
        text.unicodeScalars.filter {
            $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0) || $0 == ".")
        }.prefix(60).map(Character.init))
}

private func part(_ type: String, _ body: String, _ boundary: String) -> String {
    let encoded = Data(body.utf8).base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    return
        "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\(encoded)\r\n"
}

private func plainBody(_ facts: AlertFacts) -> String {
    let summary = facts.isNotification ? nil : facts.items.first?.summary.map { MessageText.fit($0, 2_000) }
    let lines = [
        MessageText.fit(facts.title, 1_000), facts.link, facts.line(), summary, facts.details(limit: 20_000),
    ]
    return lines.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\r\n\r\n")
        .replacing("\n", with: "\r\n").replacing("\r\r\n", with: "\r\n")
}

private func htmlBody(_ facts: AlertFacts) -> String {
    let title = MessageText.fit(facts.title, 1_000, .html)
    let heading = facts.link.map { "<a href=\"\(Markup.html.escaped($0))\">\(title)</a>" } ?? title
    let direction = facts.isRightToLeft ? "rtl" : "ltr"
    let language = (facts.items.first?.language).map { " lang=\"\(Markup.html.escaped(MessageText.bare($0)))\"" } ?? ""
    let summary = facts.isNotification ? nil : facts.items.first?.summary
    let details = facts.details(limit: 20_000, .html) { "<a href=\"\(Markup.html.escaped($1))\">\($0)</a>" }
    let list = details.split(separator: "\n").map { "<p dir=\"auto\">\($0)</p>" }.joined(separator: "\r\n")
    return """
        <!doctype html><html><head><meta charset="utf-8"></head><body dir="\(direction)">\r
        <div style="border-inline-start: 4px solid \(facts.hexadecimalColour); padding-inline-start: 12px">\r
        <h2 dir="auto"\(language)>\(heading)</h2>\r
        <p>\(facts.line(.html))</p>\r
        \(summary.map { "<p dir=\"auto\"\(language)>\(MessageText.fit($0, 2_000, .html))</p>" } ?? "")\r
        \(list)\r
        </div></body></html>\r
        """
}

/// `Mon, 23 Nov 2026 19:04:11 +0000` (RFC 5322 §3.3), from RFC 3339 in UTC.
private func mailDate(_ text: String) -> String {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 6 else { return "Thu, 01 Jan 1970 00:00:00 +0000" }
    var time = tm()
    time.tm_year = Int32(numbers[0] - 1900)
    time.tm_mon = Int32(numbers[1] - 1)
    time.tm_mday = Int32(numbers[2])
    _ = timegm(&time)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(days[Int(time.tm_wday) % 7]), \(two(numbers[2])) \(months[Int(time.tm_mon) % 12]) \(numbers[0]) "
        + "\(two(numbers[3])):\(two(numbers[4])):\(two(numbers[5])) +0000"
}
