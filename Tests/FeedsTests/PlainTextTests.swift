import Feeds
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("<p>وصل</p><p>إلى طهران</p>", "وصل\nإلى طهران"), ("<b>A</b>B<i>C</i>", "ABC"), ("A<br>B", "A\nB"),
        ("A <script>var x = '<p>no</p>'</script>B", "A\nB"), ("<style>p{}</style>A", "A"),
        ("<SCRIPT>x</SCRIPT >A", "A"), ("<img src='https://t.example/pixel.gif' width=1 height=1 alt='x'>A", "A"),
        ("A&nbsp;&amp;&nbsp;B", "A & B"), ("Ира\u{AD}ка и Те\u{AD}герана", "Ирака и Тегерана"), ("&shy;A", "A"),
        ("\u{202B}عراق\u{202C} \u{200F}إيران", "عراق إيران"), ("نخست\u{200C}وزیر", "نخست\u{200C}وزیر"),
        ("伊拉克\u{200B}总理", "伊拉克总理"), ("a < b and c > d", "a < b and c > d"), ("<a title=\"x > y\">A</a>", "A"),
        ("<!-- no -->A<!-- <p> -->B", "AB"), ("<table><tr><td>A</td><td>B</td></tr></table>", "A\nB"),
        ("<figure><img src=x><figcaption>Photo: Reuters</figcaption></figure>A", "A"),
        (
            "<figure><figcaption>رئيس الوزراء العراقي في طهران خلال زيارته أمس <span class=\"credit\">AFP</span></figcaption></figure>",
            "رئيس الوزراء العراقي في طهران خلال زيارته أمس"
        ),
        ("<noscript><p>enable it</p></noscript>A", "A"), ("<form><select><option>x</option></select></form>A", "A"),
        ("&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;", "A\nB"), ("", ""), ("   ", ""), ("A\r\n\r\n  B", "A\nB"),
        ("<div><svg><text>no</text></svg>A</div>", "A"), ("A</p", "A"), ("<p", ""), ("<", "<"), ("&", "&"),
        ("<ul><li>یک<li>دو</ul>", "یک\nدو"),
    ])
    func `HTML is read as a reader sees it`(html: String, text: String) {
        #expect(plainText(fromHTML: html) == text)
    }

    @Test(arguments: ["<", "<a", "<a b=\"", "<!--", "&", "&amp", "<script>", "</", "<p>x", "<svg>", "<figcaption>a"])
    func `hostile HTML takes linear time`(piece: String) {
        let html = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(plainText(fromHTML: html).utf8.count <= 1_100_000)
    }
}
