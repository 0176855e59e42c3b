"""Parsing feeds beside feedparser and lxml's bare tree."""
import os, random

import news
from rates import answers, rate


def feed(rng, vocabulary, entries, words, cdata):
    out = ['<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title><link>https://a.example/</link>']
    for index in range(entries):
        body = " ".join(rng.choice(vocabulary) for _ in range(words))
        text = f"<![CDATA[<p>{body}</p>]]>" if cdata else f"&lt;p&gt;{body}&lt;/p&gt;"
        out.append(f'<item><title>{body[:60]}</title><link>https://a.example/{index}?a=1&amp;b=2</link><guid isPermaLink="false">id-{index}</guid><dc:creator>A B</dc:creator><pubDate>Mon, 23 Nov 2026 10:{index % 60:02d}:00 +0300</pubDate><category>news</category><description>{text}</description></item>')
    out.append("</channel></rss>")
    return "\n".join(out)


def parse(bench, folder):
    import feedparser, lxml.etree
    rng = random.Random(7)
    press = news.Press()
    vocabulary = [press.lemmas, press.stems]
    chinese = ["".join(rng.choice("的一是不了人我在有他这为之大来以个中上们") for _ in range(4)) for _ in range(2000)]
    print("| feed | MB | Marsad MB/s | entries/s | MB kept per MB | feedparser MB/s (ratio) | lxml tree MB/s (ratio) |")
    print("|---|---|---|---|---|---|---|")
    for name, words, entries, length, cdata in (
        ("Arabic, 30 entries of 200 words", vocabulary[0], 30, 200, True), ("Latin, 30 entries of 200 words", vocabulary[1], 30, 200, False),
        ("Chinese, 50 entries of 100 words", chinese, 50, 100, True), ("Latin, 10 entries of 20 words", vocabulary[1], 10, 20, False),
        ("Latin, 10 entries of 2,000 words", vocabulary[1], 10, 2000, True), ("Arabic, 10 entries of 30 words", vocabulary[0], 10, 30, True),
        ("Arabic, 100 entries of 30 words", vocabulary[0], 100, 30, True), ("Arabic, 1,000 entries of 30 words", vocabulary[0], 1000, 30, True),
        ("Arabic, 10,000 entries of 30 words", vocabulary[0], 10000, 30, True)):
        files = []
        for copy in range(max(1, 300 // entries)):
            path = os.path.join(folder, f"feed{copy}.xml")
            open(path, "w").write(feed(rng, words, entries, length, cdata))
            files.append(path)
        raw = [open(p, "rb").read() for p in files]
        megabytes = sum(map(len, raw)) / 1e6
        ours = answers(bench, "parse", *files)
        own = ours["megabytes_per_second"]
        few = raw[: max(1, len(raw) // 5)]
        slow = rate(sum(map(len, few)) / 1e6, lambda: [feedparser.parse(r) for r in few], 1)
        tree = rate(megabytes, lambda: [lxml.etree.fromstring(r, lxml.etree.XMLParser(huge_tree=True)) for r in raw])
        print(f"| {name} | {megabytes:.1f} | {own:.0f} | {ours['entries_per_second']:.0f} | {ours['memory_per_byte']:.1f} | {slow:.1f} ({own / slow:.0f}×) | {tree:.0f} ({own / tree:.2f}×) |", flush=True)
