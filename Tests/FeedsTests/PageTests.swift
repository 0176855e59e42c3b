import Feeds
import Testing

@Suite struct PageTests {
    private struct Page: Sendable {
        let language: String
        let title: String
        let paragraphs: [String]
        let pointer: String
    }

    private static let pages = [
        Page(
            language: "ar", title: "الكاظمي يصل إلى طهران",
            paragraphs: [
                "وصل رئيس الوزراء العراقي مصطفى الكاظمي إلى العاصمة الإيرانية طهران، اليوم الثلاثاء، على رأس وفد وزاري رفيع.",
                "وقال مسؤول في مكتبه إن المحادثات ستتناول ملفات الطاقة والتجارة والحدود، فضلاً عن التعاون في مكافحة الوباء.",
                "ومن المقرر أن يلتقي الكاظمي الرئيس حسن روحاني، قبل أن يتوجه إلى الرياض في زيارة أُجّلت من قبل.",
            ], pointer: "اقرأ المزيد"),
        Page(
            language: "fa", title: "سفر نخست‌وزیر عراق به تهران",
            paragraphs: [
                "نخست‌وزیر عراق روز سه‌شنبه در رأس هیئتی بلندپایه وارد تهران شد و با استقبال رسمی مقام‌های ایرانی روبه‌رو شد.",
                "به گفته یک مقام عراقی، دو طرف درباره انرژی، بازرگانی و امنیت مرزها گفت‌وگو خواهند کرد، و چند توافق امضا می‌شود.",
                "این نخستین سفر خارجی او از زمان آغاز به کار است و قرار است پس از آن به ریاض برود.",
            ], pointer: "بیشتر بخوانید"),
        Page(
            language: "ru", title: "Премьер Ирака прибыл в Тегеран",
            paragraphs: [
                "Премьер-министр Ирака Мустафа аль-Казыми во вторник прибыл с официальным визитом в Тегеран, сообщило его бюро.",
                "По словам чиновника, стороны обсудят поставки электроэнергии, торговлю и безопасность границы, а также санкции.",
                "Это первая зарубежная поездка премьера; ожидается, что позднее он посетит Эр-Рияд и Вашингтон.",
            ], pointer: "Читайте также"),
        Page(
            language: "zh", title: "伊拉克总理抵达德黑兰",
            paragraphs: [
                "伊拉克总理卡迪米星期二率领高级代表团抵达德黑兰，开始对伊朗进行正式访问，这是他上任以来的首次出访，备受各方关注。",
                "伊拉克官员表示，双方将讨论能源供应、贸易往来和边境安全等问题，并将就共同应对疫情、恢复口岸通行等事项交换意见。",
                "据悉，卡迪米还将会见伊朗总统鲁哈尼，随后可能访问沙特阿拉伯和美国，就地区局势与有关国家领导人举行会谈。",
            ], pointer: "相关阅读"),
    ]

    private static func html(_ page: Page) -> String {
        """
        <!doctype html><html lang="\(page.language)"><head><meta charset="utf-8"><title>\(page.title) - News</title>
        <meta property="og:title" content="\(page.title)"><meta property="article:published_time" content="2026-11-23T10:15:30Z">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(page.title)","author":{"name":"A. Writer"}}</script>
        <script>var x = "<p>never</p>";</script></head><body>
        <header class="site-header"><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
        <div class="layout"><main><article><h1>\(page.title)</h1><div class="byline">A. Writer</div>
        <div class="story">\(page.paragraphs.map { "<p>\($0)</p>" }.joined(separator: "<div class=\"ad-slot\">Ad</div>"))</div>
        <p><a href="/other">\(page.pointer)</a></p></article></main>
        <aside class="related"><h3>\(page.pointer)</h3><ul><li><a href="/1">Another story that is long enough</a></li></ul></aside>
        <section id="comments"><p>\(String(repeating: "A reader who disagrees at length. ", count: 4))</p></section></div>
        <footer><p>Copyright, all rights reserved, and a very long line of small print that says nothing at all.</p></footer>
        </body></html>
        """
    }

    @Test(arguments: 0..<4)
    func `the article is found among what stands around it`(index: Int) {
        let page = Self.pages[index]
        let article = extractArticle(Array(Self.html(page).utf8), url: "https://news.example/a")
        #expect(article.contentText == page.paragraphs.joined(separator: "\n"))
        #expect(article.title == page.title)
        #expect(article.author == "A. Writer")
        #expect(article.language == page.language)
        #expect(article.datePublished == 1_795_428_930)
    }

    @Test(arguments: [
        "", "no markup at all", String(repeating: "<div>", count: 100_000),
        "<a " + String(repeating: "x=1 ", count: 100_000) + ">",
        String(repeating: "<p>", count: 50_000), "\u{0}\u{1}\u{2}<<<>>>",
    ])
    func `a hostile page takes bounded time`(html: String) {
        let start = processorSeconds
        _ = extractArticle(Array(html.utf8), url: nil)
        #expect(processorSeconds - start < 5)
    }

    @Test func `a page in windows-1256 is read`() {
        let text = "<html><head><meta charset=windows-1256></head><body><p>"
        let arabic: [UInt8] = [0xC7, 0xE1, 0xDA, 0xD1, 0xC7, 0xDE]
        let bytes =
            Array(text.utf8) + Array(repeating: arabic + [0x20], count: 30).flatMap { $0 }
            + Array("</p></body></html>".utf8)
        #expect(extractArticle(bytes, url: nil).contentText.hasPrefix("العراق العراق"))
    }

    @Test func `a number of comments between two paragraphs cuts nothing off`() {
        let paragraph =
            "<p>" + String(repeating: "The harbour, its cranes and the road were on the table. ", count: 4) + "</p>"
        let label = "<div class=c1><span>5 Comments</span></div>"
        let html =
            "<article><h1>The harbour</h1>\(paragraph)\(label)\(paragraph)<p>Last of all came the mayor, and spoke at length.</p></article>"
        #expect(extractArticle(Array(html.utf8), url: nil).contentText.contains("Last of all came the mayor"))
    }

    @Test func `who wrote is no first line, what was done by whom is one`() {
        let rest = String(
            repeating: "<p>The harbour, its cranes and the road were on the table of the council again.</p>", count: 5)
        let byline = extractArticle(
            Array("<h1>H</h1><div><p>By John Price and Amal Rahim, Tarsa</p>\(rest)</div>".utf8), url: nil)
        #expect(!byline.contentText.contains("John Price"))
        let sentence = extractArticle(
            Array("<h1>H</h1><div><p>By Monday the water had gone.</p>\(rest)</div>".utf8), url: nil)
        #expect(sentence.contentText.contains("By Monday the water had gone."))
    }
}
