"""The pure logic of the browser modules, under Node's own test runner."""

import subprocess

import pytest

from tools import node
from tools.snippets import ROOT

FILES = sorted((ROOT / "tests" / "js").glob("*.test.mjs"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name.removesuffix(".test.mjs"))
def test_javascript(path):
    command = [*node.node_command(), "--test", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_failing_javascript_is_found(tmp_path):
    path = tmp_path / "broken.test.mjs"
    path.write_text('import { test } from "node:test";\ntest("broken", () => { throw new Error("no"); });\n')
    done = subprocess.run([*node.node_command(), "--test", str(path)], capture_output=True, text=True)
    assert done.returncode == 1
