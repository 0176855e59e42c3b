.PHONY: help run test lint install release conformance

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
	swift test

lint: ## Check the formatting.
	swift format lint --strict --recursive Sources Tests

conformance: release ## Score the release build on the conformance cases beside the checkout.
	scripts/conformance

install: ## Install the release build, the unit and the example configuration (DESTDIR, PREFIX).
	systemd/install "$(DESTDIR)" "$(PREFIX)"
