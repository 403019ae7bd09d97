# The four verbs: serve, build, test, fix. For authors: page, try. For maintainers: bench, lock.
# Needs Python 3.11.5 or newer, git and make; everything else is installed into .venv and node_modules.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
RUN := $(BIN)/python -m
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: serve build test fix page try bench lock clean

serve: .venv/site.done node_modules/.done
	@echo "Serving at http://127.0.0.1:8000/ (a change of a page or a snippet reloads it; Ctrl+C stops)."
	@$(BIN)/mkdocs serve

build: .venv/site.done node_modules/.done
	@$(BIN)/mkdocs build --strict

test: .venv/tests.done node_modules/.done
	@$(RUN) pytest -n auto $(if $(INTERPRETERS),--interpreters $(INTERPRETERS))

fix: .venv/tests.done node_modules/.done
	@$(RUN) tools.fix

page: .venv/tests.done node_modules/.done
	@$(RUN) tools.author page $(PAGE)

try: .venv/tests.done node_modules/.done
	@$(RUN) tools.author try $(PAGE)

bench: .venv/tests.done node_modules/.done
	@$(RUN) tools.bench

lock: .venv/tests.done
	@$(BIN)/pip install -q uv
	$(BIN)/uv pip compile -q --universal --python-version 3.11.5 --generate-hashes --no-emit-index-url requirements.in -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11.5 --generate-hashes --no-emit-index-url tests/requirements.in -o tests/requirements.txt

clean:
	rm -rf .venv node_modules site .cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Makefile: no Python 3.11.5 or newer was found. Install one, or say make PYTHON=/path/to/python."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/site.done: requirements.txt | .venv/bin/python
	$(BIN)/pip install -q --require-hashes -r requirements.txt
	@touch $@

.venv/tests.done: tests/requirements.txt | .venv/bin/python
	$(BIN)/pip install -q --require-hashes -r tests/requirements.txt
	@touch $@ .venv/site.done

node_modules/.done: package-lock.json | .venv/site.done
	$(RUN) tools.node npm ci --no-audit --no-fund --loglevel=error
	@touch $@
