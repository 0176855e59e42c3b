#!/usr/bin/env python3
"""Make Sources/Language/HanWords.swift, the commoner words of Chinese and how common they are.

usage: python3 -m venv VENV && VENV/bin/pip install jieba opencc-python-reimplemented && VENV/bin/python scripts/han-words.py

The dictionary of jieba (MIT licence) has 349,000 words with their counts in a corpus; those of two to four characters that
are met ten times or more are taken, simplified characters alone, and the single characters.
"""
import collections, math, os
import jieba, opencc

simplify = opencc.OpenCC("t2s").convert
groups = collections.defaultdict(list)
total = 0
for line in open(os.path.join(os.path.dirname(jieba.__file__), "dict.txt"), encoding="utf-8"):
    word, count, _ = line.split(" ", 2)
    total += int(count)
    if len(word) > 4 or int(count) < 10 or not all("\u4e00" <= one <= "\u9fff" for one in word) or simplify(word) != word:
        continue
    groups[len(word), round(math.log2(int(count)))].append(word)
out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Language", "HanWords.swift")
with open(out, "w", encoding="utf-8") as file:
    file.write("// swift-format-ignore-file\n// Made by scripts/han-words.py from the dictionary of jieba (MIT licence); do not edit.\n")
    file.write("/// Words of Chinese, run together: by their length and by the logarithm to base 2 of their count.\nenum HanWords {\n")
    file.write("    /// The same of all words together.\n    static let total = %d\n" % round(math.log2(total)))
    file.write("    static let groups: [(length: Int, weight: Int, words: String)] = [\n")
    for (length, weight), words in sorted(groups.items()):
        file.write('        (%d, %d, """\n' % (length, weight))
        step = 36 // length
        lines = ["            " + "".join(sorted(words)[at:at + step]) for at in range(0, len(words), step)]
        file.write("\\\n".join(lines) + '\n            """),\n')
    file.write("    ]\n}\n")
print("%d words" % sum(map(len, groups.values())))
