#!/usr/bin/env python3
"""See that the processor's wide vectors find what is found without them, on the tests' sentences, one by one and all in one.

usage: scripts/check-vectors.py BINARY
"""
import glob, json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.join(HERE, "..", "Tests", "WatchTests")
PEOPLE = """
watch:
  people: [{name: محمد شياع السوداني}, {name: Sergei Lavrov}, {name: Emmanuel Macron}, {name: علی خامنه‌ای}, {name: Володимир Зеленський}]
"""
TERMS = """
  topics: [{name: unrest, any: ["new government", "election", "انتخابات", "выборы", "attack", "رئيس الوزراء"]}]
"""
WILDCARDS = """
  topics: [{name: unrest, any: ["protest*", "احتجاج*", "انتخابات", "выборы", "رئيس الوزراء"]}]
"""


def articles():
    for path in sorted(glob.glob(os.path.join(TESTS, "Sentences", "*.tsv"))):
        rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
        rows = [row for row in rows if len(row) == 3 and not row[0].startswith("#")]
        for row in rows:
            yield row[0], row[2]
        if rows:
            yield rows[0][0], ". ".join(row[2] for row in rows)


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        path, config = os.path.join(folder, "articles.jsonl"), os.path.join(folder, "marsad.yaml")
        with open(path, "w", encoding="utf-8") as file:
            for index, (language, text) in enumerate(articles()):
                file.write(json.dumps({"id": str(index), "language": language, "content_text": text}, ensure_ascii=False) + "\n")

        def found(vectors):
            environment = {**os.environ, "MARSAD_VECTORS": vectors}
            return subprocess.run([binary, "match", "--config", config, path], env=environment, capture_output=True, text=True, check=True).stdout.splitlines()

        for watched in (PEOPLE + TERMS, PEOPLE + WILDCARDS, "watch:\n" + TERMS):
            open(config, "w", encoding="utf-8").write(watched + "rules: []\n")
            wide, plain = found("on"), found("off")
            differing = [(one, other) for one, other in zip(wide, plain) if one != other]
            for one, other in differing[:5]:
                print("with:    %s\nwithout: %s" % (one[:600], other[:600]))
            if differing or len(wide) != len(plain) or not any('"topic"' in line for line in wide):
                sys.exit("vectors: %d of %d articles differ" % (len(differing), len(wide)))
        print("vectors: %d articles, all alike with and without" % len(wide))


if __name__ == "__main__":
    if "avx512_vbmi2" not in open("/proc/cpuinfo").read():
        sys.exit(print("vectors: skipped, this processor has none"))
    main(*sys.argv[1:])
