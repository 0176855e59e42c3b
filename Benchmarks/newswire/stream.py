"""A stream of articles with the story each belongs to: families of one wire, look-alikes, and articles on their own."""
import random

from . import edits, rewrites
from .banks import headline, sentences, text
from .lookalikes import of_template, two_hands


def stream(seed, families=150, copy=edits.copy):
    """Articles as JSON Feed items in the order in which they come, and the story of each by its id."""
    rng = random.Random(seed)
    articles, truth = [], {}

    def add(story, when, language, title, parts):
        key = f"a{len(articles)}"
        articles.append((when, {"id": key, "title": title, "content_text": text(language, parts), "language": language,
                                "feed": {"name": f"outlet {rng.randint(1, 40)}"}}))
        truth[key] = story

    for language in ("ar", "en", "ru", "zh"):
        for number in range(families):
            title, parts = headline(rng, language), sentences(rng, language, rng.randint(7, 14))
            start = rng.uniform(0, 48)
            add(f"{language} wire {number}", start, language, title, parts)
            for _ in range(rng.randint(1, 5)):
                add(f"{language} wire {number}", start + rng.expovariate(0.5), language, *copy(rng, language, title, parts))
            for kind in range(4):
                # One look-alike in five is itself carried by two houses.
                story, (title, parts) = f"{language} template {kind} {number}", of_template(rng, language, kind)
                add(story, rng.uniform(0, 48), language, title, parts)
            for hand, parts in enumerate(two_hands(rng, language)):
                add(f"{language} event {number} hand {hand}", rng.uniform(0, 48), language, headline(rng, language), parts)
            add(f"{language} alone {number}", rng.uniform(0, 48), language, headline(rng, language), sentences(rng, language, rng.randint(2, 9)))
    articles.sort(key=lambda item: item[0])
    return [article for _, article in articles], truth


def pairwise(found, truth):
    """Precision, recall and F1 over pairs of articles in one story."""
    from collections import Counter
    pairs = lambda groups: sum(n * (n - 1) // 2 for n in Counter(groups).values())
    both = pairs((found[key], truth[key]) for key in truth)
    precision, recall = both / max(pairs(found[k] for k in truth), 1), both / max(pairs(truth.values()), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)
