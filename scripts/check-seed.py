#!/usr/bin/env python3
"""Check `marsad match` on a news article against hand-counted mentions.

usage: check-seed.py FOLDER COMMAND   (FOLDER holds article.ar.txt and expected.json)
"""
import collections, json, os, subprocess, sys, tempfile

folder, command = sys.argv[1], sys.argv[2]
expected = json.load(open(os.path.join(folder, "expected.json")))
article = open(os.path.join(folder, "article.ar.txt")).read()
people = "".join("    - {name: %s, aliases: %s}\n" % (json.dumps(name), json.dumps(p["watch"], ensure_ascii=False))
                 for name, p in expected["people"].items())
topics = "".join("    - {name: %s, any: %s}\n" % (name, json.dumps(t["any"], ensure_ascii=False))
                 for name, t in expected["topics"].items())
configuration = f"store: {{path: x.sqlite}}\nfeeds: [{{url: 'http://127.0.0.1:9/x', name: x}}]\nwatch:\n  people:\n{people}  topics:\n{topics}"
with tempfile.NamedTemporaryFile("w", suffix=".yaml") as f:
    f.write(configuration)
    f.flush()
    line = json.dumps({"id": "seed", "content_text": article, "language": "ar"}, ensure_ascii=False)
    run = subprocess.run([command, "match", "--config", f.name], input=line.encode(), capture_output=True, timeout=60)
result = json.loads(run.stdout)
wrong = []
counts = collections.Counter((m["kind"], m["id"], m["form"]) for m in result["mentions"])
for code, forms in expected["countries"].items():
    for form in ("name", "demonym", "capital"):
        got, want = counts[("country", code, form)], forms.get(form, 0)
        if got != want:
            wrong.append(f"{code} {form}: {got}, not {want}")
for kind, code, form in counts:
    if kind == "country" and code not in expected["countries"]:
        wrong.append(f"{code} {form} was found")
for kind, name in (("person", "people"), ("topic", "topics")):
    for name, want in expected[name].items():
        got = sum(n for (k, i, _), n in counts.items() if k == kind and i == name)
        if got != want["mentions"]:
            wrong.append(f"{kind} {name}: {got}, not {want['mentions']}")
scalars = list(article)
for m in result["mentions"]:
    if "".join(scalars[m["start"]:m["end"]]) != m["text"]:
        wrong.append(f"offsets of {m['text']}: {m['start']}..{m['end']}")
print("\n".join(wrong) if wrong else "the seed article: every count holds")
print(f"{len(counts) - len(wrong)} passed, {len(wrong)} failed")
sys.exit(1 if wrong else 0)
