"""Finding the article on a page, beside trafilatura and beside the bare tree of lxml (libxml2)."""
import glob, gzip, json, os, random, time

from rates import answers

SHARED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared", "conformance", "articles", "pages")

LANGUAGES = {
    "ar": ("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", " ", "،", "اقرأ أيضا"),
    "en": ("etaoinshrdlcumwfgypbvk", " ", ",", "Read more"),
    "ru": ("оеаинтсрвлкмдпуяыьгзбчйх", " ", ",", "Читайте также"),
    "zh": ("的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生", "", "，", "相关阅读"),
}


def page(rng, language, kilobytes):
    """A page of a news site: head with scripts and JSON-LD, menus, the article with boxes in it, lists of other articles."""
    letters, space, comma, pointer = LANGUAGES[language]
    word = lambda: "".join(rng.choice(letters) for _ in range(rng.randint(2, 8)))
    words = lambda count: space.join(word() + (comma if rng.random() < 0.08 else "") for _ in range(count))
    title = words(8)
    menu = "".join(f'<li class="menu-item menu-item-{i}"><a href="/s/{i}" data-track="nav-{i}">{word()}</a></li>' for i in range(40))
    body = []
    for index in range(rng.randint(12, 30)):
        body.append(f'<p class="article__paragraph" data-index="{index}">{words(rng.randint(20, 80))} <a href="/t/{index}">{word()}</a> {words(10)}.</p>')
        if index % 5 == 3:
            body.append(f'<div class="related-box"><h4>{pointer}</h4><ul><li><a href="/r/{index}">{words(9)}</a></li></ul></div>')
        if index % 7 == 5:
            body.append(f'<figure><img src="/i/{index}.jpg" alt="{words(4)}"><figcaption>{words(8)}</figcaption></figure>')
    linked = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2026-11-24T09:30:00+03:00", "author": {"@type": "Person", "name": "A B"}})
    head = f'<meta charset="utf-8"><title>{title} | Site</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Site"><script type="application/ld+json">{linked}</script>'
    html = f'<!doctype html><html lang="{language}"><head>{head}<style>{".a-b{color:red;margin:0 auto}" * 400}</style></head><body class="post single"><header class="site-header"><nav><ul>{menu}</ul></nav></header><main><article class="article"><h1>{title}</h1><div class="byline">A B</div><div class="article__body">{"".join(body)}</div></article></main>'
    while len(html.encode()) < kilobytes * 1000:
        if rng.random() < 0.5:
            html += f'<script>window.q=window.q||[];{"function f(a,b){return a<b?a:b};" * rng.randint(20, 200)}</script>'
        html += '<aside class="sidebar"><div class="list">' + "".join(f'<div class="card card--small" id="c{i}"><a class="card__link" href="/n/{i}"><span class="card__title">{words(9)}</span></a><span class="card__date">2026</span></div>' for i in range(12)) + "</div></aside>"
    return (html + "<footer><p>" + words(30) + "</p></footer></body></html>").encode()


def measure(bench, folder, name, pages):
    import lxml.html, trafilatura
    files = []
    for index, raw in enumerate(pages):
        files.append(os.path.join(folder, f"{name}-{index}.html"))
        open(files[-1], "wb").write(raw)
    ours = answers(bench, "extract", *files)

    def peer(run, part):
        start = time.process_time()
        for raw in part:
            run(raw)
        return len(part) / (time.process_time() - start)

    own = ours["pages_per_second"]
    slow = peer(trafilatura.extract, pages[:40])
    tree = peer(lxml.html.document_fromstring, pages)
    size = sum(map(len, pages)) / len(pages) / 1000
    print(f"| {name} | {len(pages)} × {size:.0f} kB | {own:.0f} | {ours['megabytes_per_second']:.0f} | {slow:.0f} ({own / slow:.0f}×) | {tree:.0f} ({own / tree:.1f}×) |", flush=True)


def extract(bench, folder):
    rng = random.Random(7)
    print("| pages | size | Marsad pages/s | MB/s | trafilatura pages/s (ratio) | lxml's bare tree pages/s (ratio) |")
    print("|---|---|---|---|---|---|")
    for language in LANGUAGES:
        measure(bench, folder, f"made, {language}", [page(rng, language, rng.randint(60, 300)) for _ in range(60)])
    real = sorted(glob.glob(os.path.join(SHARED, "*.html.gz")))
    if real:
        measure(bench, folder, "conformance cases", [gzip.open(path).read() for path in real])
    else:
        print("\n(the conformance cases are not beside the checkout)")
