import Foundation
import Testing

@testable import Deliver

@Suite struct TemplateTests {
    private func file(_ name: String, _ text: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent(name).path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func rendered(_ name: String, _ text: String) throws -> String {
        let document = AlertDocument(
            id: "1", rule: "Visit \"x\"", severity: "high", timestamp: 0,
            article: AlertDocument.ArticlePart(
                id: "a", url: "https://n.example/a", title: "<زيارة>", published: nil, language: "ar", summary: nil,
                feed: AlertDocument.FeedPart(name: "Wire", url: "https://n.example/", tags: ["one", "two"])),
            mentions: [], reasons: ["first", "second"])
        let template = try MessageTemplate(path: file(name, text), contentType: nil)
        let facts = try #require(AlertFacts(document.json()))
        return String(decoding: template.body(document.json(), facts), as: UTF8.self)
    }

    @Test(arguments: [
        ("a.json.mustache", #"{"r": "{{rule}}", "t": "{{article.title}}"}"#, #"{"r": "Visit \"x\"", "t": "<زيارة>"}"#),
        ("a.txt", "{{severity}} {{title}} {{link}}", "high <زيارة> https://n.example/a"),
        ("a.html", "<p>{{title}}</p>", "<p>&lt;زيارة&gt;</p>"),
        ("a.mustache", "{{#reasons}}- {{.}}\n{{/reasons}}", "- first\n- second\n"),
        ("a.txt", "{{#article.feed.tags}}[{{.}}]{{/article.feed.tags}}{{^story}}none{{/story}}", "[one][two]none"),
        ("a.txt", "{{#items}}{{title}} {{feed}}{{/items}} {{priority}} {{colour}}", "<زيارة> Wire 4 #E53935"),
    ])
    func `a template fills in the alert, escaped for what it is`(name: String, text: String, result: String) throws {
        #expect(try rendered(name, text) == result)
    }

    @Test(arguments: [
        ("a.txt", "one\ntwo {{#reasons}}\nthree {{/other}}", ":3: a section is closed by another name"),
        ("a.txt", "one\n{{rule\n\n", ":2: a {{tag is not closed"),
        ("a.txt", "one\n{{#reasons}}\n{{.}}\nfour", ":2: a section is not closed"),
        ("a.json", "{\n\"a\": {{rule}}\n}", ":2: what it renders is no JSON"),
    ])
    func `a template with a mistake is told with its line`(name: String, text: String, words: String) throws {
        let path = try file(name, text)
        do {
            _ = try MessageTemplate(path: path, contentType: nil)
            Issue.record("it was taken")
        } catch {
            #expect("\(error)".contains(path))
            #expect("\(error)".contains(words), "\(error)")
        }
    }
}
