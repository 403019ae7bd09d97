"""The grader says of each failure what was called, what was expected and what came: every exercise, every kind."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import browser_assets, interpreters
from tools.snippets import ROOT, exercises

DRIVER = str(Path(__file__).with_name("grading.py"))
FOUND = exercises(ROOT / "snippets")
DEEP = "The calls go deeper than Python allows: perhaps a function calls itself without an end."
CHECK = "import unittest\nfrom task import f\n\n\nclass Test(unittest.TestCase):\n    def test_it(self):\n"


def grade_all(jobs: list[dict], python: str = sys.executable) -> list[dict]:
    """What the grader says of each set of files."""
    done = subprocess.run([python, DRIVER], input=json.dumps(jobs), capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def newest_python() -> str:
    """An interpreter that can watch calls; the suite's own one if it can."""
    version, python = list(interpreters.find("all").items())[-1]
    if version == "3.11":
        pytest.skip("needs Python 3.12 (sys.monitoring)")
    return python


def grade(task: str, body: str, python: str = sys.executable) -> dict:
    """Grade one task against a test method with this body (of lines without indentation)."""
    lines = "".join(f"        {line}\n" for line in body.splitlines())
    return grade_all([{"task.py": task, "check.py": CHECK + lines}], python)[0]


def failure_of(task: str, body: str, python: str = sys.executable) -> dict:
    """The one failure of the one test."""
    result = grade(task, body, python)
    assert result["problem"] is None and result["passed"] == 0, result
    (failure,) = result["tests"][0]["failures"]
    return failure


def job_of(exercise, candidate: str) -> dict:
    """The files of an exercise as the page hands them to the grader, a candidate in the task's place."""
    if candidate in ("task", "solution"):
        parts = browser_assets.exercise_data(exercise)
        return parts["support"] | parts[candidate] | parts["check"]
    files = browser_assets.exercise_data(exercise)
    path = exercise.candidates()[candidate]
    if path.is_file():
        wrong = {"task.py": path.read_text(encoding="utf-8")}
    else:
        found = (file for file in path.rglob("*.py"))
        wrong = {file.relative_to(path).as_posix(): file.read_text(encoding="utf-8") for file in found}
    return files["support"] | wrong | files["check"]


@pytest.mark.parametrize("exercise", FOUND, ids=lambda exercise: exercise.name)
def test_each_candidate_is_graded(exercise):
    """The solution passes; the starter and each wrong solution fail, and each failure tells something."""
    candidates = list(exercise.candidates())
    jobs = [job_of(exercise, name) for name in candidates]
    for candidate, job, result in zip(candidates, jobs, grade_all(jobs), strict=True):
        problem = result["problem"]
        if candidate.startswith("wrong_") and problem:  # it cannot even be imported
            assert problem["sentence"] and problem["raised"] and problem["trace"], problem
            continue
        assert problem is None and result["total"] > 0, (candidate, problem)
        assert (result["passed"] == result["total"]) == (candidate == "solution"), (candidate, result)
        for test in result["tests"]:
            assert (test["status"] == "passed") == (not test["failures"]), test
            for failure in test["failures"]:
                source = job[failure["file"]].splitlines()[failure["line"] - 1]
                if "assertEqual" in source and "raised" not in failure:
                    assert "expected" in failure and "got" in failure, failure
                assert any(failure.get(key) for key in ("call", "message", "sentence")), failure
                assert ("got" in failure) <= ("expected" in failure), failure


def test_call_expected_and_got():
    failure = failure_of("def f(words):\n    return 2\n", 'self.assertEqual(f(["apple", "pear"]), 1)')
    assert failure["call"] == 'f(["apple", "pear"])'
    assert failure["expected"] == {"code": "1"} and failure["got"] == {"code": "2"}
    assert failure["line"] == 7


def test_expected_value_may_come_first():
    failure = failure_of("def f():\n    return 2\n", "self.assertEqual(1, f())")
    assert (failure["expected"], failure["got"]) == ({"code": "1"}, {"code": "2"})


def test_name_is_followed_to_the_call():
    failure = failure_of("def f(n):\n    return n\n", "result = f(3)\nself.assertEqual(result, 4, 'my words')")
    assert (failure["call"], failure["message"]) == ("f(3)", "my words")
    assert "subject" not in failure


def test_compared_part_of_a_result_is_named():
    failure = failure_of("def f():\n    return {'a': 1}\n", "self.assertEqual(f()['a'], 2)", newest_python())
    assert (failure["call"], failure["subject"]) == ("f()", "f()['a']")


def test_arguments_are_those_of_the_call():
    """What a name stood for, as it was before the function changed it, without defaults that were not given."""
    task = "def f(values, limit=3, *, reverse=False):\n    values.clear()\n    return 0\n"
    body = "values = [1, 2]\nresult = f(values, reverse=True)\nself.assertEqual(values, [1, 2])"
    failure = failure_of(task, body, newest_python())
    assert (failure["call"], failure["subject"]) == ("f([1, 2], reverse=True)", "values")
    assert failure["got"] == {"code": "[]"}


def test_call_inside_a_helper_is_found():
    task = "def f(word, *more, **named):\n    return g(word)\n\n\ndef g(word):\n    return word\n"
    body = "def helper(text):\n    return list(map(f, [text]))[0]\nself.assertEqual(helper('b'), 'a')"
    assert failure_of(task, body, newest_python())["call"] == "f('b')"


def test_method_of_a_class_is_named_by_its_class():
    task = "class f:\n    def __init__(self, n):\n        self.n = n\n\n    def add(self, m):\n        return 0\n"
    assert failure_of(task, "self.assertEqual(f(1).add(2), 3)", newest_python())["call"] == "f(1).add(2)"
    body = "made = f(1)\nself.assertEqual((made.add(2), 1), 3)\n"
    failure = failure_of(task, body, newest_python())
    assert (failure["call"], failure["subject"]) == ("made.add(2)", "(made.add(2), 1)")
    assert failure_of(task, "made = f(1)\nself.assertEqual(made.n, 3)", newest_python())["call"] == "f(1)"


def test_long_argument_stands_below_its_call():
    body = "text = 'a = 1\\nb = 2\\n' * 3\nself.assertEqual(f(text), 1)"
    failure = failure_of("def f(source):\n    return 0\n", body, newest_python())
    assert failure["call"] == "f(source)"
    assert failure["where"] == [["source", "a = 1\nb = 2\n" * 3]]


def test_long_values_are_cut_where_they_differ():
    failure = failure_of("def f():\n    return 'x' * 3000 + 'a' + 'y' * 3000\n", "self.assertEqual(f(), 'x' * 6001)")
    expected, got = failure["expected"]["code"], failure["got"]["code"]
    assert max(len(expected), len(got)) < 500
    assert got.startswith("...x") and "xay" in got and expected.startswith("...x") and "a" not in expected
    assert got.index("a") == len(expected[: got.index("a")])  # the same place on both sides


@pytest.mark.parametrize(
    ("assertion", "expected", "got"),
    [
        ("self.assertTrue(f())", {"code": "True"}, {"code": "False"}),
        ("self.assertTrue(f() or [])", {"words": "something true"}, {"code": "[]"}),
        ("self.assertIsNone(f())", {"code": "None"}, {"code": "False"}),
        ("self.assertIs(f(), True)", {"code": "True"}, {"code": "False"}),
        ("self.assertIs([f()], [False])", None, None),
        ("self.assertIsNotNone(f() or None)", {"words": "anything but", "code": "None"}, {"code": "None"}),
        ("self.assertIsInstance(f(), (str, list))", {"words": "an instance of", "code": "str or list"}, None),
        ("self.assertIn(3, [f()])", {"words": "to contain", "code": "3"}, {"code": "[False]"}),
        ("self.assertNotIn(0, [f()])", {"words": "not to contain", "code": "0"}, {"code": "[False]"}),
        ("self.assertNotIn('a', {'a': 1})", {"words": "not to contain", "code": "'a'"}, {"code": "['a']"}),
        ("self.assertIn(-1, range(10**6))", None, {"code": "range(0, 1000000)"}),
        ("self.assertIn(-1, list(range(10**6)))", None, {"words": "1000000 elements, not with it"}),
        ("self.assertGreater(f(), 4)", {"words": "more than", "code": "4"}, {"code": "False"}),
        ("self.assertAlmostEqual(0.1, 0.2)", {"words": "about", "code": "0.2"}, {"code": "0.1"}),
        ("self.assertCountEqual([1], [2])", {"words": "in any order", "code": "[2]"}, {"code": "[1]"}),
        ("self.assertRegex('abc', 'x')", {"words": "a match for", "code": "'x'"}, {"code": "'abc'"}),
        ("self.assertListEqual([1], [2])", {"code": "[2]"}, {"code": "[1]"}),
        ("self.assertEqual(first=1, second=2)", {"code": "2"}, {"code": "1"}),
        ("self.assertEqual(object(), None)", {"code": "None"}, {"code": "<object object>"}),
    ],
)
def test_assertions(assertion, expected, got):
    failure = failure_of("def f():\n    return False\n", assertion)
    assert "expected" in failure and "got" in failure
    assert expected is None or failure["expected"] == expected
    assert got is None or failure["got"] == got


def test_long_lists_are_compared_in_no_time():
    """unittest alone would search for the differences of their lines."""
    failure = failure_of("def f():\n    return list(range(100_000))\n", "self.assertEqual(f(), list(range(1, 10**5)))")
    assert failure["got"]["code"].startswith("[0, 1, 2") and failure["expected"]["code"].startswith("[1, 2, 3")


def test_own_comparison_of_a_type_is_kept():
    body = "def same(first, second, msg=None):\n    raise self.failureException('own words')\n"
    body += "self.addTypeEqualityFunc(int, same)\nself.assertEqual(f(), 1)"
    assert grade("def f():\n    return 1\n", body)["passed"] == 0


def test_missing_exception():
    failure = failure_of("def f(n):\n    return n\n", "with self.assertRaises(ValueError, msg='no'):\n    f(3)")
    assert failure["message"] == "no" and failure["call"] == "f(3)"
    assert failure["expected"] == {"words": "the exception", "code": "ValueError"}
    assert failure["got"]["words"].startswith("no exception")
    failure = failure_of("def f(n):\n    return n\n", "self.assertRaises((ValueError, KeyError), f, 3)")
    assert failure["expected"]["code"] == "ValueError or KeyError"


def test_result_in_the_place_of_an_exception():
    failure = failure_of("def f(n):\n    return n\n", "with self.assertRaises(ValueError):\n    f(3)", newest_python())
    assert failure["got"] == {"words": "no exception, but the result", "code": "3"}


def test_other_exception_than_expected():
    task = "def f(n):\n    return g(n)\n\n\ndef g(n):\n    return n / 0\n"
    failure = failure_of(task, "with self.assertRaises(ValueError):\n    f(3)")
    assert failure["raised"] == "ZeroDivisionError: division by zero" and failure["call"] == "f(3)"
    assert failure["expected"]["code"] == "ValueError"
    trace = [("task.py", 2, "return g(n)"), ("task.py", 6, "return n / 0")]
    assert [(line["file"], line["line"], line["source"]) for line in failure["trace"]] == trace


def test_exception_of_the_task_keeps_what_was_expected():
    failure = failure_of("def f(n):\n    return n[9]\n", "self.assertEqual(f('ab'), 'c')")
    assert failure["raised"] == "IndexError: string index out of range"
    assert failure["expected"] == {"code": "'c'"} and failure["call"] == "f('ab')" or "f('ab')" in failure["call"]
    assert [line["line"] for line in failure["trace"]] == [2]


@pytest.mark.parametrize(
    ("body", "raised", "sentence"),
    [
        ("raise NotImplementedError", "NotImplementedError", "f is not written yet."),
        ("raise SystemExit(2)", "SystemExit: 2", "The code ends the program where it should return."),
        ("return f()", "RecursionError: maximum recursion depth exceeded", DEEP),
        ("return input()", "EOFError", "The code asks for input. The tests have nobody to answer."),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", None),
        ("assert 1 == 2, 'mine'", "AssertionError: mine", None),
    ],
)
def test_exceptions_in_words(body, raised, sentence):
    result = grade(f"def f():\n    {body}\n", "self.assertEqual(f(), 1)\n\ndef test_more(self):\n    pass")
    # The second method is nested in the first: what counts is that one failing test is told as one failure.
    (failure,) = result["tests"][0]["failures"]
    assert failure["raised"].startswith(raised) and failure.get("sentence") == sentence
    (line,) = failure["trace"]
    assert line["source"] == body and (line["times"] > 100) == raised.startswith("RecursionError")


def test_tests_go_on_after_a_keyboard_interrupt():
    check = CHECK.replace("test_it", "test_b") + "        f()\n\n    def test_a(self):\n        pass\n"
    (result,) = grade_all([{"task.py": "def f():\n    raise KeyboardInterrupt\n", "check.py": check}])
    assert [(test["name"], test["status"]) for test in result["tests"]] == [("B", "error"), ("A", "passed")]


def test_a_call_that_cannot_begin_is_shown_alone():
    failure = failure_of("def f(n):\n    return n\n", "self.assertEqual(len(f()), 2)")
    assert failure["raised"].startswith("TypeError: f() missing 1") and failure["call"] == "f()"


def test_a_built_in_call_is_what_was_compared():
    failure = failure_of("def f():\n    return 1\n", "found = 3\nself.assertTrue(isinstance(found, str))")
    assert failure["subject"] == "isinstance(found, str)" and "call" not in failure


def test_fail_with_the_exception_that_led_to_it():
    body = "try:\n    f()\nexcept ValueError as error:\n    self.fail(f'raised: {error}')"
    failure = failure_of("def f():\n    raise ValueError('x')\n", body)
    assert failure["message"] == "raised: x" and failure["raised"] == "ValueError: x"
    assert failure["trace"] == [{"file": "task.py", "line": 2, "source": "raise ValueError('x')", "times": 1}]


def test_subtests_name_their_parameters_and_are_counted():
    body = "for n in range(5):\n    with self.subTest('even', n=n):\n        self.assertEqual(f(n), 0)"
    test = grade("def f(n):\n    return n\n", body)["tests"][0]
    assert [failure["params"] for failure in test["failures"]] == ["even, n=1", "even, n=2", "even, n=3"]
    assert test["more"] == 1 and test["status"] == "failed"


def test_order_names_and_skips():
    check = (
        "import unittest\n\n\nclass Z(unittest.TestCase):\n    def test_z_comes_first(self):\n        pass\n\n"
        '    def test_a(self):\n        """The first line. \n\n        More."""\n\n'
        "    @unittest.skip('not here')\n    def test_skip(self):\n        pass\n\n\n"
        "class A(unittest.TestCase):\n    def test_of_a(self):\n        pass\n"
    )
    (result,) = grade_all([{"task.py": "", "check.py": check}])
    assert [test["name"] for test in result["tests"]] == ["Z comes first", "The first line.", "Skip", "Of a"]
    assert (result["passed"], result["total"]) == (3, 3) and result["tests"][2]["reason"] == "not here"


def test_equal_failures_are_marked():
    check = (
        CHECK
        + "        pass\n\n    def setUp(self):\n        self.assertEqual(f(), 1)\n\n    def test_b(self):\n"
        + "        pass\n"
    )
    (result,) = grade_all([{"task.py": "def f():\n    return 0\n", "check.py": check}])
    assert [test["like"] for test in result["tests"]] == [None, 0]


@pytest.mark.parametrize(
    ("task", "sentence", "raised", "line"),
    [
        ("x = 1\ndef f(:\n", "task.py is not valid Python, so no test could run.", "SyntaxError: ", 2),
        ("def g():\n    pass\n", "The tests import f from task, which has no such name.", "ImportError: ", None),
        ("x = 1\ny = x / 0\n", "task.py fails while it is imported, so no test could run.", "ZeroDivisionError", 2),
        ("raise SystemExit\n", "task.py ends the program while it is imported, so no test could run.", "SystemExit", 1),
        ("input()\n", "task.py asks for input while it is imported. The tests have nobody to answer.", "EOFError", 1),
        ("import nothing_here\n", "task.py fails while it is imported, so no test could run.", "ModuleNotFound", 1),
    ],
)
def test_what_keeps_all_tests_from_running_is_said_once(task, sentence, raised, line):
    result = grade(task, "self.assertEqual(f(), 1)")
    assert result["tests"] == [] and result["problem"]["sentence"] == sentence
    assert result["problem"]["raised"].startswith(raised)
    assert [step["line"] for step in result["problem"]["trace"]] == ([line] if line else [])


def test_output_and_odd_objects_do_no_harm():
    task = (
        "class Odd:\n    def __repr__(self):\n        raise ValueError\n\n    def __eq__(self, other):\n"
        "        return False\n\n\ndef f(*values):\n    print('{\"passed\": 1}')\n    return Odd()\n"
    )
    failure = failure_of(task, "self.assertEqual(f(f()), 1)")
    assert failure["got"] == {"code": "<Odd object>"} and failure["expected"] == {"code": "1"}
