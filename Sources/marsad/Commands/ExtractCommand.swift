import ArgumentParser
import Deliver
import Feeds
import Language
import Monitor

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the article on an HTML page as one JSON object on one line.")

    @Option(name: .long, help: "The address the page came from, for relative links.")
    var url: String?

    @Option(name: .long, help: "The Content-Type header it came with.")
    var contentType: String?

    @Option(name: .long, help: "A configuration whose `extract:` rules hold for the address given with --url.")
    var config: String?

    @Argument(help: "HTML files; - is standard input.")
    var files: [String]

    func run() throws {
        var failed = false
        let rule = try config.flatMap { try requirePlan($0).siteRules.rule(forPage: url ?? "") }
        for file in files {
            do {
                let page = extractArticle(try readFile(file), contentType: contentType, url: url, rule: rule)
                if page.contentText.isEmpty {
                    complain("\(file): \(page.emptiness ?? "no article was found on this page")")
                    failed = true
                } else {
                    say(pageLine(page))
                }
            } catch {
                complain("\(file): \(error)")
                failed = true
            }
        }
        if failed { throw ExitCode(1) }
    }

    /// What the text is in; the page's own tag, which may name a region, where it agrees.
    private func language(_ page: PageArticle) -> String? {
        let words = Words()
        words.cut(page.contentText)
        let language = ArticleLanguage()
        language.read(words)
        if language.isDoubtful { language.readLetters(of: page.contentText) }
        let decided = language.decide(declared: page.language)
        let stated = page.language?.lowercased().prefix { $0 != "-" }
        return decided == "und" || stated.map(String.init) == decided ? page.language : decided
    }

    private func pageLine(_ page: PageArticle) -> String {
        var json = JSONText()
        json.object {
            $0.member("url", page.url)
            $0.member("title", page.title)
            $0.member("author", page.author)
            $0.member("date_published", page.datePublished.map(rfc3339))
            $0.member("language", language(page))
            $0.member("image", page.image)
            $0.member("content_text", page.contentText)
            if page.isPartial { $0.member("partial", true) }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
