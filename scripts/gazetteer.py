#!/usr/bin/env python3
"""Make Sources/Watch/Gazetteer/*.swift, the forms of country names in 21 languages.

usage: python3 -m venv VENV && VENV/bin/pip install babel && VENV/bin/python scripts/gazetteer.py [language ...]

CLDR (through babel; Unicode licence v3) gives the standard name of each territory and, by the cities that stand for time
zones, many capitals.  The tables scripts/gazetteer/XX.tsv, written for this project, add what news write; a line is
    ISO2 <TAB> kind <TAB> form|form...            kinds: n name, d demonym or adjective, c capital, x no country (ISO2 is -),
                                                  - none of the country's forms, whatever the rules make
    ISO2 <TAB> ? <TAB> form <TAB> yes|no|name|start <TAB> for|for... <TAB> against|against... an ambiguous form, mostly the country,
                                                  a word, another's name, or the country but where a sentence begins
A form marked = is spelled so and not otherwise.  scripts/gazetteer/XX.py, where there is one, has expand(kind, form), which
gives the inflected forms, and reject(kind, form), which throws away what is another word.  What names.tsv says holds for all
languages of Latin letters.
"""
import importlib.util, os, re, sys
from babel import Locale

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "gazetteer"))
import inflect

LANGUAGES = "ar en fa ur he tr ru uk fr es pt de it nl pl zh ja ko hi id el".split()
LATIN = "en tr fr es pt de it nl pl id".split()
HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "gazetteer")
OUT = os.path.join(HERE, "..", "Sources", "Watch", "Gazetteer")

# Regions and inventions that CLDR lists beside the 249 codes of ISO 3166-1 and XK.
NO_COUNTRY = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split()
# Their CLDR names are descriptions; the tables name them, or a time zone does.
UNNAMED = "HK MO PS UM".split()
NAME_ZONES = {"HK": "Asia/Hong_Kong", "MO": "Asia/Macau"}

# Capitals that stand for a time zone and do not share the country's name; babel uses the old names of some zones.
CAPITALS = dict(pair.split("=") for pair in """
    AF=Asia/Kabul AL=Europe/Tirane AM=Asia/Yerevan AO=Africa/Luanda AR=America/Buenos_Aires AS=Pacific/Pago_Pago
    AT=Europe/Vienna AX=Europe/Mariehamn AZ=Asia/Baku BA=Europe/Sarajevo BD=Asia/Dhaka BE=Europe/Brussels
    BF=Africa/Ouagadougou BG=Europe/Sofia BI=Africa/Bujumbura BJ=Africa/Porto-Novo BO=America/La_Paz BS=America/Nassau
    BT=Asia/Thimphu BW=Africa/Gaborone BY=Europe/Minsk CD=Africa/Kinshasa CF=Africa/Bangui CG=Africa/Brazzaville
    CL=America/Santiago CO=America/Bogota CU=America/Havana CY=Asia/Nicosia CZ=Europe/Prague DE=Europe/Berlin
    DK=Europe/Copenhagen DO=America/Santo_Domingo DZ=Africa/Algiers EE=Europe/Tallinn EG=Africa/Cairo EH=Africa/El_Aaiun
    ER=Africa/Asmera ES=Europe/Madrid ET=Africa/Addis_Ababa FI=Europe/Helsinki FR=Europe/Paris GA=Africa/Libreville
    GB=Europe/London GE=Asia/Tbilisi GF=America/Cayenne GH=Africa/Accra GL=America/Godthab GM=Africa/Banjul
    GN=Africa/Conakry GQ=Africa/Malabo GR=Europe/Athens GW=Africa/Bissau HN=America/Tegucigalpa HR=Europe/Zagreb
    HT=America/Port-au-Prince HU=Europe/Budapest ID=Asia/Jakarta IE=Europe/Dublin IQ=Asia/Baghdad IR=Asia/Tehran
    IS=Atlantic/Reykjavik IT=Europe/Rome JO=Asia/Amman JP=Asia/Tokyo KE=Africa/Nairobi KG=Asia/Bishkek
    KH=Asia/Phnom_Penh KI=Pacific/Tarawa KP=Asia/Pyongyang KR=Asia/Seoul LA=Asia/Vientiane LB=Asia/Beirut LI=Europe/Vaduz
    LK=Asia/Colombo LR=Africa/Monrovia LS=Africa/Maseru LT=Europe/Vilnius LV=Europe/Riga LY=Africa/Tripoli
    MD=Europe/Chisinau ME=Europe/Podgorica MG=Indian/Antananarivo MH=Pacific/Majuro MK=Europe/Skopje ML=Africa/Bamako
    MN=Asia/Ulaanbaatar MR=Africa/Nouakchott MX=America/Mexico_City MY=Asia/Kuala_Lumpur MZ=Africa/Maputo
    NA=Africa/Windhoek NC=Pacific/Noumea NE=Africa/Niamey NI=America/Managua NL=Europe/Amsterdam NO=Europe/Oslo
    NP=Asia/Katmandu OM=Asia/Muscat PE=America/Lima PG=Pacific/Port_Moresby PH=Asia/Manila PL=Europe/Warsaw
    PT=Europe/Lisbon PY=America/Asuncion RO=Europe/Bucharest RS=Europe/Belgrade RU=Europe/Moscow RW=Africa/Kigali
    SA=Asia/Riyadh SD=Africa/Khartoum SE=Europe/Stockholm SI=Europe/Ljubljana SK=Europe/Bratislava SL=Africa/Freetown
    SN=Africa/Dakar SO=Africa/Mogadishu SR=America/Paramaribo SS=Africa/Juba ST=Africa/Sao_Tome SY=Asia/Damascus
    SZ=Africa/Mbabane TD=Africa/Ndjamena TG=Africa/Lome TH=Asia/Bangkok TJ=Asia/Dushanbe TL=Asia/Dili TM=Asia/Ashgabat
    TN=Africa/Tunis TT=America/Port_of_Spain TV=Pacific/Funafuti TW=Asia/Taipei UA=Europe/Kiev UG=Africa/Kampala
    UY=America/Montevideo UZ=Asia/Tashkent VE=America/Caracas WS=Pacific/Apia ZM=Africa/Lusaka ZW=Africa/Harare
    """.split())

BRACKETS = re.compile(r"\s*[(（]([^)）]*)[)）]\s*")


def report(place, message):
    print("%s: %s" % (place, message), file=sys.stderr)


def without_brackets(text):
    return BRACKETS.sub(" ", text).strip()


def country_names(locale, language):
    """The names CLDR gives, by code, what it says in brackets split off."""
    found = {}
    for code, text in sorted(locale.territories.items()):
        if not re.fullmatch("[A-Z]{2}", code) or code in NO_COUNTRY or code in UNNAMED:
            continue
        text = text.replace("о-ва", "острова").replace("о-в", "остров")
        if code in ("CD", "CG"):
            # Congo alone is either; 刚果（金） is written so.
            if not re.search(r"[-–(（]|\s", text):
                continue
            found[code] = [text if language == "zh" else without_brackets(text)]
        elif code == "MM":
            found[code] = [without_brackets(text)] + BRACKETS.findall(text)
        else:
            found[code] = [without_brackets(text)]
    # Brackets told these apart: the two Virgin Islands, the halves of Saint Martin.
    shared = [name for names in found.values() for name in names]
    for code in found:
        found[code] = [name for name in found[code] if shared.count(name) == 1]
    for code, zone in NAME_ZONES.items():
        found[code] = zone_city(locale, language, zone)
    return found


def zone_city(locale, language, zone):
    city = locale.time_zones.get(zone, {}).get("city")
    if not city and language in LATIN:
        city = zone.split("/")[-1].replace("_", " ")
    return [without_brackets(city)] if city else []


def read_table(language):
    path = os.path.join(TABLES, language + ".tsv")
    if not os.path.exists(path):
        return []
    rows, told = [], set()
    with open(path, encoding="utf-8", errors="replace") as lines:
        for number, line in enumerate(lines, 1):
            place, line = "%s.tsv:%d" % (language, number), line.strip(" \r\n")
            if not line or line.startswith("#"):
                continue
            parts = [part.strip() for part in line.split("\t")]
            while parts and not parts[-1]:
                parts.pop()
            if len(parts) < 3 or not re.fullmatch("[A-Z]{2}|-", parts[0]) or parts[1] not in list("ndcx?-"):
                report(place, "no line of a gazetteer: " + line[:60])
            elif (parts[0] == "-") != (parts[1] == "x"):
                report(place, "x and - go together: " + line[:60])
            elif parts[1] == "?" and (not 4 <= len(parts) <= 6 or parts[3] not in ("yes", "no", "name", "start")):
                report(place, "not ISO2, ?, form, yes|no|name|start, for, against: " + line[:60])
            elif parts[1] != "?" and len(parts) != 3:
                report(place, "too many tabs: " + line[:60])
            elif parts[1] == "?" and not told.isdisjoint((parts[0], form) for form in parts[2].split("|")):
                report(place, "told once already, and the last would hold alone: " + line[:60])
            else:
                if parts[1] == "?":
                    told.update((parts[0], form) for form in parts[2].split("|"))
                rows.append((place, parts))
    return rows


def english_capitals():
    """The capitals of the English table, for languages of the same script that give none."""
    return {row[0]: row[2].split("|") for _, row in read_table("en") if row[1] == "c"}


def inflection(language):
    """The expand and reject of the language."""
    path = os.path.join(TABLES, language + ".py")
    expand, reject = None, None
    if os.path.exists(path):
        try:
            spec = importlib.util.spec_from_file_location("gazetteer_" + language, path)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            expand, reject = getattr(module, "expand", None), getattr(module, "reject", None)
        except Exception as error:
            report(path, error)
    if expand is None:
        expand = lambda kind, form: inflect.expand(language, kind, form)
    return expand, reject or (lambda kind, form: False)


def folded(form):
    return form.lstrip("=").casefold()


class Collection:
    """The forms of one language."""

    def __init__(self, language):
        self.language = language
        self.expand, self.reject = inflection(language)
        self.forms = {}
        # The names as the table has them, by code.
        self.names = {}
        # What is made of demonyms that are no names as well, which are cases of no name: Nederlands, Węgrów.
        self.made_of_demonyms = {}
        # What the table says is none of the country's forms.
        self.refused = set()

    def add(self, code, kind, form, place):
        if form.startswith("="):
            made = [form]
        else:
            try:
                made = list(self.expand(kind, form))
            except Exception as error:
                report(place, "expand(%s, %s): %r" % (kind, form, error))
                made = [form]
        group = self.forms.setdefault((code, kind), {})
        if kind == "n":
            self.names.setdefault(code, []).append(form)
        elif kind == "d" and form not in self.names.get(code, ()):
            self.made_of_demonyms.setdefault(code, set()).update(made)
        for one in made:
            one = one.strip()
            if not re.search(r"\w", one) or re.search(r"[\t\n|]", one):
                continue
            if not self.reject(kind, one) and (code, folded(one)) not in self.refused:
                group[one] = None

    def derive(self):
        """Demonyms that are made of the names."""
        for code, names in self.names.items():
            for name in names:
                if not name.startswith(("=", "*")) and len(name.split(" ")) < 3:
                    for form in inflect.demonyms(self.language, name):
                        self.add(code, "d", form, "demonym of " + code)

    def lines(self):
        for code, made in self.made_of_demonyms.items():
            # Where the name is a people's form itself, as Αργεντινή is, so are its cases.
            kept = {case for name in self.names.get(code, ()) if name in made for case in self.expand("n", name)}
            for form in made.difference(kept, self.names.get(code, ())):
                self.forms.get((code, "n"), {}).pop(form, None)
        order = sorted(self.forms, key=lambda key: (key[0], "ndcx".index(key[1])))
        return ["%s\t%s\t%s" % (code, kind, "|".join(self.forms[code, kind])) for code, kind in order if self.forms[code, kind]]


def build(language):
    locale, collection, senses = Locale(language), Collection(language), []
    rows = read_table(language) + (read_table("names") if language in LATIN else [])
    collection.refused = {(row[0], folded(form)) for _, row in rows if row[1] == "-" for form in row[2].split("|")}
    for code, names in country_names(locale, language).items():
        for name in names:
            collection.add(code, "n", name, "CLDR " + code)
    for code, zone in CAPITALS.items():
        for city in zone_city(locale, language, zone):
            collection.add(code, "c", city, "CLDR " + code)
    for place, parts in rows:
        if parts[1] not in "?-":
            for form in filter(None, map(str.strip, parts[2].split("|"))):
                collection.add(parts[0], parts[1], form, place)
    if language in LATIN and language != "en":
        for code, forms in english_capitals().items():
            if (code, "c") not in collection.forms:
                for form in forms:
                    collection.add(code, "c", form, "English capital of " + code)
    collection.derive()
    for place, parts in rows:
        if parts[1] == "?":
            known = {folded(form) for (code, kind), group in collection.forms.items() if code == parts[0] for form in group}
            for form in filter(None, map(str.strip, parts[2].split("|"))):
                if folded(form) not in known:
                    report(place, "ambiguous, but no form of %s: %s" % (parts[0], form))
                # A sense holds for all that is made of its form, in the kinds that the table gives it.
                kinds = {row[1] for _, row in rows if row[0] == parts[0] and form in row[2].split("|") and row[1] in "ndc"}
                # What CLDR alone gives is a name.
                made = [form] + [
                    one for kind in sorted(kinds or {"n"}) if form[0] != "=" for one in collection.expand(kind, form)]
                senses.append("\t".join(parts[:2] + ["|".join(dict.fromkeys(made))] + parts[3:]))
    write(language, collection.lines() + senses)
    return len(rows), sum(map(len, collection.forms.values())), len(senses)


def write(language, lines):
    table = " and scripts/gazetteer/%s.tsv" % language if os.path.exists(os.path.join(TABLES, language + ".tsv")) else ""
    with open(os.path.join(OUT, language + ".swift"), "w", encoding="utf-8") as out:
        out.write("// swift-format-ignore-file\n")
        out.write("// Made by scripts/gazetteer.py from CLDR (Unicode licence v3)%s; do not edit.\n" % table)
        out.write('extension Gazetteer {\n    static let %s = #"""\n' % language)
        out.writelines("        %s\n" % line for line in lines)
        out.write('        """#\n}\n')


def write_index():
    with open(os.path.join(OUT, "Index.swift"), "w", encoding="utf-8") as out:
        out.write("// swift-format-ignore-file\n// Made by scripts/gazetteer.py; do not edit.\n")
        out.write("/// The forms of country names, a text a language; see docs/data-sources.md.\nenum Gazetteer {\n")
        out.write("    static let all: [(language: String, forms: String)] = [\n")
        out.writelines('        ("%s", %s),\n' % (language, language) for language in LANGUAGES)
        out.write("    ]\n}\n")


def main():
    os.makedirs(OUT, exist_ok=True)
    for language in sys.argv[1:] or LANGUAGES:
        print("%s: %d lines of the table, %d forms, %d ambiguous" % ((language,) + build(language)))
    write_index()


main()
