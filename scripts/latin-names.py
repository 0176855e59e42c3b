#!/usr/bin/env python3
"""Make Sources/Watch/People/LatinNames.swift, given names and surnames in Latin letters.

usage: python3 -m venv VENV && VENV/bin/pip install faker && VENV/bin/python scripts/latin-names.py

Faker (MIT licence) lists the given names of many countries.  Left out are English words (/usr/share/hunspell/en_US.dic, of
Debian's hunspell-en-us), names of places, and what GivenNames.swift has.
"""
import importlib, os, re, unicodedata

LOCALES = """en en_US en_GB en_IE en_NZ fr_FR fr_CH fr_BE fr_CA es_ES es_MX es_AR es_CL es_CO it_IT pt_PT pt_BR de_DE de_AT de_CH
    nl_NL nl_BE pl_PL tr_TR id_ID sv_SE no_NO da_DK fi_FI cs_CZ hu_HU ro_RO hr_HR""".split()
PLACES = """africa alabama alaska albania america argentina asia australia austria bali barcelona berlin brazil bruges brussels
    canada carolina chad chelsea china cuba cyprus dakota dallas denver egypt england eritrea europa europe finland france
    georgia ghana holland houston india indonesia iran ireland israel italia italy jamaica jordan kenya korea kuba london
    lourdes madrid malaysia malta mali mexico milan montana morocco nevada niger odessa oman paris persia peru poland
    portugal roma rome romania russia san santa santo saint samoa savannah scotland senegal serbia sydney syria texas tonga
    troy tunis vienna virginia wales york zaire monaco mecca medina sudan togo qatar""".split()
# Words first of all, in some language of Latin letters.
WORDS = """per june april january washington miles jesus christ florida angeles boston les elle deja cas mal ville aime bas mai sante
    avis cher demi victoire clair signe maire blanche vit bebe lois mari maman reine jolie mille paye rares venus una esta hasta
    nada uno vida esa durante ella tal buena gusta amor tierra segundo paz salud zona cara luz rey deja alla mira abril alta nino
    justo mala armas domingo toma isla cielo rico alma reino verde cruz esperanza nina blanca luna anda maximo rica tomo valencia
    dulce mio dejan santos estrella salvador gracia reyes iban nacio trae felicidad tono risa esta nas essa mae dessa estes levar
    ira gosta vitoria tera irma lula cena ola bonita nele mato bela capa nela socorro tira dono caro leia amar tia manda che della
    nel alla delle nella hanno prima anni mai mia gia nelle tre vero bella nello devi amico giovani mie vera felice vittoria mette
    lega gara lotta essi pelle ebbe beni desiderio mila norma vince vada gioia palle andra pietra vivi gia alleen anders beste elke
    jaren landen juli juni augustus versie lieve allen erin leider lage bergen olie oma kader klas moe zak missie steen talen toon
    gaven buren nas sie maja beda oni ona ani nia jaka dane stan oto macie celem tobie uda ide dawna inna zona obie daja inna rada
    sali lies banks azul guerra liga real uniao union gran sol mar sur norte""".split()
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Watch", "People")


def folded(text):
    return "".join(one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))


def strings(names):
    if isinstance(names, str):
        yield names
    elif isinstance(names, dict):
        yield from names
    elif isinstance(names, (list, tuple)):
        for one in names:
            yield from strings(one)


words = set()
with open("/usr/share/hunspell/en_US.dic", encoding="utf-8") as lines:
    words = {line.split("/")[0].strip() for line in lines if line[0].islower()}
known = set(re.findall(r"[a-z]+", open(os.path.join(HERE, "GivenNames.swift"), encoding="utf-8").read()))
names = set()
for locale in LOCALES:
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    for attribute in dir(provider):
        if attribute.startswith("first_names"):
            names.update(folded(one) for one in strings(getattr(provider, attribute)))
surnames = set()
for locale in "es_ES es_MX es_AR es_CL es_CO pt_PT pt_BR it_IT".split():
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    surnames.update(folded(one) for one in strings(provider.last_names))
surnames = sorted(one for one in surnames if re.fullmatch("[a-z]{3,}", one) and one not in words | set(PLACES))
names = sorted(one for one in names if re.fullmatch("[a-z]{3,}", one) and one not in words | known | set(PLACES + WORDS))


def write(file, doc, name, words):
    file.write('    /// %s\n    static let %s = WordList.hashes(\n        """\n' % (doc, name))
    line = "       "
    for one in words:
        if len(line) + len(one) > 118:
            file.write(line + "\n")
            line = "       "
        line += " " + one
    file.write(line + '\n        """)\n')


with open(os.path.join(HERE, "LatinNames.swift"), "w", encoding="utf-8") as file:
    file.write("// swift-format-ignore-file\n// Made by scripts/latin-names.py from Faker (MIT licence); do not edit.\n")
    file.write("/// Names of people in Latin letters, folded; many of them are words of some language.\nenum LatinNames {\n")
    write(file, "Given names of many countries.", "given", names)
    write(file, "Surnames of Spain, Portugal, Italy and Latin America.", "surnames", surnames)
    file.write("}\n")
print("%d given names, %d surnames" % (len(names), len(surnames)))
