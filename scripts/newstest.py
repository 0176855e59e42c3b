#!/usr/bin/env python3
"""Score the countries that `marsad match` finds in real news, sentence by sentence, in 21 languages.

usage: newstest.py FOLDER [--verbose] [language ...]

FOLDER is NTREX-128 (news of 2019 in 128 languages, CC BY-SA 4.0, github.com/MicrosoftTranslator/NTREX).  No text of it stands
here: scripts/newstest/gold.tsv has, for some hundreds of its sentences in each language, a hash of the sentence's letters and
the countries that it names, as ISO codes; * begins an article, ? stands before what one may argue about, which is left out.
Cities, also capitals, are no countries, nor are languages and names that hold a country's.
"""
import collections, hashlib, json, os, subprocess, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
MARSAD = os.environ.get("MARSAD", os.path.join(HERE, "..", ".build", "release", "marsad"))
FILES = {
    "ar": "ref.arb", "fa": "ref.fas", "ur": "ref.urd", "he": "ref.heb", "hi": "ref.hin", "zh": "ref.zho-CN", "ja": "ref.jpn",
    "ko": "ref.kor", "ru": "ref.rus", "uk": "ref.ukr", "tr": "ref.tur", "en": "src.eng", "de": "ref.deu", "fr": "ref.fra",
    "el": "ref.ell", "it": "ref.ita", "es": "ref.spa", "pt": "ref.por", "pl": "ref.pol", "nl": "ref.nld", "id": "ref.ind",
}


def key(sentence):
    """A hash of the letters and digits alone: spaces and marks differ between editions."""
    letters = [c for c in unicodedata.normalize("NFKC", sentence).lower() if unicodedata.category(c)[0] in "LN"]
    return hashlib.sha1("".join(letters).encode()).hexdigest()[:10]


def read_gold():
    gold = collections.defaultdict(dict)
    with open(os.path.join(HERE, "newstest", "gold.tsv"), encoding="utf-8") as lines:
        for line in lines:
            language, hashed, codes = line.rstrip("\n").split("\t")
            gold[language][hashed.lstrip("*")] = (hashed.startswith("*"), codes.split())
    return gold


def articles(sentences, gold):
    """Runs of known sentences, cut where an article begins."""
    article = []
    for sentence in sentences:
        known = gold.get(key(sentence))
        if article and (known is None or known[0]):
            yield article
            article = []
        if known:
            article.append((sentence, known[1]))
    if article:
        yield article


def match(texts, language):
    feed = "".join(json.dumps({"id": str(i), "language": language, "content_text": text}, ensure_ascii=False) + "\n"
                   for i, text in enumerate(texts))
    answers = subprocess.run([MARSAD, "match"], input=feed.encode(), stdout=subprocess.PIPE, check=True).stdout.splitlines()
    return [[m for m in json.loads(answer)["mentions"] if m["kind"] == "country" and m["form"] != "capital"]
            for answer in answers]


def score(language, sentences, gold, verbose):
    found = list(articles(sentences, gold))
    right = wrong = missing = count = 0
    for article, mentions in zip(found, match(["\n".join(s for s, _ in article) for article in found], language)):
        at = 0
        for sentence, codes in article:
            end = at + len(sentence) + 1
            have = {m["id"] for m in mentions if at <= m["start"] < end}
            sure, doubtful = {c for c in codes if c[0] != "?"}, {c[1:] for c in codes if c[0] == "?"}
            false = have - sure - doubtful
            right, wrong, missing, count = right + len(sure & have), wrong + len(false), missing + len(sure - have), count + 1
            if verbose and (false or sure - have):
                print("%s: missing %s, wrong %s: %s" % (language, sorted(sure - have), sorted(false), sentence))
            at = end
    if not count:
        return print("%s: none of its sentences is known" % language)
    precision, recall = right / max(1, right + wrong), right / max(1, right + missing)
    print("| %s | %d | %d | %d | %.3f | %.3f | %.3f |" % (
        language, len(found), count, right + missing, precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)))


def main():
    arguments = [a for a in sys.argv[1:] if a != "--verbose"]
    if not arguments or arguments[0].startswith("-"):
        sys.exit(__doc__)
    gold = read_gold()
    print("| language | articles | sentences | countries | precision | recall | F1 |\n|---|---|---|---|---|---|---|")
    for language in arguments[1:] or FILES:
        path = os.path.join(arguments[0], "newstest2019-%s.txt" % FILES[language])
        if not os.path.exists(path):
            sys.exit("%s: no such file; give the folder NTREX-128 of the collection" % path)
        with open(path, encoding="utf-8") as lines:
            score(language, [line.strip() for line in lines], gold[language], "--verbose" in sys.argv)


main()
