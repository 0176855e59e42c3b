#!/usr/bin/env python3
"""Check that the gazetteer is complete: every language names every country, and has adjectives and capitals of nearly all.

usage: check-gazetteer.py [--list]     (--list prints what is missing)

Of the 193 members of the United Nations, the Vatican and what news treat as countries (XK, TW, PS, EH, HK, MO).
"""
import os, re, sys

COUNTRIES = """
    AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG
    CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID
    IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME
    MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG
    SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW XK
    TW PS EH HK MO""".split()
# What a language must have at least. Indonesian has no adjectives of its own: Presiden Amerika, orang Amerika.
NAMES, ADJECTIVES, CAPITALS = len(COUNTRIES), 150, 140
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Watch", "Gazetteer")

failed = False
for name in sorted(os.listdir(FOLDER)):
    language = name.split(".")[0]
    if language == "Index":
        continue
    have = {"n": set(), "d": set(), "c": set()}
    with open(os.path.join(FOLDER, name), encoding="utf-8") as lines:
        for match in re.finditer(r"^\s+([A-Z]{2})\t([ndc])\t", lines.read(), re.M):
            have[match[2]].add(match[1])
    missing = {kind: [code for code in COUNTRIES if code not in codes] for kind, codes in have.items()}
    counts = [len(COUNTRIES) - len(missing[kind]) for kind in "ndc"]
    adjectives = 0 if language == "id" else ADJECTIVES
    fine = counts[0] >= NAMES and counts[1] >= adjectives and counts[2] >= CAPITALS
    failed = failed or not fine
    print("%s: %d names, %d adjectives, %d capitals of %d%s"
          % (language, *counts, len(COUNTRIES), "" if fine else "; too few"))
    if "--list" in sys.argv:
        for kind, codes in missing.items():
            print("   %s: %s" % (kind, " ".join(codes)))
sys.exit(1 if failed else 0)
