import Deliver

/// Feeds written for trying Marsad out, served by the daemon itself; all they tell is invented.
public enum DemoFeeds {
    private struct Story {
        let id: String
        let title: String
        let text: String
        /// Minutes before the daemon started.
        let age: Int64
    }

    /// The document at a path, as if published around a time.
    ///
    /// - Parameter now: Unix seconds.
    public static func document(path: String, now: Int64) -> (contentType: String, body: String)? {
        switch path {
        case "/demo/ar.xml": ("application/rss+xml; charset=utf-8", rss(now))
        case "/demo/en.json": ("application/feed+json", jsonFeed(now))
        case "/demo/fa.xml": ("application/atom+xml; charset=utf-8", atom(now))
        default: nil
        }
    }

    private static let arabic = [
        Story(
            id: "ar-1", title: "رئيس الوزراء العراقي يصل إلى طهران في زيارة رسمية",
            text:
                "وصل رئيس الوزراء العراقي مصطفى الكاظمي إلى طهران على رأس وفد كبير، والتقى الرئيس الإيراني حسن روحاني. "
                + "وقال الكاظمي إن للعراق مصلحة في علاقات متوازنة مع جيرانه، وإن المحادثات تناولت العقوبات الأمريكية "
                + "وتجارة الكهرباء والغاز. ومن المقرر أن يزور الوفد الرياض في وقت لاحق.",
            age: 12),
        Story(
            id: "ar-2", title: "احتجاجات في البصرة على انقطاع الكهرباء",
            text: "خرج المئات في مظاهرات بمدينة البصرة جنوبي البلاد مطالبين بتحسين الخدمات، "
                + "وأغلق محتجون طريقاً يؤدي إلى حقل نفطي.",
            age: 45),
        Story(
            id: "ar-3", title: "مهندسون يوسعون قطر الأنبوب الناقل للمياه",
            text: "قال المهندس المشرف إن قطر الأنبوب الجديد يبلغ متراً ونصف المتر. وهذا الخبر لا يتحدث عن أي دولة.",
            age: 80),
    ]

    private static let english = [
        Story(
            id: "en-1", title: "Iraqi premier meets Khamenei in Tehran",
            text: "Mustafa Al-Kadhimi met Iran's supreme leader on Tuesday. Kadhimi said Iraq would not be a launching "
                + "pad for attacks on its neighbours. The United States said it was watching the visit.",
            age: 10),
        Story(
            id: "en-2", title: "Michael Jordan opens a restaurant",
            text: "The basketball player said the turkey would be served on good china. No country is meant.", age: 70),
    ]

    private static let persian = [
        Story(
            id: "fa-1", title: "دیدار نخست‌وزیر عراق با رهبر ایران",
            text: "مصطفی الکاظمی، نخست‌وزیر عراق، در سفر به تهران با مقام‌های ایرانی دیدار کرد. "
                + "دو طرف درباره تحریم‌های آمریکا و همکاری در حوزه انرژی گفت‌وگو کردند.",
            age: 8)
    ]

    private static func date(_ story: Story, _ now: Int64) -> String { rfc3339(now - story.age * 60) }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    private static func link(_ story: Story) -> String { "https://demo.marsad.example/\(story.id)" }

    private static func rss(_ now: Int64) -> String {
        let items = arabic.map { story in
            """
            <item><title>\(escaped(story.title))</title><link>\(link(story))</link>
            <guid isPermaLink="false">\(story.id)</guid><dc:date>\(date(story, now))</dc:date>
            <description>\(escaped(story.text))</description></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>مرصد: أخبار للتجربة</title>
            <link>https://demo.marsad.example/</link><description>Demo</description><language>ar</language>
            \(items.joined(separator: "\n"))
            </channel></rss>
            """
    }

    private static func atom(_ now: Int64) -> String {
        let entries = persian.map { story in
            """
            <entry><id>tag:demo.marsad.example,2026:\(story.id)</id><title>\(escaped(story.title))</title>
            <link href="\(link(story))"/><updated>\(date(story, now))</updated>
            <content type="text">\(escaped(story.text))</content></entry>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa"><id>tag:demo.marsad.example,2026:fa</id>
            <title>مرصد: خبرهای آزمایشی</title><updated>\(rfc3339(now))</updated>
            \(entries.joined(separator: "\n"))
            </feed>
            """
    }

    private static func jsonFeed(_ now: Int64) -> String {
        var json = JSONText()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", "Marsad demo")
            json.member("language", "en")
            json.member("items") { json in
                json.array(english) { json, story in
                    json.object {
                        $0.member("id", story.id)
                        $0.member("url", link(story))
                        $0.member("title", story.title)
                        $0.member("content_text", story.text)
                        $0.member("date_published", date(story, now))
                    }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
