# Two commands do everything on a machine with Python 3.11 or later, pip and make:
#   make demo    sets up, then shows the main job from end to end
#   make test    sets up, then runs every check
# The long runs: make test-long (1,000 examples of each property), make test-pages (every page measured).
# PYTHON=... names another interpreter to set up with.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/.ready

export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PIP_NO_INPUT = 1
# The tests read and print Vietnamese whatever the locale of the machine.
export PYTHONUTF8 = 1

# What some checks need besides Python: pages are printed, looked at and measured. Where these cannot
# be installed, pytest's summary names the checks that were left out.
PACKAGES := fonts-croscore libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
SYSTEM := .venv/.system

.PHONY: setup system demo test lint types test-long test-pages pictures bench format clean

setup: $(READY)

# A Debian Python may come without ensurepip; then the machine's own pip puts pip into .venv.
$(READY): pyproject.toml src/giaoban/_version.py
	@$(or $(PYTHON),false) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "giaoban needs Python 3.11 or later: install it, or name it with make PYTHON=..."; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv >/dev/null 2>&1 || \
		{ $(PYTHON) -m venv --clear --without-pip .venv && \
		$(PYTHON) -m pip --python $(BIN)/python install -qq pip; } || \
		{ echo "Could not create .venv: install pip or venv for $(PYTHON) (on Debian: apt-get install python3-venv)"; exit 1; }
	@echo "Installing giaoban and its development tools into .venv ..."
	@$(BIN)/python -m pip install -qq -e '.[dev,bench]'
	@touch $@

system: $(SYSTEM)

$(SYSTEM): Makefile $(READY)
	@if command -v dpkg-query >/dev/null && [ "$$(id -u)" = 0 ]; then \
		wanted="$(PACKAGES) libreoffice-writer-nogui libreoffice-calc-nogui"; \
		command -v chromium >/dev/null || wanted="$$wanted chromium"; \
		command -v java >/dev/null || wanted="$$wanted default-jre-headless"; \
		missing=""; for p in $$wanted; do \
			dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q "ok installed" || missing="$$missing $$p"; done; \
		if [ -n "$$missing" ]; then \
			echo "Installing what checks of pages need:$$missing ..."; \
			{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
				apt-get install -y -qq --no-install-recommends $$missing; } >.venv/system.log 2>&1 || \
				echo "Could not install them (see .venv/system.log): their checks are left out"; \
		fi; \
	fi
	@touch $@

demo: setup
	@$(BIN)/python examples/demo.py

# pytest comes last, so that its closing line is the last line of all.
test: system lint types
	@HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-ci} $(BIN)/python -m pytest --cov

lint: setup
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check

types: setup
	@$(BIN)/mypy

test-long: system
	@HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest

test-pages: system
	@GIAOBAN_PAGES=all $(BIN)/python -m pytest tests/test_pages.py

pictures: system
	@$(BIN)/python -m tests.measured.pictures

bench: setup
	@$(BIN)/python -m benchmarks

format: setup
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

clean:
	rm -rf .venv build dist htmlcov .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
