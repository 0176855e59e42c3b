#!/usr/bin/env python3
"""Make Sources/Language/LetterProfiles.swift: which runs of one to three letters which language of Latin letters prefers.

usage: python3 -m venv VENV && VENV/bin/pip install langdetect && VENV/bin/python scripts/letter-profiles.py

langdetect (Apache licence 2.0) counts such runs in Wikipedias.  Of each language the commonest 300 are taken; a digit says how
much less likely a run is in a language than in the one that likes it best, in steps of 0.75 of its natural logarithm, 8 at
most.
"""
import collections, json, math, os, re, unicodedata
import langdetect

LANGUAGES = "en fr es pt it ro ca de nl sv da no fi hu cs sk hr pl tr id vi sw so sq tl".split()
TOP, STEP, MOST = 300, 0.75, 8

folder = os.path.join(os.path.dirname(langdetect.__file__), "profiles")
counts = {}
for language in LANGUAGES:
    with open(os.path.join(folder, language), encoding="utf-8") as file:
        counts[language] = collections.Counter()
        for run, count in json.load(file)["freq"].items():
            run = unicodedata.normalize("NFC", run.lower())
            if re.fullmatch("[ a-z\u00df-\u024f]{1,3}", run) and run.strip():
                counts[language][run] += count
runs = sorted({run for one in counts.values() for run, _ in one.most_common(TOP)})
totals = {language: [sum(n for run, n in one.items() if len(run) == length) for length in (1, 2, 3)] for language, one in counts.items()}
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Language", "LetterProfiles.swift")
with open(out, "w", encoding="utf-8") as file:
    file.write("// swift-format-ignore-file\n// Made by scripts/letter-profiles.py from langdetect (Apache licence 2.0); do not edit.\n")
    file.write("/// How unlikely each run of letters is in each language, see the script.\nenum LetterProfiles {\n")
    file.write('    static let languages = "%s"\n' % " ".join(LANGUAGES))
    file.write("    /// A run, _ for a word's edge, and a digit a language.\n    static let runs = \"\"\"\n")
    for run in runs:
        likely = {language: math.log((counts[language][run] + 0.5) / (totals[language][len(run) - 1] + 1000)) for language in LANGUAGES}
        best = max(likely.values())
        digits = "".join(str(min(MOST, round((best - likely[language]) / STEP))) for language in LANGUAGES)
        file.write("        %s %s\n" % (run.replace(" ", "_"), digits))
    file.write('        """\n}\n')
print("%d runs" % len(runs))
