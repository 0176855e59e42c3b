"""Inflection of German and Dutch adjectives and inhabitants."""


def german(kind, form):
    if form.endswith("-"):
        return []
    if kind != "d":
        return [form + "s"] if " " not in form and form[-1] not in "szSZ" else []
    if form[0].islower() or form.startswith("US-"):
        return [form + e for e in ("e", "er", "en", "em", "es")] + [form + "-"]
    if form.endswith("er"):
        return [form + e for e in ("n", "s", "in", "innen")]
    if form.endswith("e"):
        return [form + "n", form[:-1] + "in", form[:-1] + "innen"]
    return [form + e for e in ("s", "en", "in", "innen")]


def dutch(kind, form):
    if form.endswith("-"):
        return []
    if kind != "d":
        return [form + "s"] if " " not in form and form[-1] in "dnklmr" else []
    if form.endswith("ees"):
        return [form[:-3] + "ese", form[:-3] + "esen", form[:-3] + "ezen", form[:-3] + "eze"]
    if form.endswith("aas"):
        return [form[:-3] + "ase"]
    if form.endswith("aan"):
        return [form + "se", form[:-3] + "anen"]
    if form.endswith(("s", "sch")):
        return [form + "e"]
    return [form + "s"] if form.endswith(("er", "ër")) else [form + "s", form + "en"]
