# From a fresh clone, `make map` writes caravan.html and `make test` runs the tests; each does all the set-up it needs.
# Only Python 3.11 or newer and make are required. With npm the page carries its own copy of Leaflet.

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; done)
VENV ?= .venv
STORY ?= seeds
MAP ?= caravan.html
SCORERS ?= ../shared
KILLS ?= 200
MINUTES ?= 1
READERS ?=

run := $(VENV)/bin
pip := $(run)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help setup assets map test check audit kills docs bench accuracy fuzz score clean

help:
	@echo 'make map       set up, write $(MAP) from $(STORY)/ and print the progress of the group'
	@echo 'make test      set up, run the tests and measure their coverage'
	@echo 'make check     set up, lint, check formatting, types and layers'
	@echo 'make audit     look the pinned libraries up in the lists of known weaknesses, which asks pypi.org'
	@echo 'make docs      set up, build the documentation site into build/site'
	@echo 'make docs-update  set up, refresh what the documentation shows of what commands print'
	@echo 'make assets    fetch Leaflet through npm, to be built into the page'
	@echo 'make bench     set up, measure speed and memory'
	@echo 'make accuracy  set up, measure reading on the annotated articles of bench/stories'
	@echo 'make kills     set up, kill every command that writes $(KILLS) times in all, and look at what is left'
	@echo 'make fuzz      set up, try every reader on broken input, each for MINUTES=$(MINUTES); READERS names some only'
	@echo 'make score     set up, score against annotated articles in SCORERS=$(SCORERS), where there are any'
	@echo 'make clean     remove what was built and fetched'

setup: $(VENV)/.compiled

$(VENV)/.installed: pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed; name it: make PYTHON=/path/to/python3' >&2; exit 1; }
	@$(run)/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo 'Making $(VENV) with $(PYTHON)' >&2; $(PYTHON) -m venv --clear $(VENV); }
	@echo 'Installing the pinned environment' >&2
	@$(pip) install --constraint constraints.txt setuptools
	@$(pip) install --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@

# Keeps bytecode also where Python is told to write none (PYTHONDONTWRITEBYTECODE, usual in containers): there every run
# would compile its modules anew, for up to a quarter of a second.
folders := $(patsubst %/__init__.py,%,$(wildcard */__init__.py))
modules := $(wildcard *.py $(folders:%=%/*.py) $(folders:%=%/*/*.py))

$(VENV)/.compiled: $(VENV)/.installed $(modules)
	@$(run)/python -m compileall -q $(modules) || echo 'Not all modules could be compiled: every run compiles the others anew' >&2
	@touch $@

# Never fails: without npm or a network the page links to Leaflet instead of carrying it, and the script says so.
assets: setup
	@$(run)/python scripts/fetch_assets.py || true

map: setup assets
	$(run)/caravan-map gazetteer build
	$(run)/caravan-map map $(STORY) --output $(MAP)
	$(run)/caravan-map progress $(STORY)

test: setup assets
	$(run)/python -m pytest --numprocesses auto --dist loadfile --cov

check: setup
	$(run)/ruff check
	$(run)/ruff format --check
	$(run)/mypy
	$(run)/lint-imports

# Apart from the project's environment: pip-audit brings some thirty libraries of its own.
audit: setup
	@test -x build/audit/bin/pip-audit || { $(run)/python -m venv --clear build/audit && build/audit/bin/python -m pip \
		--disable-pip-version-check --quiet install 'pip-audit>=2.9'; }
	build/audit/bin/pip-audit --no-deps --disable-pip --requirement constraints.txt

$(VENV)/.docs: $(VENV)/.installed
	@$(pip) install --constraint constraints.txt --no-build-isolation --editable '.[docs]'
	@touch $@

docs: $(VENV)/.docs assets
	NO_MKDOCS_2_WARNING=1 $(run)/python -m mkdocs build --strict --quiet

# Runs every line of the documentation and replaces what is shown below it by what is printed.
.PHONY: docs-update
docs-update: setup
	$(run)/python -m scripts.docs.update

bench: setup assets
	@$(pip) install --constraint constraints.txt --no-build-isolation --editable '.[bench]' \
		|| echo 'geotext could not be installed: the rows beside it are left out' >&2
	$(run)/python -m bench

accuracy: setup
	CARAVAN_MAP_DATA=$(abspath $(VENV))/nothing-added $(run)/python -m bench.accuracy

kills: setup
	$(run)/python -m bench.kills --kills $(KILLS)

fuzz: setup
	@$(pip) install --constraint constraints.txt --editable '.[fuzz]'
	$(run)/python -m bench.fuzzing --minutes $(MINUTES) $(READERS)

score: setup
	@if ! test -d $(SCORERS)/tools; then \
		echo 'No scorers in $(SCORERS)/tools: nothing is scored; name their folder: make score SCORERS=…' >&2; \
	else \
		PATH="$(abspath $(run)):$$PATH"; CARAVAN_MAP_DATA=$(abspath $(VENV))/nothing-added; \
		export PATH CARAVAN_MAP_DATA; set -e; \
		python $(SCORERS)/tools/score_claims.py $(SCORERS)/gold/stories/*; \
		for corpus in $(SCORERS)/corpora/*.json; do python $(SCORERS)/tools/score_places.py "$$corpus"; done; \
		for truth in $(SCORERS)/gold/truth/*.truth.json; do \
			name=$$(basename "$$truth" .truth.json); \
			for story in $(SCORERS)/gold/stories/"$$name"*; do \
				python $(SCORERS)/tools/score_track.py "$$story" "$$truth" || echo "$$name: not scored" >&2; \
			done; \
		done; \
	fi

clean:
	rm -rf $(VENV) *.egg-info build dist maps/assets node_modules $(MAP) .coverage .coverage.* \
		.hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
