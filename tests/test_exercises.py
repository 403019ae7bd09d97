"""Every check is proved from both sides: the solution passes, the starter and each wrong solution fail."""

import sys

import pytest

from tools.author import exercise_faults
from tools.running import copy_check, run_python, scratch_folder
from tools.snippets import ROOT, exercises

FOUND = exercises(ROOT / "snippets")


@pytest.mark.parametrize("exercise", FOUND, ids=lambda exercise: exercise.name)
def test_is_proved_from_both_sides(exercise, record_property):
    with scratch_folder() as folder:
        copy_check(exercise, "solution", folder)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "check.py"]
        result = run_python(command, folder, "")
    assert result.exit_code == 0, f"snippets/{exercise.name}: the solution fails:\n{result.out}{result.err}"
    assert not (faults := exercise_faults(exercise)), "\n".join(faults)
    record_property("ran", f"snippets/{exercise.name}")
