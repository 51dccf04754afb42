# Everything a developer or a build server runs. `make help` lists the targets.
# PYTHON=/path/to/python3.1x chooses the interpreter, TORCH_INDEX=https://... a wheel index for torch alone,
# ARGS="..." is passed on.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help check-system check-packaging setup demo test test-all lint test-python test-contracts check-contracts coverage-contracts \
	audit-contracts test-py312 test-py313 venv-py312 venv-py313 screenshots docs languages lock package test-package package-windows \
	licences sources sbom sums audit-packages reproduce clean

VENV := .venv
BIN := $(VENV)/bin
LOCKS := requirements/app.txt requirements/dev.txt
TORCH_LOCKS := requirements/torch.txt requirements/torch-cuda.txt
CROSSCHECK := requirements/crosscheck.txt
PIP := -m pip install --quiet --disable-pip-version-check
# Nothing is installed but wheels whose SHA-256 is in a lock. Of a source archive pip would check the hash, and then run
# build tools that no lock names.
LOCKED := $(PIP) --require-hashes --only-binary :all:
# what is outside of the environments cannot put modules before what is locked
unexport PYTHONPATH PYTHONHOME
ARGS ?=
# processes that a run of the tests is spread over: more than a small machine has cores, since tests on a chain mostly wait
PROCESSES ?= 3
# how many examples property tests try: "brief", or "omnilytics" for as many as they are written for
EXAMPLES ?= brief
TORCH_INDEX ?=
# the first interpreter of a supported version that really starts
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && { echo $$p; break; }; done)
# an interpreter of one version, from the path or from pyenv; empty if there is none
find_python = $(shell for p in python$(1) $$HOME/.pyenv/versions/$(1).*/bin/python; do \
	$$p -c 'import ensurepip' 2>/dev/null && { echo $$p; break; }; done)
FORGE = $(abspath $(firstword $(wildcard contracts/tools/forge contracts/node_modules/@foundry-rs/forge-*/bin/forge*)))

help: ## this list
	@grep -hE '^[a-z0-9%-]+:.*## ' Makefile | sed -E 's/^([a-z0-9%-]+):.*## /\1\t/' | expand -t 20

# ------------------------------------------------------------------------- set up

check-system: ## say what this machine lacks
	@test -n "$(PYTHON)" || { echo "No Python 3.11, 3.12 or 3.13 found; install one, or name it: make setup PYTHON=/path/to/python3.11" >&2; exit 1; }
	@$(PYTHON) scripts/check_system.py

check-packaging: check-system
	@$(PYTHON) scripts/check_system.py --packaging

setup: check-system $(VENV)/.installed contracts/node_modules/.package-lock.json ## virtual environment and contract tools; quick when nothing changed

$(VENV)/.installed: $(LOCKS) $(TORCH_LOCKS) $(CROSSCHECK) pyproject.toml
	@echo "Installing the Python packages into $(VENV) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python $(LOCKED) $(LOCKS:%=-r %)
	@$(BIN)/python scripts/install_torch.py $(if $(TORCH_INDEX),--index $(TORCH_INDEX))
	@$(BIN)/python $(LOCKED) --no-deps -r $(CROSSCHECK)
	@$(BIN)/python $(PIP) --no-deps --no-build-isolation -e .
	@touch $@

contracts/node_modules/.package-lock.json: contracts/package-lock.json contracts/package.json
	@echo "Installing the contract tools ..."
	@cd contracts && npm ci --no-audit --no-fund --loglevel=error
	@# npm goes on without a package of one system whose hash is wrong
	@ls contracts/node_modules/@foundry-rs/{anvil,forge}-*/bin/* 2>/dev/null | grep -c . | grep -qx 2 || { rm -f $@; \
		echo "npm left out anvil or forge: the index has no file for this system with the hash of contracts/package-lock.json." >&2; exit 1; }
	@touch $@

# ---------------------------------------------------------------------------- run

demo: setup ## a whole market on this machine; ARGS="--auto --offscreen --report r.json" and more
	@$(BIN)/omnilytics demo $(ARGS)

screenshots: setup ## pictures of every state of every page, in shots/; ARGS="wallet --language de", --baselines
	@$(BIN)/python -m tests.gui.gallery shots $(ARGS)

bench-%: setup $(VENV)/.bench-installed ## benchmarks/NAME.py; ARGS="--help" lists its options
	@$(BIN)/python -m benchmarks.$* $(ARGS)

# ------------------------------------------------------------ experiments of the paper

.PHONY: experiments peers
experiments: setup $(VENV)/.bench-installed peers ## all experiments; ARGS="--quick", "--only NAME", "--publish" (into docs/), "--help"
	@nice $(BIN)/python -m benchmarks.experiments $(ARGS)

peers: setup .venv-peers/.installed ## the libraries that the market is compared with, in a virtual environment of their own

.venv-peers/.installed: requirements/peers.txt
	@test -x .venv-peers/bin/python || $(PYTHON) -m venv .venv-peers
	@.venv-peers/bin/python $(LOCKED) -r requirements/peers.txt
	@touch $@

$(VENV)/.bench-installed: $(VENV)/.installed requirements/bench.txt
	@$(BIN)/python $(LOCKED) --no-deps -r requirements/bench.txt
	@touch $@

# --------------------------------------------------------------------------- test

test: setup ## all checks and tests
	@mkdir -p build
	@$(MAKE) --no-print-directory lint
	@# The tests on a chain mostly wait, so that the contract is compiled and tested in their gaps.
	@nice $(MAKE) --no-print-directory test-contracts > build/contracts.log 2>&1 & beside=$$!; \
	trap 'kill $$beside' INT TERM; \
	$(MAKE) --no-print-directory test-python; python=$$?; \
	wait $$beside; contracts=$$?; \
	echo; echo "The contract, tested beside:"; \
	if [ $$contracts = 0 ]; then tail -n 4 build/contracts.log; else cat build/contracts.log; fi; \
	[ $$python = 0 ] || { echo; echo "The Python tests failed; their log ends with:"; tail -n 60 build/pytest.log; }; \
	exit $$((python ? python : contracts))
	@echo; echo "pytest: $$(tail -n 1 build/pytest.log)"; echo "forge:  $$(grep -E '^Ran [0-9]+ test suites?' build/forge.log | tail -n 1)"

test-all: export EXAMPLES := omnilytics
test-all: export WINDOW_PATHS := all
test-all: test test-py312 test-py313 ## also other Python versions, long fuzzing, whole demonstrations, quick benches, docs
	@cd contracts && FOUNDRY_PROFILE=ci $(FORGE) test
	@$(MAKE) --no-print-directory coverage-contracts
	@$(MAKE) --no-print-directory docs
	@MODEL_EXAMPLES=150 $(BIN)/python -m pytest -q --timeout 1800 tests/integration/test_decisions.py
	@$(BIN)/omnilytics demo --auto --offscreen
	@$(BIN)/omnilytics demo --auto --offscreen --dataset diabetes --lying-model-owner --rounds 4
	@$(BIN)/omnilytics demo --auto --offscreen --dataset diabetes --withholding-owner --rounds 4
	@$(BIN)/omnilytics demo --auto --offscreen --dataset diabetes --withholding-model-owner
	@$(BIN)/python -m benchmarks.faults --quick --fresh
	@$(BIN)/python -m benchmarks.scale --quick --fresh

lint: setup ## style, types, import contracts and translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m scripts.languages check --complete

languages: setup ## bring translations, and the page of all errors, in line with the texts of the code
	$(BIN)/python -m scripts.languages release
	$(BIN)/python -m scripts.errors

# A process of a parallel run that is lost ends the run: xdist would wait for ever for a new one (its issue 1323).
test-python: setup ## unit, gui (offscreen) and integration tests on a real chain; ARGS for pytest
	@mkdir -p build
	@HYPOTHESIS_PROFILE=$(EXAMPLES) $(BIN)/python -m scripts.watched --log build/pytest.log \
		$(BIN)/python -m pytest -n $(PROCESSES) --dist loadgroup --max-worker-restart 0 $(ARGS)

test-contracts: setup ## forge, and that what is committed about the contract is what its sources give
	@mkdir -p build
	@set -o pipefail; cd contracts && $(FORGE) test 2>&1 | tee ../build/forge.log
	@$(MAKE) --no-print-directory check-contracts

check-contracts: setup ## shipped artefact, gas, budgets, code sizes and storage layout against the sources
	$(BIN)/python contracts/build.py --check
	$(BIN)/python -m contracts.measure --check

coverage-contracts: setup ## what the contract's unit tests reach; fails below 98 % of lines or branches
	$(BIN)/python -m contracts.coverage

audit-contracts: setup .venv-audit/.installed ## slither, against contracts/SLITHER.md, and the proofs of halmos
	$(BIN)/python -m contracts.audit .venv-audit/bin/slither .venv-audit/bin/halmos

.venv-audit/.installed: requirements/analysers.txt
	@echo "Installing the tools that analyse the contract into .venv-audit ..."
	@test -x .venv-audit/bin/python || $(PYTHON) -m venv .venv-audit
	@.venv-audit/bin/python $(LOCKED) -r requirements/analysers.txt
	@touch $@

venv-py312 venv-py313: venv-py3%: ## the virtual environments of test-py312 and test-py313
	@[ -z "$(call find_python,3.$*)" ] || $(MAKE) --no-print-directory .venv-3.$*/.installed

test-py312: ## unit tests of the program without torch on Python 3.12, where there is one
test-py313: ## unit tests of the program without torch on Python 3.13, where there is one
test-py312 test-py313: test-py3%:
	@if [ -z "$(call find_python,3.$*)" ]; then echo "There is no Python 3.$* here; its tests are skipped."; else \
		$(MAKE) --no-print-directory .venv-3.$*/.installed && \
		HYPOTHESIS_PROFILE=compatibility .venv-3.$*/bin/python -m pytest tests/unit -m "not torch" -q \
			-p no:cacheprovider -n $(PROCESSES) --dist loadgroup --max-worker-restart 0 \
			--ignore tests/unit/benchmarks --ignore tests/unit/contracts; fi

.venv-3.%/.installed: requirements/app.txt requirements/dev.txt $(CROSSCHECK) pyproject.toml
	@echo "Installing the Python packages into .venv-3.$* ..."
	@test -x .venv-3.$*/bin/python || $(call find_python,3.$*) -m venv .venv-3.$*
	@.venv-3.$*/bin/python $(LOCKED) $(LOCKS:%=-r %)
	@.venv-3.$*/bin/python $(LOCKED) --no-deps -r $(CROSSCHECK)
	@.venv-3.$*/bin/python $(PIP) --no-deps --no-build-isolation -e .
	@touch $@

# ----------------------------------------------------------------------- packages

# a folder that PyInstaller made
BUNDLE ?= build/bundle/omnilytics
DEB ?= $(lastword $(sort $(wildcard dist/*.deb)))
package: check-packaging contracts/node_modules/.package-lock.json .venv-build/.installed .venv-release/.installed ## .deb, archive, bill of materials and sums for Linux, in dist/
	@rm -rf dist && mkdir -p dist
	@.venv-build/bin/python -I packaging/bundle/bundle.py
	@# 3: vulnerabilities were not asked about, which is left to make audit-packages
	@$(RELEASE_PYTHON) packaging/release/audit.py --offline --site .venv-build --bundle build/bundle/omnilytics || [ $$? = 3 ]
	@$(RELEASE_PYTHON) packaging/release/licences.py build/bundle/omnilytics/licenses --site .venv-build --bundle build/bundle/omnilytics
	@.venv-build/bin/python packaging/linux/packages.py
	@$(RELEASE_PYTHON) packaging/release/sbom.py dist/omnilytics.cdx.json --site .venv-build --bundle build/bundle/omnilytics
	@$(PYTHON) packaging/release/sums.py dist

# what is packed: the locks of the program, and what freezes it
.venv-build/.installed: requirements/app.txt requirements/bundle.txt $(TORCH_LOCKS) pyproject.toml
	@echo "Installing what is packed into .venv-build ..."
	@$(PYTHON) -m venv --clear .venv-build
	@.venv-build/bin/python $(LOCKED) -r requirements/app.txt -r requirements/bundle.txt
	@.venv-build/bin/python scripts/install_torch.py --require-cpu $(if $(TORCH_INDEX),--index $(TORCH_INDEX))
	@.venv-build/bin/python $(PIP) --no-deps --no-build-isolation -e .
	@touch $@

# as root, who should make nothing in a checkout of somebody else
test-package: ## install the .deb of make package in a clean Debian and use it; as root; DEB=..., ARGS=--quick
	@test -e $(VENV)/.installed || { echo "The trial needs $(VENV); run make setup first, not as root." >&2; exit 1; }
	@test -n "$(DEB)" || { echo "There is no .deb in dist/; make package builds it, or name one: make test-package DEB=..." >&2; exit 1; }
	@PYTHONPATH=packaging/trial $(BIN)/python -m trial $(ARGS) "$(DEB)"

package-windows: setup ## compile the Windows installer from BUNDLE=folder, with makensis, also on Debian
	@mkdir -p build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/windows/icon.py build/omnilytics.ico
	@$(BIN)/python packaging/windows/installer.py "$(BUNDLE)" --icon build/omnilytics.ico $(ARGS)

# ---------------------------------------------------------------------- documents

docs: check-system .venv-docs/.installed ## the site of docs/ in build/site; fails at any warning, a broken link among them
	@.venv-docs/bin/python -m sphinx --fail-on-warning --keep-going --fresh-env --quiet -d build/site-doctrees docs build/site
	@echo "build/site/index.html"

.venv-docs/.installed: requirements/docs.txt
	@echo "Installing what builds the site into .venv-docs ..."
	@test -x .venv-docs/bin/python || $(PYTHON) -m venv .venv-docs
	@.venv-docs/bin/python $(LOCKED) -r requirements/docs.txt
	@touch $@

# ------------------------------------------------------------------------ release
# docs/releasing.md says in which order. SITE is the environment that is packed, BUNDLE the built program.

SITE ?= $(firstword $(wildcard .venv-build) $(VENV))
RELEASE = --site $(SITE) $(addprefix --bundle ,$(wildcard $(BUNDLE)))
# what a release is compared and described with: nothing that was installed without a lock
RELEASE_PYTHON := .venv-release/bin/python

licences: .venv-release/.installed ## licence texts of all that is shipped, in build/licenses; fails where one is missing or unfit
	@$(RELEASE_PYTHON) packaging/release/licences.py build/licenses $(RELEASE) $(ARGS)

sources: .venv-release/.installed ## source archives of all that is shipped, as dist/omnilytics-sources.tar
	@$(RELEASE_PYTHON) packaging/release/sources.py build/sources $(RELEASE) $(ARGS)
	@mkdir -p dist && tar --sort=name --owner=0 --group=0 -cf dist/omnilytics-sources.tar -C build sources

sbom: .venv-release/.installed ## what is shipped as CycloneDX, in dist/omnilytics.cdx.json
	@$(RELEASE_PYTHON) packaging/release/sbom.py dist/omnilytics.cdx.json $(RELEASE) $(ARGS)

sums: ## dist/SHA256SUMS
	@$(PYTHON) packaging/release/sums.py dist

audit-packages: .venv-release/.installed .venv-advice/.installed ## vulnerable, yanked and unlocked packages; 3: not all checked
	@$(RELEASE_PYTHON) packaging/release/audit.py $(RELEASE) $(ARGS)

reproduce: ## build twice and compare; ARGS="FIRST SECOND" compares two folders, .deb or .tar.zst
	@$(PYTHON) packaging/release/reproduce.py $(if $(ARGS),$(ARGS),--build)

.venv-release/.installed: requirements/build.txt
	@test -x .venv-release/bin/python || $(PYTHON) -m venv .venv-release
	@.venv-release/bin/python $(LOCKED) -r requirements/build.txt
	@touch $@

.venv-advice/.installed: requirements/audit.txt .venv-lock/bin/uv
	@test -x .venv-advice/bin/python || $(PYTHON) -m venv .venv-advice
	@.venv-advice/bin/python $(LOCKED) -r requirements/audit.txt
	@touch $@

# ----------------------------------------------------------------------- maintain

lock: check-system .venv-lock/bin/uv ## write requirements/*.txt with hashes from *.in; ARGS="--upgrade", or the name of a lock
	@$(PYTHON) packaging/release/lock.py $(if $(TORCH_INDEX),--torch-index $(TORCH_INDEX)) $(ARGS)

.venv-lock/bin/uv: requirements/resolver.txt
	@test -x .venv-lock/bin/python || $(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/python $(LOCKED) -r requirements/resolver.txt
	@touch $@

clean: ## remove everything that make made
	rm -rf .venv .venv-3.* .venv-lock .venv-audit .venv-docs .venv-peers .venv-build .venv-release .venv-advice build dist shots contracts/node_modules contracts/out contracts/cache contracts/cache-solc
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
	find omnilytics_app tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
