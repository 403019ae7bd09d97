"""Every check is proved from both sides: the solution passes, the starter and each wrong solution fail."""

import re
import sys

import pytest

from tools.running import TIME_LIMIT, copy_check, run_check, run_python, scratch_folder
from tools.snippets import ROOT, exercises

FOUND = exercises(ROOT / "snippets")


@pytest.mark.parametrize("exercise", FOUND, ids=lambda exercise: exercise.name)
def test_is_proved_from_both_sides(exercise, record_property):
    with scratch_folder() as folder:
        copy_check(exercise, "solution", folder)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "check.py"]
        result = run_python(command, folder, "")
    assert result.exit_code == 0, f"snippets/{exercise.name}: the solution fails:\n{result.out}{result.err}"
    for stem in exercise.candidates():
        if stem == "solution":
            continue
        result = run_check(exercise, stem)
        where = f"snippets/{exercise.name}/{stem}:1:"
        assert result.exit_code is not None, f"{where} the check took more than {TIME_LIMIT} s. Make it end sooner."
        assert result.exit_code != 0, f"{where} the check accepts it. Add the case that tells it from the solution."
        tested = re.search(r"^Ran [1-9]", result.out + result.err, re.M)
        imported = "unittest.loader._FailedTest" not in result.out + result.err
        assert tested and imported, f"{where} it cannot be imported, so nothing was tested:\n{result.err}"
    record_property("ran", f"snippets/{exercise.name}")
