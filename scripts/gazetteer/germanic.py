"""Inflection of German and Dutch adjectives and inhabitants."""


# Südfrankreich, ostukrainisch: a part of the country, written as one word, of countries whose parts are in the news.
GERMAN_PARTS = "Nord Süd Ost West Zentral Nordost Nordwest Südost Südwest Mittel".split()
GERMAN_PARTED = set("""
    Frankreich Italien Spanien Portugal Deutschland Österreich Polen Ungarn Rumänien Bulgarien Griechenland Serbien Kroatien
    Kosovo Albanien Schweden Norwegen Finnland Dänemark England Schottland Belgien Tschechien Ukraine Russland Türkei Syrien
    Irak Iran Libanon Israel Jemen Ägypten Libyen Tunesien Algerien Marokko Mali Niger Nigeria Tschad Kamerun Kongo Äthiopien
    Somalia Kenia Uganda Mosambik Burkina China Japan Indien Pakistan Afghanistan Bangladesch Myanmar Thailand Vietnam
    Philippinen Indonesien Australien Kanada Mexiko Kolumbien Brasilien Argentinien Chile Peru Georgien Kirgistan Nepal Laos
    französisch italienisch spanisch deutsch polnisch ungarisch rumänisch griechisch serbisch schwedisch norwegisch finnisch
    englisch schottisch ukrainisch russisch türkisch syrisch irakisch iranisch libanesisch israelisch jemenitisch ägyptisch
    libysch nigerianisch kongolesisch äthiopisch chinesisch japanisch indisch pakistanisch afghanisch thailändisch mexikanisch
    brasilianisch kanadisch australisch indonesisch philippinisch burmesisch
    """.split())


def german(kind, form):
    made = german_endings(kind, form)
    if form not in GERMAN_PARTED:
        return made
    parts = [part.lower() for part in GERMAN_PARTS[:4]] if form[0].islower() else GERMAN_PARTS
    return made + [part + one[0].lower() + one[1:] for part in parts for one in [form] + made if not one.endswith("-")]


def german_endings(kind, form):
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
