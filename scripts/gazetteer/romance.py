"""Genders and numbers of French, Spanish, Portuguese and Italian adjectives."""


def french(kind, form):
    if kind != "d" or " " in form or form.endswith("-"):
        return []
    if form.endswith("ien"):
        return [form + "s", form + "ne", form + "nes"]
    if form.endswith(("ais", "ois")):
        return [form + "e", form + "es"]
    if form.endswith("c"):
        return [form + "s", form[:-1] + "que", form[:-1] + "ques"]
    if form.endswith("e"):
        return [form + "s"]
    return [form + "s", form + "e", form + "es"] + ([form + "ne", form + "nes"] if form.endswith("en") else [])


def spanish(kind, form):
    if kind != "d" or " " in form or form.endswith("-"):
        return []
    if form.endswith("o"):
        return [form + "s", form[:-1] + "a", form[:-1] + "as"]
    if form.endswith(("í", "ú")):
        return [form + "es", form + "s"]
    # francés, francesa: the accent goes, and matching sets accents aside.
    return [form + "a", form + "as", form + "es"] if form[-1] in "nlsz" else [form + "s"]


def portuguese(kind, form):
    if kind != "d" or " " in form or form.endswith("-"):
        return []
    if form.endswith("o") and not form.endswith("ão"):
        return [form + "s", form[:-1] + "a", form[:-1] + "as"]
    if form.endswith("ês"):
        return [form[:-2] + "esa", form[:-2] + "eses", form[:-2] + "esas"]
    if form.endswith("ão"):
        return [form[:-2] + e for e in ("ã", "ães", "ãos", "ãs", "ões")]
    if form.endswith("eu"):
        return [form + "s", form[:-2] + "eia", form[:-2] + "eias"]
    if form.endswith("ol"):
        return [form + "a", form + "as", form[:-1] + "is"]
    return [form + "s"]


def italian(kind, form):
    if kind != "d" or " " in form or form.endswith("-"):
        return []
    if form.endswith("co"):
        return [form[:-1] + "a", form[:-1] + "hi", form[:-1] + "he", form[:-1] + "i"]
    if form.endswith("o"):
        return [form[:-1] + e for e in "aie"]
    if form.endswith("e"):
        return [form[:-1] + "i"]
    if form.endswith("a"):
        return [form[:-1] + "i", form[:-1] + "e"]
    return []
