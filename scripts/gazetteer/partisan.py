"""Adjectives for or against a country, written as one word: пророссийский, antiestadounidense, filorusso; and of two peoples:
ελληνοτουρκικός.  Of countries that news take sides on."""

ADJECTIVES = {
    "ru": """российский украинский американский израильский иранский китайский турецкий сирийский германский французский британский
        польский палестинский саудовский иракский грузинский армянский азербайджанский белорусский сербский японский индийский
        пакистанский корейский кубинский""",
    "uk": """російський український американський ізраїльський іранський китайський турецький сирійський німецький французький
        британський польський угорський палестинський білоруський грузинський вірменський сербський японський індійський""",
    "pl": """rosyjski ukraiński amerykański izraelski irański chiński turecki syryjski niemiecki francuski brytyjski polski węgierski
        palestyński białoruski gruziński serbski japoński""",
    "es": """ruso ucraniano estadounidense americano israelí iraní chino turco sirio alemán francés británico español cubano
        venezolano palestino saudí japonés""",
    "pt": "russo ucraniano americano israelense israelita iraniano chinês turco sírio alemão francês britânico palestino cubano",
    "it": """russo ucraino americano statunitense israeliano iraniano cinese turco siriano tedesco francese britannico
        palestinese cubano serbo""",
    "fr": """russe ukrainien américain israélien iranien chinois turc syrien allemand français britannique palestinien algérien
        marocain""",
    "de": """russisch ukrainisch amerikanisch israelisch iranisch chinesisch türkisch syrisch deutsch französisch britisch polnisch
        palästinensisch serbisch japanisch""",
    "el": """ρωσικός ουκρανικός αμερικανικός ισραηλινός ιρανικός κινεζικός τουρκικός συριακός γερμανικός γαλλικός βρετανικός ελληνικός
        παλαιστινιακός αλβανικός""",
}
PREFIXES = {
    "ru": "про анти", "uk": "про анти", "pl": "pro anty", "es": "pro anti", "pt": "pro anti", "it": "filo anti", "fr": "pro anti",
    "de": "pro anti", "el": "φιλο αντι",
}
ADJECTIVES = {language: set(words.split()) for language, words in ADJECTIVES.items()}
# What stands before another people's adjective, by that people's own.
GREEK_FIRST = {
    "ελληνικός": "ελληνο", "τουρκικός": "τουρκο", "ρωσικός": "ρωσο", "αμερικανικός": "αμερικανο", "γερμανικός": "γερμανο",
    "γαλλικός": "γαλλο", "κινεζικός": "κινεζο", "ιταλικός": "ιταλο", "ισραηλινός": "ισραηλινο", "ουκρανικός": "ουκρανο",
    "αλβανικός": "αλβανο", "βουλγαρικός": "βουλγαρο", "αιγυπτιακός": "αιγυπτιο",
}
# What stands behind ελληνο- and no other first part.
GREEK_SECOND = set("""
    αρμενικός σερβικός ρουμανικός κυπριακός ισπανικός βρετανικός πολωνικός ουγγρικός ινδικός ιαπωνικός ιρανικός λιβυκός συριακός
    γεωργιανός ολλανδικός βελγικός σουηδικός νορβηγικός δανικός φινλανδικός ελβετικός αυστριακός πορτογαλικός καναδικός
    κορεατικός κροατικός σλοβενικός βοσνιακός τσεχικός σλοβακικός αυστραλιανός ιορδανικός λιβανικός κουβεϊτιανός μαροκινός
    τυνησιακός αλγερινός πακιστανικός ιρακινός παλαιστινιακός
    """.split())


def forms(language, form, made):
    """For an adjective and all that is made of it, the same behind its prefixes."""
    found = []
    if form in ADJECTIVES.get(language, ()):
        for prefix in PREFIXES[language].split():
            for one in [form] + made:
                if one.endswith("-"):
                    continue
                found.append(prefix + one)
                # prorruso, antirrusso
                if language in ("es", "pt") and one[0] == "r":
                    found.append(prefix + "r" + one)
                if language == "it" and one[0] == "i" and prefix.endswith("i"):
                    found.append(prefix[:-1] + one)
    if language == "de" and form[:1].islower() and form.endswith(("isch", "deutsch")):
        found += [form + "stämmig" + end for end in ("", "e", "er", "en", "em", "es")]
    if language == "el" and form in GREEK_FIRST:
        own = [form] + made
        if form != "κινεζικός":
            found += ["σινο" + one for one in own]
        found += [first + one for first in GREEK_FIRST.values() if first != GREEK_FIRST[form] for one in own]
        # The other people's adjective behind this one's first part: of both at once.
        found += [
            GREEK_FIRST[form] + other[:-2] + end
            for other in [*GREEK_FIRST] + sorted(GREEK_SECOND if form == "ελληνικός" else ()) if other != form
            for end in ("ός", "ή", "ό", "οί", "ές", "ά", "ού", "ών", "ούς", "ής")]
    if language == "el" and form in GREEK_SECOND:
        found += ["ελληνο" + one for one in [form] + made]
    return found
