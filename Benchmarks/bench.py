#!/usr/bin/env python3
"""Measure parts of Marsad beside their peers, in one run, and print ratios.

usage: bench.py BENCH [SECTION]...   (BENCH is the built `bench`; the peers come from PyPI: `make bench` sets up a virtual
environment with them)

A section is a function of a module beside this file that takes BENCH and a folder for its files; each has one line below.
"""
import os, sys, tempfile

import deliver, extraction, faults, fetch, floods, matching, parsing, push, schedule, stories

SECTIONS = {
    "match": matching.match,
    "parse": parsing.parse,
    "extract": extraction.extract,
    "schedule": schedule.schedule,
    "push": push.push,
    "deliver": deliver.deliver,
    "floods": floods.floods,
    "stories": stories.stories,
    "fetch": fetch.fetch,
    "faults": faults.faults,
}

if __name__ == "__main__":
    chosen = sys.argv[2:] or list(SECTIONS)
    for section in chosen:
        print(f"\n## {section}\n", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            SECTIONS[section](os.path.abspath(sys.argv[1]), folder)
