"""What the reader's browser runs, runs here too: CPython 3.14 on WebAssembly gives the recorded outputs."""

import pytest

from tools import browser, recording, rules
from tools.snippets import ROOT, examples, exercises

PARTS = sorted({example.chapter.split("/")[0] for example in examples(ROOT / "snippets")})


@pytest.mark.parametrize("part", PARTS)
def test_runnable_examples_print_what_is_recorded(part, source):
    marked = browser.runnable(source, examples(ROOT / "snippets"))
    mine = [example for example in marked if example.chapter.split("/")[0] == part]
    results = browser.run_examples(mine)
    assert results.keys() == set(mine)
    problems = list(filter(None, (recording.complaint(example, result) for example, result in results.items())))
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("candidate", ["solution", "task"])
def test_exercises_are_graded_alike(candidate, source):
    tasks = browser.graded(source, exercises(ROOT / "snippets"))
    results = browser.run_checks(tasks, candidate)
    assert results.keys() == set(tasks)
    wrong = [
        f"snippets/{task.name}/{candidate}: exit code {result.exit_code}\n{result.out}{result.err}"
        for task, result in results.items()
        if (result.exit_code == 0) != (candidate == "solution")
    ]
    assert not wrong, "\n".join(wrong)


def test_every_program_for_newer_python_runs_somewhere(source):
    """An example that no interpreter here is new enough for must at least run on WebAssembly."""
    late = [example for example in examples(source.snippets) if not recording.runs_here(example)]
    marked = set(browser.runnable(source, late))
    problems = [
        rules.Problem(f"snippets/{example.name}", 1, "It runs nowhere here.", "Mark it .run.")
        for example in late
        if example not in marked
    ]
    assert not problems, "\n".join(map(str, problems))
