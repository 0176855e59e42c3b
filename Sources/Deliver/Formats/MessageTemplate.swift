import Foundation
import Mustache

/// A body that the user shapes: a Mustache file over the documented context (docs/templates.md).
public struct MessageTemplate: Sendable {
    private let template: MustacheTemplate
    let contentType: String

    /// Reads the file and renders it for a sample, so that what does not hold is known before the first alert.
    ///
    /// - Parameter contentType: of the body; by the file's name where nil: JSON for `….json` and `….json.mustache`,
    ///   HTML for `….html…`, otherwise plain text. Values are escaped accordingly.
    /// - Throws: `.template` with file and line.
    public init(path: String, contentType: String?) throws(SinkError) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw .template("\(path): cannot be read as UTF-8; check that it exists and that this user may read it")
        }
        let name = path.hasSuffix(".mustache") ? String(path.dropLast(9)) : path
        let type =
            contentType
            ?? (name.hasSuffix(".json")
                ? "application/json"
                : name.hasSuffix(".html") ? "text/html; charset=utf-8" : "text/plain; charset=utf-8")
        self.contentType = type
        let escaping = type.contains("json") ? "JSON" : type.contains("html") ? "HTML" : "TEXT"
        _ = Self.registration
        do {
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(escaping)}}" + text)
        } catch let error as MustacheTemplate.ParserError {
            let line = Self.unclosedLine(text) ?? error.context.lineNumber
            throw .template("\(path):\(line): \(Self.words(error.error))")
        } catch {
            throw .template("\(path):1: \(Self.words(error))")
        }
        guard escaping == "JSON" else { return }
        try checkJSON(path)
    }

    func body(_ document: [UInt8], _ facts: AlertFacts) -> [UInt8] {
        Array(template.render(templateContext(document, facts)).utf8)
    }

    private func checkJSON(_ path: String) throws(SinkError) {
        let sample = sampleAlert(time: 1_700_000_000)
        guard let facts = AlertFacts(sample.body) else { return }
        let bytes = body(sample.body, facts)
        guard let problem = JSONCheck.firstProblem(bytes) else { return }
        let line = 1 + bytes.prefix(problem).count { $0 == 0x0A }
        throw .template("\(path):\(line): what it renders is no JSON there; put {{…}} inside quotes")
    }

    private static let registration: Void = MustacheContentTypes.register(JSONEscaping(), named: "JSON")

    /// The line of the tag that is not closed or opens a section that is not, where the text ends before it is; the
    /// parser names the text's end.
    private static func unclosedLine(_ text: String) -> Int? {
        var open: [(name: Substring, line: Int)] = []
        var line = 1
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            line += rest[..<start.lowerBound].count { $0.isNewline }
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else { return line }
            let tag = rest[start.upperBound..<end.lowerBound]
            let name = tag.dropFirst().drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
            switch tag.first {
            case "#", "^": open.append((name, line))
            case "/":
                guard open.last?.name == name else { return nil }
                open.removeLast()
            default: break
            }
            line += tag.count { $0.isNewline }
            rest = rest[end.upperBound...]
        }
        return open.last?.line
    }

    private static func words(_ error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened with"
        case .unfinishedName: "a {{tag is not closed by }}"
        case .expectedSectionEnd: "a section is not closed"
        case .some(let error): "not Mustache: \(error)"
        case nil: "a {{tag is not closed by }}"
        }
    }
}

/// For values inside the quotes of a JSON string.
private struct JSONEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var json = JSONText()
        json.string(text)
        return String(decoding: json.bytes.dropFirst().dropLast(), as: UTF8.self)
    }
}

/// The document's own members, and what the built-in formats work with.
private func templateContext(_ document: [UInt8], _ facts: AlertFacts) -> [String: Any] {
    let parsed = (try? JSONSerialization.jsonObject(with: Data(document))) as? [String: Any] ?? [:]
    var context = parsed["data"] as? [String: Any] ?? [:]
    context = context.mapValues(cleaned)
    context["type"] = parsed["type"] as? String ?? ""
    context["timestamp"] = facts.timestamp
    context["title"] = MessageText.bare(facts.title)
    context["link"] = facts.link ?? ""
    context["line"] = facts.line()
    context["colour"] = facts.hexadecimalColour
    context["priority"] = facts.priority
    context["rtl"] = facts.isRightToLeft
    context["total"] = facts.total
    context["json"] = String(decoding: document, as: UTF8.self)
    context["items"] = facts.items.map { item -> [String: Any] in
        [
            "title": MessageText.bare(item.title), "link": item.link ?? "", "feed": MessageText.bare(item.feed),
            "rule": MessageText.bare(item.rule), "severity": item.severity,
        ]
    }
    return context
}

/// Plain Swift values for Mustache; texts without what could mislead a viewer, absent ones empty.
private func cleaned(_ value: Any) -> Any {
    switch value {
    case let text as String: MessageText.bare(text)
    case let list as [Any]: list.map(cleaned)
    case let object as [String: Any]: object.mapValues(cleaned)
    case let number as NSNumber: "\(number)"
    default: ""
    }
}
