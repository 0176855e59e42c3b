"""Cases of Russian, Ukrainian and Polish names, adjectives and inhabitants."""
import itertools

RUSSIAN_HARD = set("бвгджзклмнпрстфхцчшщ")
POLISH_HARD = set("bcdfghjklłmnprstwzżźćńś")
# Before -e: Kanada w Kanadzie, Egipt w Egipcie.
POLISH_SOFT = {"d": "dzie", "t": "cie", "r": "rze", "ł": "le", "k": "ce", "g": "dze", "ch": "sze"}


def with_endings(stem, endings):
    return [stem + ending for ending in endings.split()]


def by_word(word_forms, form):
    """Every word in every case; what does not agree is no text and does no harm."""
    words = form.split(" ")
    choices = [[word] + (word_forms(word) if word[:1].isupper() else []) for word in words]
    if len(words) > 3:
        return []
    return [" ".join(choice) for choice in itertools.islice(itertools.product(*choices), 400)]


def short_first(stem):
    """What stands before a hyphen without its -ск-: эфиопо-эритрейский, вірмено-азербайджанський."""
    return [stem + "о-"] if len(stem) > 3 and stem[-1].lower() in RUSSIAN_HARD else []


# Russian

def russian_noun(word):
    if "-" in word:
        first, last = word.rsplit("-", 1)
        return [first + "-" + form for form in russian_noun(last)]
    if word.endswith(("ская", "цкая", "жная", "ная", "чная", "вая")):
        return with_endings(word[:-2], "ой ую")
    if word.endswith(("ский", "цкий", "ный", "чный", "вый")):
        return with_endings(word[:-2], "ого ому ым им ом")
    if word.endswith("яя"):
        return with_endings(word[:-2], "ей юю")
    if word.endswith(("ые", "ие")):
        return with_endings(word[:-2], "ых ым ыми их им ими")
    if word.endswith("ия"):
        return with_endings(word[:-1], "и ю ей")
    if word.endswith("я"):
        return with_endings(word[:-1], "и ю ей е")
    if word.endswith("а"):
        return with_endings(word[:-1], ("и" if word[-2:-1] in "гкхжчшщ" else "ы") + " у ой е ей")
    if word.endswith("ь"):
        return with_endings(word[:-1], "я ю ем е и ью")
    if word.endswith("й"):
        return with_endings(word[:-1], "я ю ем е")
    if word.endswith("ы") and len(word) > 4:
        return with_endings(word[:-1], "ов ам ами ах") + [word[:-1]]
    return with_endings(word, "а у ом е ем") if word[-1:].lower() in RUSSIAN_HARD else []


def russian_adjective(form):
    stem = form[:-2]
    ends = "ий ого ому им ом ая ой ую ое ие их ими" if stem[-1] in "кгх" else "ый ого ому ым ом ая ой ую ое ые ых ыми"
    return with_endings(stem, ends)


def russian(kind, form):
    if kind != "d":
        return by_word(russian_noun, form)
    if form.endswith(("ский", "цкий")):
        return russian_adjective(form) + [form[:-2] + "о-"] + short_first(form[:-4])
    if form.endswith("ец"):
        soft = "ьц" if form[-3] in "л" else "йц" if form[-3] in "аеиоуэ" else "ц"
        woman = form[:-2] + ("й" if form[-3] in "аеиоуэ" else "ь" if form[-3] == "л" else "")
        return with_endings(form[:-2] + soft, "а у ем ом е ы ев ам ами ах") + women(woman)
    if form.endswith("нин"):
        return with_endings(form, "а у ом е") + [form[:-2]] + with_endings(form[:-2], "е ам ами ах") + women(form[:-2])
    if form[-1] in RUSSIAN_HARD:
        return with_endings(form, "а у ом е ы ов ам ами ах")
    return russian_noun(form)


def women(stem):
    # Many of them: словачек, but индиек and финок.
    many = stem[:-1] + "ек" if stem[-1] == "й" else stem + ("ек" if stem[-1] != "ь" else "к")
    return with_endings(stem, "ка ки ку кой ке кам ками ках") + [many, stem + "ок"]


# Ukrainian

WOMEN = "ка ки ку кою ці ок кам ками ках"
UKRAINIAN_SOFT = {"к": "ц", "г": "з", "х": "с"}


def ukrainian_noun(word):
    if "-" in word:
        first, last = word.rsplit("-", 1)
        return [first + "-" + form for form in ukrainian_noun(last)]
    if word.endswith(("ська", "цька", "чна", "жна", "дна", "ова")) and len(word) > 4:
        return with_endings(word[:-1], "ої ій у ою") + ukrainian_a(word)
    if word.endswith("ий"):
        return with_endings(word[:-2], "ого ому им ім")
    if word.endswith(("ія", "ея", "уя")):
        return with_endings(word[:-1], "ї ю єю")
    if word.endswith(("жа", "ча", "ша", "ща")):
        return with_endings(word[:-1], "і у ею")
    if word.endswith("а"):
        return ukrainian_a(word) + with_endings(word[:-1], "ої ій")
    if word.endswith("я"):
        return with_endings(word[:-1], "і ю ею ї єю")
    if word.endswith("ь"):
        return with_endings(word[:-1], "я ю ем і ї еві")
    if word.endswith("й"):
        return with_endings(word[:-1], "ю єм ї я єві")
    if word.endswith("и") and len(word) > 4:
        return with_endings(word[:-1], "ів ам ами ах") + [word[:-1]]
    return with_endings(word, "у а ом і ові ем") if word[-1:].lower() in RUSSIAN_HARD else []


def ukrainian_a(word):
    softened = UKRAINIAN_SOFT.get(word[-2:-1])
    return with_endings(word[:-1], "и у ою") + [word[:-2] + softened + "і" if softened else word[:-1] + "і"]


def ukrainian(kind, form):
    if kind != "d":
        return by_word(ukrainian_noun, form)
    if form.endswith(("ський", "цький", "зький")):
        return with_endings(form[:-2], "ого ому им ій ім а ої у ою е і их ими") + [form[:-2] + "о-"] + short_first(form[:-5])
    if form.endswith(("ець", "єць")):
        stem = form[:-3] + ("й" if form.endswith("єць") or form[-4] in "аеиіоуя" else "ь" if form[-4] == "л" else "")
        return with_endings(stem + "ц", "я ю ем еві і ів ям ями ях") + with_endings(stem, WOMEN)
    if form.endswith(("нин", "рин")):
        return with_endings(form[:-2], "ина ину ином инові ині и ам ами ах " + WOMEN) + [form[:-2]]
    if form.endswith("ка"):
        return with_endings(form[:-2], WOMEN)
    if form[-1] in RUSSIAN_HARD:
        return with_endings(form, "а у ом и ів ам ами ах ові")
    return ukrainian_noun(form)


# Polish

def polish_noun(word):
    if word.endswith(("ska", "cka", "na", "wa", "nia", "dnia", "ka")) and word[-2] in "knwi":
        made = with_endings(word[:-1], "ej ą")
        if word.endswith("ka"):
            made.append(word[:-1] + "iej")
    else:
        made = []
    if word.endswith(("ia", "ja")):
        return made + with_endings(word[:-1], "i ę ą") + [word[:-1] if word.endswith("nia") else word[:-1] + "i"]
    if word.endswith("a"):
        soft = POLISH_SOFT.get(word[-2], word[-2] + "ie")
        return made + with_endings(word[:-1], "y i ę ą") + [word[:-2] + soft]
    if word.endswith("o") and len(word) > 4:
        return with_endings(word[:-1], "a u em iem") + [word[:-2] + POLISH_SOFT.get(word[-2], word[-2] + "ie")]
    if word.endswith(("ki", "gi")):
        return with_endings(word[:-1], "iego iemu im")
    if word.endswith("y") and len(word) > 4:
        return with_endings(word[:-1], "ego emu ym ów om ami ach") + [word[:-1]]
    if word[-1:] in POLISH_HARD:
        soft = POLISH_SOFT.get(word[-1], word[-1] + "ie")
        return with_endings(word, "u em iem owi a ie") + [word[:-1] + soft]
    return []


POLISH_WOMEN = "ka ki kę ką ce ek kach kami kom"


def polish(kind, form):
    if kind != "d":
        return by_word(polish_noun, form)
    if form.endswith(("ki", "gi")):
        plural = form[:-2] + {"k": "cy", "g": "dzy"}[form[-2]]
        return with_endings(form[:-1], "iego iemu im ich imi ą ie a iej") + [plural, form[:-1] + "o-"]
    if form.endswith("czyk"):
        return with_endings(form, "a owi iem u ów om ami ach") + [form[:-1] + "cy"] + with_endings(form[:-4], POLISH_WOMEN)
    if form.endswith("anin"):
        return with_endings(form[:-2], "ina inowi inem inie ie ów om ami ach " + POLISH_WOMEN) + [form[:-2]]
    if form.endswith("ka"):
        return with_endings(form[:-2], POLISH_WOMEN)
    if form.endswith("ec"):
        stem = form[:-2].rstrip("i")
        if form.endswith("niec"):
            stem = form[:-4] + "ń"
        elif form.endswith("rzec"):
            stem = form[:-3]
        return with_endings(stem + "c", "a owi em u y ów om ami ach")
    if form[-1] in POLISH_HARD:
        soft = form + "u" if form[-1] in "kg" else form[:-1] + POLISH_SOFT.get(form[-1], form[-1] + "ie")
        return with_endings(form, "a owi em iem ów om ami ach") + [soft] + with_endings(form, POLISH_WOMEN)
    return []
