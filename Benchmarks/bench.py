#!/usr/bin/env python3
"""Measure matching and parsing beside their peers, in one run, and print ratios.

usage: bench.py BENCH [match|parse]...   (BENCH is the built `bench`; the peers are ahocorasick_rs, pyahocorasick,
feedparser and lxml, from PyPI: `make bench` sets up a virtual environment with them)
"""
import json, os, random, statistics, subprocess, sys, tempfile, time

ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
LATIN = "abcdefghijklmnopqrstuvwxyz"


def word(rng, letters, capital=False):
    text = "".join(rng.choice(letters) for _ in range(rng.randint(3, 8)))
    return text.capitalize() if capital else text


def words_and_names(rng, count):
    """Vocabularies of two scripts, and names of two words, half Arabic."""
    vocabulary = [[word(rng, ARABIC) for _ in range(20000)], [word(rng, LATIN) for _ in range(20000)]]
    parts = [[word(rng, ARABIC) for _ in range(3000)], [word(rng, LATIN, True) for _ in range(3000)]]
    names = set()
    while len(names) < count:
        pool = parts[len(names) % 2]
        names.add(rng.choice(pool) + " " + rng.choice(pool))
    return vocabulary, sorted(names)


def articles(rng, vocabulary, names, megabytes):
    """Articles of about 2.4 kB a line, half Arabic; every hundredth word or so is a name, words by Zipf's law."""
    size, lines = 0, []
    weights = [1 / (rank + 10) for rank in range(20000)]
    pools = [rng.choices(v, weights, k=400000) for v in vocabulary]
    by_script = [[n for n in names if n[0] in ARABIC], [n for n in names if n[0] not in ARABIC]]
    index = 0
    while size < megabytes * 1000000:
        script = len(lines) % 2
        out = []
        for _ in range(220 if script == 0 else 380):
            index = (index + 1) % 400000
            out.append(pools[script][index])
            if rng.random() < 0.01 and by_script[script]:
                out.append(rng.choice(by_script[script]))
            if rng.random() < 0.06:
                out[-1] += "."
        line = " ".join(out)
        size += len(line.encode())
        lines.append(line)
    return lines


def rate(megabytes, run, runs=3):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return megabytes / statistics.median(times)


def match(bench, folder):
    import ahocorasick, ahocorasick_rs
    rng = random.Random(7)
    print("| terms | Marsad MB/s | articles/s | build s | bytes/term | ahocorasick_rs MB/s (ratio) | its DFA (ratio) | pyahocorasick (ratio) |")
    print("|---|---|---|---|---|---|---|---|")
    for count in (1000, 10000, 100000, 1000000):
        vocabulary, names = words_and_names(rng, count)
        lines = articles(rng, vocabulary, names, 50)
        terms, text = os.path.join(folder, "terms"), os.path.join(folder, "text")
        open(terms, "w").write("\n".join(names))
        open(text, "w").write("\n".join(lines))
        ours = json.loads(subprocess.run([bench, "match", terms, text], capture_output=True, text=True, check=True).stdout)
        raw = [l.encode() for l in lines]
        megabytes = sum(map(len, raw)) / 1e6
        patterns = [n.encode() for n in names]

        def peer(implementation):
            automaton = ahocorasick_rs.BytesAhoCorasick(patterns, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, implementation=implementation)
            return rate(megabytes, lambda: [automaton.find_matches_as_indexes(l) for l in raw])

        row = [peer(None), peer(ahocorasick_rs.Implementation.DFA) if count <= 100000 else None]
        if count <= 100000:
            py = ahocorasick.Automaton()
            for name in names:
                py.add_word(name, name)
            py.make_automaton()
            part = lines[: len(lines) // 5]
            row.append(rate(sum(len(l.encode()) for l in part) / 1e6, lambda: [list(py.iter_long(l)) for l in part]))
        else:
            row.append(None)
        own = ours["megabytes_per_second"]
        cells = " | ".join("–" if r is None else f"{r:.0f} ({own / r:.1f}×)" for r in row)
        print(f"| {count:,} | {own:.0f} | {ours['articles_per_second']:.0f} | {ours['build_seconds']:.2f} | {ours['bytes_per_term']:.0f} | {cells} |", flush=True)


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
    vocabulary, _ = words_and_names(rng, 2)
    chinese = ["".join(rng.choice("的一是不了人我在有他这为之大来以个中上们") for _ in range(4)) for _ in range(2000)]
    print("| feed | MB | Marsad MB/s | entries/s | feedparser MB/s (ratio) | lxml tree MB/s (ratio) |")
    print("|---|---|---|---|---|---|")
    for name, words, entries, length, cdata in (
        ("Arabic, 30 entries of 200 words", vocabulary[0], 30, 200, True), ("Latin, 30 entries of 200 words", vocabulary[1], 30, 200, False),
        ("Chinese, 50 entries of 100 words", chinese, 50, 100, True), ("Latin, 10 entries of 20 words", vocabulary[1], 10, 20, False),
        ("Arabic, 10,000 entries of 30 words", vocabulary[0], 10000, 30, True)):
        files = []
        for copy in range(max(1, 300 // entries)):
            path = os.path.join(folder, f"feed{copy}.xml")
            open(path, "w").write(feed(rng, words, entries, length, cdata))
            files.append(path)
        raw = [open(p, "rb").read() for p in files]
        megabytes = sum(map(len, raw)) / 1e6
        ours = json.loads(subprocess.run([bench, "parse", *files], capture_output=True, text=True, check=True).stdout)
        own = ours["megabytes_per_second"]
        few = raw[: max(1, len(raw) // 5)]
        slow = rate(sum(map(len, few)) / 1e6, lambda: [feedparser.parse(r) for r in few], 1)
        tree = rate(megabytes, lambda: [lxml.etree.fromstring(r, lxml.etree.XMLParser(huge_tree=True)) for r in raw])
        print(f"| {name} | {megabytes:.1f} | {own:.0f} | {ours['entries_per_second']:.0f} | {slow:.1f} ({own / slow:.0f}×) | {tree:.0f} ({own / tree:.2f}×) |", flush=True)


if __name__ == "__main__":
    chosen = sys.argv[2:] or ["match", "parse"]
    with tempfile.TemporaryDirectory() as folder:
        for part in chosen:
            print(f"\n## {part}\n")
            {"match": match, "parse": parse}[part](os.path.abspath(sys.argv[1]), folder)
