"""Matching beside Aho–Corasick automata that neither fold nor cut words, on text that `news` writes."""
import os

import news
from rates import answers, rate


def match(bench, folder):
    import ahocorasick, ahocorasick_rs
    press = news.Press()
    all_names = press.names(1_000_000)
    print("| terms | Marsad MB/s | articles/s | build s | bytes/term | ahocorasick_rs MB/s (ratio) | its DFA (ratio) | pyahocorasick (ratio) |")
    print("|---|---|---|---|---|---|---|---|")
    for count in (1000, 10000, 100000, 1000000):
        names = all_names[:count]
        lines = press.articles(names, 50)
        terms, text = os.path.join(folder, "terms"), os.path.join(folder, "text")
        open(terms, "w").write("\n".join(names))
        open(text, "w").write("\n".join(lines))
        ours = answers(bench, "match", terms, text)
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
