"""Every example runs in a process and folder of its own and prints what its `.out` holds."""

import pytest

from tools import interpreters, recording
from tools.running import run_example
from tools.snippets import ROOT, examples


def pytest_generate_tests(metafunc):
    chosen = interpreters.find(metafunc.config.getoption("--interpreters"))
    cases = [
        pytest.param(example, version, python, id=f"{example.name}-{version}")
        for example in examples(ROOT / "snippets")
        for version, python in chosen.items()
    ]
    metafunc.parametrize(("example", "version", "python"), cases)


def test_prints_what_is_recorded(example, version, python, record_property):
    needed = "{}.{}".format(*example.min_version)
    if tuple(map(int, version.split("."))) < example.min_version:
        pytest.skip(f"needs Python {needed} (the file's name says so)")
    if example.packages() and python != interpreters.find()[next(iter(interpreters.find()))]:
        pytest.skip("needs packages that only the default interpreter has")
    result = run_example(example, python)
    complaint = recording.complaint(example, result)
    assert complaint is None, complaint
    record_property("ran", f"snippets/{example.name}")
    record_property("checked", f"snippets/{example.name}")
