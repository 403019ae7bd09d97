"""Spelling, Markdown and the style of code, each by a kept tool; and what the pages never say."""

import re
import subprocess
import sys

import pytest

from tools import node
from tools.snippets import ROOT

MARKDOWNLINT = ["node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"]
TEXTS = ["docs", "snippets", "tools", "tests", "overrides", "README.md", "CONTRIBUTING.md", ".github", "mkdocs.yml"]
FILLER = re.compile(
    r"\b(simply|obviously|just (?:use|call|write)|powerful|robust|in this (?:chapter|section) we)\b", re.I
)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2705\u274c\u2714]")


def run(*command: str) -> subprocess.CompletedProcess:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_spelling():
    done = run(sys.executable, "-m", "codespell_lib", *TEXTS)
    assert done.returncode == 0, done.stdout + done.stderr


def test_spelling_can_fail(tmp_path):
    (tmp_path / "page.md").write_text("Rec" + "ieve it.\n", encoding="utf-8")
    done = run(sys.executable, "-m", "codespell_lib", str(tmp_path))
    assert done.returncode != 0 and "page.md:1: Rec" + "ieve" in done.stdout


def test_markdown():
    done = run(*node.node_command(), *MARKDOWNLINT)
    assert done.returncode == 0, done.stderr


def test_markdown_can_fail(tmp_path):
    (tmp_path / "page.md").write_text("# Title\n\n* one\n- two\n", encoding="utf-8")
    config = str(ROOT / ".markdownlint-cli2.mjs")
    command = [*node.node_command(), str(ROOT / MARKDOWNLINT[0]), "--config", config, "--no-globs", "page.md"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1 and "page.md:4" in done.stderr


@pytest.mark.parametrize("command", ["check", "format --check"])
def test_python_is_linted_and_formatted(command):
    done = run(sys.executable, "-m", "ruff", *command.split(), "--no-cache", ".")
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_can_fail_in_a_snippet(tmp_path):
    (tmp_path / "pyproject.toml").write_text((ROOT / "snippets/pyproject.toml").read_text(encoding="utf-8"))
    (tmp_path / "example.py").write_text("print(undefined)\n", encoding="utf-8")
    done = run(sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise", str(tmp_path))
    assert done.returncode == 1 and "example.py:1:7: F821" in done.stdout


def test_pages_hold_no_filler_and_no_emoji(source):
    found = []
    for page in source.pages:
        for number, line in page.prose:
            word = FILLER.search(line) or EMOJI.search(line)
            if word:
                found.append(f"{source.file(page.path)}:{number}: {word[0]!r} is filler. Cut it, or say what is meant.")
    assert not found, "\n".join(found)
