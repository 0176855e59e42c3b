"""Matching beside Aho–Corasick automata that neither fold nor cut words, on text that `news` and `gazette` write."""
import json, os, re, resource, shutil, subprocess

import gazette, news
from fetch import MARSAD
from rates import answers, rate


def match(bench, folder):
    press = news.Press()
    names = press.names(1_000_000)
    print("Made words and names:\n")
    beside_peers(bench, folder, press, names, (1000, 10000, 100000, 1000000))
    if gazette.is_here():
        print("\nWords and places that exist:\n")
        real = gazette.Gazette()
        beside_peers(bench, folder, real, real.names(100_000), (1000, 10000, 100000))
    people(bench, folder, press)
    allocations(bench, folder, press, names[:1000])
    whole_process(bench, folder, press, names[:1000])


def beside_peers(bench, folder, press, all_names, counts):
    import ahocorasick, ahocorasick_rs
    print("| terms | Marsad MB/s | articles/s | build s | bytes/term | ahocorasick_rs MB/s (ratio) | its DFA (ratio) | pyahocorasick (ratio) |")
    print("|---|---|---|---|---|---|---|---|")
    for count in counts:
        names = all_names[:count]
        lines = press.articles(names, 50)
        terms, text = os.path.join(folder, "terms"), os.path.join(folder, "text")
        open(terms, "w").write("\n".join(names))
        open(text, "w").write("\n".join(lines))
        ours = answers(bench, "match", "topics", terms, text)
        raw = [line.encode() for line in lines]
        megabytes = sum(map(len, raw)) / 1e6
        patterns = [name.encode() for name in names]

        def peer(implementation):
            automaton = ahocorasick_rs.BytesAhoCorasick(patterns, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, implementation=implementation)
            return rate(megabytes, lambda: [automaton.find_matches_as_indexes(line) for line in raw])

        row = [peer(None), peer(ahocorasick_rs.Implementation.DFA) if count <= 100000 else None, None]
        if count <= 100000:
            py = ahocorasick.Automaton()
            for name in names:
                py.add_word(name, name)
            py.make_automaton()
            part = lines[: len(lines) // 5]
            row[2] = rate(sum(len(line.encode()) for line in part) / 1e6, lambda: [list(py.iter_long(line)) for line in part])
        own = ours["megabytes_per_second"]
        cells = " | ".join("–" if r is None else f"{r:.0f} ({own / r:.1f}×)" for r in row)
        print(f"| {count:,} | {own:.0f} | {ours['articles_per_second']:.0f} | {ours['build_seconds']:.2f} | {ours['bytes_per_term']:.0f} | {cells} |", flush=True)


def people(bench, folder, press):
    """Names of people, with the orders, spellings and sounds that the watch makes of each."""
    names = [name for name in press.names(250_000) if name.split()[0] in set(news.ARABIC_GIVEN + news.LATIN_GIVEN)]
    print("\n| people | MB/s | build s | bytes/person |\n|---|---|---|---|")
    for count in (1000, 100000):
        terms, text = os.path.join(folder, "people"), os.path.join(folder, "text")
        open(terms, "w").write("\n".join(names[:count]))
        open(text, "w").write("\n".join(press.articles(names[:count], 10)))
        ours = answers(bench, "match", "people", terms, text)
        print(f"| {min(count, len(names)):,} | {ours['megabytes_per_second']:.0f} | {ours['build_seconds']:.2f} | {ours['bytes_per_term']:.0f} |", flush=True)


def allocations(bench, folder, press, names):
    """What a match allocates, counted by Valgrind over articles that were all matched before."""
    if not shutil.which("valgrind"):
        return
    terms, text = os.path.join(folder, "terms"), os.path.join(folder, "text")
    open(terms, "w").write("\n".join(names))
    open(text, "w").write("\n".join(press.articles(names, 1)))

    # Valgrind does not know the debugging symbols of newer compilers.
    plain = os.path.join(folder, "bench")
    subprocess.run(["strip", "--strip-debug", "-o", plain, bench], check=True)

    def run(times):
        done = subprocess.run(["valgrind", plain, "allocations", str(times), terms, text], capture_output=True, text=True, check=True)
        return json.loads(done.stdout), int(re.search(r"heap usage: ([0-9,]+)", done.stderr)[1].replace(",", ""))

    (told, once), (_, thrice) = run(1), run(3)
    print(f"\nAllocations a pass over {told['articles']} articles, of which {told['mentioning']} have mentions to answer: {(thrice - once) / 2:.0f}", flush=True)


def whole_process(bench, folder, press, names):
    """`marsad match`, where its release build stands beside the benchmarks: processor time from JSON Lines."""
    if not os.path.exists(MARSAD):
        return
    path = os.path.join(folder, "articles.jsonl")
    articles = press.articles(names, 40)
    with open(path, "w") as file:
        for index, article in enumerate(articles):
            file.write(json.dumps({"id": str(index), "content_text": article}, ensure_ascii=False) + "\n")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([MARSAD, "match", path], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"\n`marsad match`, {len(articles)} articles of 2.4 kB from JSON Lines: {len(articles) / used:.0f} articles/s", flush=True)
