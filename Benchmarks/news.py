"""News-like text and names to watch for, generated: Arabic and Latin, half and half by bytes.

What decides how fast a matcher goes is how often a text comes near a name without holding it, so the text is made the way
news is, for all matchers alike:
- words come by Zipf's law: a third are particles, the rest inflected (Arabic roots in patterns with proclitics and suffixes;
  Latin stems with endings), 5.5 letters to an Arabic word and 4.8 to a Latin one, with the punctuation, digits, quotes and
  few marks of print;
- names are people (given names that thousands share, surnames made as the vocabulary is), institutions and places (their
  first words are words of the text: وزارة, Bank, New) and a few single words;
- every hundredth word or so begins a watched name, an Arabic one in five after a proclitic; about as often there stands a
  name that nobody watches but that begins like those that are.
"""
import random

ROOTS = """كتب درس علم عمل حكم سلم قتل خرج دخل شهد نظر قول فعل جمع حرب نصر ملك رأس وزر شعب دول سوق صدر نشر وصل رفع وضع قطع
منع فتح غلق طلب رسل حمل ركب سكن بحث كشف عرض قبل بعد قرب حدث خبر ذكر فكر حفظ صرف نفذ خطط نظم قدم عقد عهد وعد هدف هجم دفع ضرب
صنع زرع تجر ربح خسر نقص زيد كبر صغر حسن جمل قبض سجن حرر ثور غضب فرح حزن صبر شكر عذر لقي جلس وقف مشي ركض سفر رحل نقل ضمن
شرك وفق خلف صدق كذب نجح فشل بدأ ختم ولد موت مرض شفي طبب سلح جند قود أمر نهي حقق طبق شرع قضي عدل ظلم حقل بنك مول نفط غاز
كهرب بيت شرط عين سمع بصر لمس ذوق حلل ركز سجل قيد بقي فصل وسط طرف شمل جنب غرب شرق""".split()
PATTERNS = """123 1ا23 م12و3 ت12ي3 ا12ا3 12ا3 123ة 12ي3 ا1ت23 است123 ان123 م1ا23ة 12و3 ت1ا23 م123 م123ة ي123 ت123 ا1ت2ا3
است12ا3 12ا3ة م12ا3 مت123 م1ت23 12ائ3""".split()
SUFFIXES = [""] * 12 + ["ه", "ها", "هم", "ات", "ين", "ون", "ية", "ي", "ا", "ة"]
PROCLITICS = [""] * 7 + ["ال", "ال", "ال", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ك", "س", "وب"]
ARABIC_PARTICLES = """في من على أن إلى التي عن الذي مع هذا بعد هذه قال ما كان لا بين كما ذلك أو قد خلال حتى عند لم كل غير حول
منذ إن كانت قبل أي هو هي وقال وفي ومن وأن حيث عدم لدى فيما أكد وأضاف أمس اليوم عام أكثر بسبب ضد نحو عبر أمام تم يكون بعض""".split()
ARABIC_GIVEN = """محمد أحمد علي حسن حسين محمود مصطفى إبراهيم خالد عمر يوسف سعيد سعد فهد ناصر سلمان عبدالله عادل طارق ياسر كريم
سامي ماجد جمال كمال نبيل فيصل بدر راشد زيد هاني وليد رامي سمير عماد أيمن باسم جابر حاتم رياض زهير شريف صالح ضياء عاصم غسان
فارس قاسم لطفي منير نادر هشام فاطمة مريم عائشة زينب ليلى سارة نور هدى منى سلمى رنا دينا أمل إيمان""".split()
ARABIC_HEADS = """وزارة بنك حزب جامعة شركة مدينة محافظة مجلس هيئة منظمة حركة جمعية وكالة مؤسسة معهد مركز مستشفى نادي قناة
صحيفة لجنة اتحاد جبل نهر وادي مطار ميناء قرية شارع بلدية""".split()
LATIN_PARTICLES = """the of and to in a is that for on was with as by at from it he said his be has are an have not but they who
this which had their were been its will would after more about or when there one up out also she her than two into over
year last could people new first""".split()
NEWS_WORDS = """government minister president country police state officials military security economic political national
international region attack election party leader court public market company billion million percent report group power
force war peace talks trade foreign support members business agency statement media world city capital border""".split()
ONSETS = "b c d f g h l m n p r s t v w br cr dr fr gr pr tr bl cl fl pl sl st sp sc sh ch th qu".split()
NUCLEI = "a e i o u a e i o ai ea ee ou io".split()
CODAS = ["", "", "", "n", "r", "l", "t", "s", "m", "d", "nd", "st", "nt", "ct", "ck", "rt"]
ENDINGS = [""] * 14 + ["s", "s", "s", "ed", "ing", "er", "ly", "ion", "al", "ment", "y"]
LATIN_GIVEN = """John Michael David James Robert Maria Anna Peter Paul Thomas William Richard Charles Joseph Daniel Mark George
Steven Edward Brian Ronald Kevin Jason Laura Sarah Linda Susan Karen Nancy Lisa Betty Helen Sandra Donna Carol Ruth Sharon
Mohammed Ahmed Ali Hassan Omar Ibrahim Juan Carlos José Luis Pedro Miguel Jean Pierre François Michel Hans Klaus Ivan Sergei
Vladimir Dmitry Alexei Chen Wei Li Kim Park Hiroshi Yuki Raj Amit Priya""".split()
LATIN_HEADS = "Bank Ministry University Republic House Court Institute Council Party Port Lake Mount Fort City New San Saint North South West East United National Royal Great".split()
MARKS = "\u064e\u064f\u0650\u0651\u0652"


class Press:
    """Writes names and articles, the same ones for the same seed."""

    def __init__(self, seed=7):
        rng = self.rng = random.Random(seed)
        self.lemmas = list(dict.fromkeys(self.arabic_lemma() for _ in range(9000)))
        self.stems = NEWS_WORDS + list(dict.fromkeys(self.latin_stem() for _ in range(12000)))
        for words in (self.lemmas, self.stems):
            words.sort(key=lambda word: (len(word) + rng.uniform(0, 4), word))  # the commonest words are the shortest
        self.pools = [self.pool(self.arabic_word, ARABIC_PARTICLES, 0.3, "،"), self.pool(self.latin_word, LATIN_PARTICLES, 0.38, ",")]

    def arabic_lemma(self):
        root, pattern = self.rng.choice(ROOTS), self.rng.choice(PATTERNS)
        return pattern.replace("1", root[0]).replace("2", root[1]).replace("3", root[2:])

    def latin_stem(self):
        rng = self.rng
        return "".join(rng.choice(ONSETS) + rng.choice(NUCLEI) + rng.choice(CODAS) for _ in range(rng.choice((1, 1, 1, 2, 2, 3))))

    def zipf(self, things, count):
        return self.rng.choices(things, [1 / (rank + 10) for rank in range(len(things))], k=count)

    def arabic_word(self, lemma):
        rng = self.rng
        word = rng.choice(PROCLITICS) + lemma + rng.choice(SUFFIXES)
        if rng.random() < 0.01:
            at = rng.randrange(1, len(word) + 1)
            word = word[:at] + rng.choice(MARKS) + word[at:]
        return word

    def latin_word(self, stem):
        rng = self.rng
        word = stem + rng.choice(ENDINGS)
        chance = rng.random()
        return word.replace("e", "é", 1) if chance < 0.01 else word.capitalize() if chance < 0.04 else word

    def pool(self, inflect, particles, share, comma, size=400000):
        """Running words, punctuated; a text is a piece of it."""
        rng = self.rng
        words = [inflect(lemma) for lemma in self.zipf(self.lemmas if comma == "،" else self.stems, size)]
        little = self.zipf(particles, size)
        starts = True
        for at in range(size):
            if rng.random() < share:
                words[at] = little[at]
            chance = rng.random()
            if chance < 0.015:
                words[at] = str(rng.choice((rng.randrange(100), 2000 + rng.randrange(30), rng.randrange(100000))))
            elif chance < 0.025:
                words[at] = ("«%s»" if comma == "،" else "“%s”") % words[at]
            if starts:
                words[at] = words[at][:1].upper() + words[at][1:]
            starts = rng.random() < 0.045
            if starts:
                words[at] += ".\n" if rng.random() < 0.2 else "."
            elif rng.random() < 0.05:
                words[at] += comma
        return words

    def name(self, script):
        """A name of either script, 0 being Arabic."""
        rng, kind = self.rng, self.rng.random()
        if script == 0:
            given = lambda: rng.choice(ARABIC_GIVEN)
            family = lambda: rng.choice(("ال", "")) + self.arabic_lemma().rstrip("ة") + rng.choice(("ي", "ي", ""))
            thing = lambda: "ال" + rng.choice(self.lemmas)
            person = (given(), family()) if kind < 0.3 else (given(), given(), family())
            house = (rng.choice(ARABIC_HEADS), thing()) if kind < 0.55 else (rng.choice(ARABIC_HEADS), thing(), thing())
            place = (family(), family()) if kind < 0.8 else (family() + rng.choice(("ستان", "آباد", "ين", "ان")),)
        else:
            given = lambda: rng.choice(LATIN_GIVEN)
            family = lambda: (self.latin_stem() + rng.choice(("", "son", "ez", "ov", "man", "er"))).capitalize()
            person = (given(), family()) if kind < 0.35 else (given(), rng.choice("ABCDEJMR") + ".", family())
            house = (rng.choice(LATIN_HEADS), "of", family()) if kind < 0.52 else (rng.choice(LATIN_HEADS), family())
            place = (family(), rng.choice(("Bay", "Hills", family()))) if kind < 0.8 else (family() + rng.choice(("stan", "ville", "burg", "ia")),)
        return " ".join(person if kind < 0.45 else house if kind < 0.6 else place)

    def names(self, count):
        """Names to watch for, half Arabic."""
        names = {}
        while len(names) < count:
            names[self.name(len(names) % 2)] = True
        return list(names)

    def articles(self, names, megabytes):
        """Articles of about 2.4 kB, a list of strings without line feeds of their own."""
        rng, watched = self.rng, [names[0::2], names[1::2]]
        size, articles = 0, []
        near = [[self.name(script) for _ in range(20000)] for script in (0, 1)]
        while size < megabytes * 1_000_000:
            script = len(articles) % 2
            length = (225, 420)[script]
            start = rng.randrange(len(self.pools[script]) - length)
            words = self.pools[script][start : start + length]
            for _ in range(length // 100):
                hit = rng.choice(watched[script])
                if script == 0 and rng.random() < 0.2:
                    hit = rng.choice("وبل") + hit
                words[rng.randrange(length)] = hit
                words[rng.randrange(length)] = rng.choice(near[script])
            article = " ".join(words).replace("\n", " ")
            size += len(article.encode())
            articles.append(article)
        return articles
