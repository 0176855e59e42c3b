#!/usr/bin/env python3
"""Make Sources/Language/HanVariants.swift, the simplified forms of traditional Chinese characters.

usage: python3 -m venv VENV && VENV/bin/pip install opencc-python-reimplemented && VENV/bin/python scripts/han-variants.py

OpenCC (Apache licence 2.0) lists for each traditional character the simplified ones, the usual one first.
"""
import os, sys
import opencc

folder = os.path.join(os.path.dirname(opencc.__file__), "dictionary")
pairs = []
for line in open(os.path.join(folder, "TSCharacters.txt"), encoding="utf-8"):
    traditional, simplified = line.rstrip("\n").split("\t")
    simplified = simplified.split(" ")[0]
    if simplified != traditional and all("\u4e00" <= one <= "\u9fff" for one in traditional + simplified):
        pairs.append(traditional + simplified)
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Language", "HanVariants.swift")
with open(out, "w", encoding="utf-8") as file:
    file.write("// swift-format-ignore-file\n// Made by scripts/han-variants.py from OpenCC (Apache licence 2.0); do not edit.\n")
    file.write("/// Traditional Chinese characters, each before its simplified form: Taiwan and Hong Kong print 中國, the mainland 中国.\nenum HanVariants {\n    static let pairs = \"\"\"\n")
    lines = ["        " + "".join(pairs[at:at + 25]) for at in range(0, len(pairs), 25)]
    file.write("\\\n".join(lines) + "\n")
    file.write("        \"\"\"\n}\n")
print("%d characters" % len(pairs))
