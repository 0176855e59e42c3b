"""Near-duplicates, stories and events: how well they are told, and how fast."""
import json, math, os, re, subprocess
from collections import Counter, defaultdict

from newswire import desks, edits, happenings, rewrites
from newswire.stream import pairwise, stream


def gather(bench, folder, articles):
    """The story and the event of each article, as Marsad tells them in stream order."""
    file, people = os.path.join(folder, "articles.jsonl"), os.path.join(folder, "people")
    with open(file, "w") as out:
        for article in articles:
            out.write(json.dumps(article, ensure_ascii=False) + "\n")
    with open(people, "w") as out:
        for names in zip(*(happenings.PEOPLE[language] for language in happenings.LANGUAGES)):
            out.write("\t".join(names) + "\n")
    lines = subprocess.run([bench, "gather", file, people], capture_output=True, text=True, check=True).stdout.splitlines()
    stories, events = {}, {}
    for line in lines:
        key, stories[key], events[key] = line.split()
    return stories, events


def words(article):
    return re.findall(r"[\u4e00-\u9fff]|\w+", (article["title"] + " " + article["content_text"]).lower())


def jaccard(articles):
    """Textbook: 5-word shingles at a Jaccard of 0.8, exactly, which MinHash estimates."""
    index, shingles, found = defaultdict(list), {}, {}
    for article in articles:
        w, key = words(article), article["id"]
        mine = {tuple(w[i:i + 5]) for i in range(max(1, len(w) - 4))}
        shared = Counter(k for s in mine for k in index[s][-60:])
        twin = next((k for k, n in shared.most_common(3) if n / (len(mine) + len(shingles[k]) - n) >= 0.8), None)
        found[key] = found[twin] if twin else key
        shingles[key] = mine
        for s in mine:
            index[s].append(key)
    return found


def simhash(articles):
    """Textbook: SimHash of 64 bits over words at a distance of 3."""
    import hashlib
    known, found = [], {}
    hashes = {}

    def bits(word):
        if word not in hashes:
            hashes[word] = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big")
        return hashes[word]
    buckets = defaultdict(list)
    for article in articles:
        counts = [0] * 64
        for word, n in Counter(words(article)).items():
            h = bits(word)
            for bit in range(64):
                counts[bit] += n if h >> bit & 1 else -n
        value = sum(1 << bit for bit in range(64) if counts[bit] > 0)
        parts = [(i, value >> 16 * i & 0xFFFF) for i in range(4)]
        twin = next((k for part in parts for v, k in buckets[part] if (v ^ value).bit_count() <= 3), None)
        found[article["id"]] = found[twin] if twin else article["id"]
        for part in parts:
            buckets[part].append((value, article["id"]))
    return found


def centroids(articles):
    """Single-pass TF-IDF centroids over headlines, a cosine of 0.25."""
    df, clusters, found = Counter(), [], {}
    for number, article in enumerate(articles, 1):
        terms = Counter(re.findall(r"[\u4e00-\u9fff]|\w+", article["title"].lower()))
        df.update(terms.keys())
        vector = {t: n * math.log((number + 1) / df[t]) for t, n in terms.items()}
        norm = math.sqrt(sum(v * v for v in vector.values())) or 1
        best, likeness = None, 0.25
        for cluster in clusters:
            dot = sum(v * cluster["v"].get(t, 0) for t, v in vector.items())
            if dot and dot / norm / (math.sqrt(sum(v * v for v in cluster["v"].values())) or 1) > likeness:
                best, likeness = cluster, dot / norm / (math.sqrt(sum(v * v for v in cluster["v"].values())) or 1)
        if best is None:
            best = {"id": article["id"], "v": Counter()}
            clusters.append(best)
        best["v"].update(vector)
        found[article["id"]] = best["id"]
    return found


def stories(bench, folder):
    print("| generator | articles | Marsad precision, recall, F1 | Jaccard 0.8 of 5-word shingles | SimHash 64, distance 3 |")
    print("|---|---|---|---|---|")
    show = lambda figures: ", ".join(f"{f:.3f}" for f in figures)
    streams = [("the edits of the issue", stream(21, 100, edits.copy)), ("other edits", stream(22, 100, rewrites.copy)),
               ("eleven languages, near look-alikes", desks.stream(23)[:2]), ("the same, again", desks.stream(24)[:2])]
    for name, (articles, truth) in streams:
        found, _ = gather(bench, folder, articles)
        print(f"| {name} | {len(articles):,} | {show(pairwise(found, truth))} | {show(pairwise(jaccard(articles), truth))} | {show(pairwise(simhash(articles), truth))} |", flush=True)
    articles, truth = happenings.stream(5, 200)
    _, events = gather(bench, folder, articles)
    print("\n| events | reports | Marsad B-cubed precision, recall, F1 | TF-IDF centroids over headlines |\n|---|---|---|---|")
    print(f"| 200, in four languages | {len(articles):,} | {show(happenings.bcubed(events, truth))} | {show(happenings.bcubed(centroids(articles), truth))} |")
    for language in happenings.LANGUAGES:
        own = [a for a in articles if a["language"] == language]
        part = {a["id"]: truth[a["id"]] for a in own}
        _, events = gather(bench, folder, own)
        print(f"| the same, {language} alone | {len(own):,} | {show(happenings.bcubed(events, part))} | {show(happenings.bcubed(centroids(own), part))} |", flush=True)
    figures = json.loads(subprocess.run([bench, "lookups", "1000000"], capture_output=True, text=True, check=True).stdout)
    print("\n| articles in the window | look-ups/s, one core | of them found | index MB | resident MB |\n|---|---|---|---|---|")
    print(f"| {figures['articles']:,} | {figures['lookups_per_second']:,.0f} | {figures['found']:.3f} | {figures['index_megabytes']:.0f} | {figures['resident_megabytes']:.0f} |", flush=True)
