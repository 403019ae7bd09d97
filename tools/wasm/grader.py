"""Grade an exercise: run the tests in `check`, and say of each failure what was called, expected and got.

`make({})` gives an object for `harness.run`: its `execute` takes the place of `exec`, its `result` is JSON. A check is
plain unittest, written for no grader. What a failed assertion compared is read from the frames of its traceback, the
expressions from the source of the check. The calls of the reader's functions are noted while they happen (where Python
has sys.monitoring, from 3.12 on), because an argument may have changed by the time a test fails.

    {"problem": null or a failure that keeps every test from running,
     "passed": 3, "total": 5,
     "tests": [{"name", "status": "passed" | "failed" | "error" | "skipped", "reason": why it was skipped,
                "failures": [failure, ...], "more": failures left out, "like": index of a test that failed alike}]}

A failure holds what could be found:

    message   the author's own words            call      the call of the reader's code, as text
    sentence  ours, where the values say little where     [[name, value], ...]: long arguments
    params    of a subTest                      subject   what was compared, where it is not the call
    raised    an exception, as Python says it   expected  {"words", "code"}
    trace     [{"file", "line", "source", "times"}]
    file, line  where the test stands           got       {"words", "code"}
"""

import ast
import builtins
import json
import os
import re
import reprlib
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import groupby, islice

LONG = 60  # characters of an argument that stands within its call; a longer one stands below it
WIDE = 400  # characters of a value that is shown whole
BEFORE = 80  # characters shown before the place where two long values differ
HUGE = 2000  # elements of a container that is written out whole
MOST_TEXT = 2000  # characters of a long argument
MOST_LINES = 6  # of a traceback
MOST_FAILURES = 3  # of one test's subTests
TOOL = 4  # our number in sys.monitoring

# How the other side of a comparison is worded. An assertion that is not here expects that very value.
WORDS = {
    "assertNotEqual": "anything but",
    "assertIsNot": "another object than",
    "assertIsNotNone": "anything but",
    "assertGreater": "more than",
    "assertGreaterEqual": "at least",
    "assertLess": "less than",
    "assertLessEqual": "at most",
    "assertAlmostEqual": "about",
    "assertNotAlmostEqual": "not about",
    "assertCountEqual": "in any order",
    "assertRegex": "a match for",
    "assertNotRegex": "no match for",
    "assertIsInstance": "an instance of",
    "assertNotIsInstance": "no instance of",
}
# The operand that is in an assertion's name.
IMPLIED = {"assertTrue": True, "assertFalse": False, "assertIsNone": None, "assertIsNotNone": None}
CONTEXTS = ("assertRaises", "assertRaisesRegex", "assertWarns", "assertWarnsRegex")
# Calls that do no more than make a result comparable: their argument is what was called.
WRAPPERS = {"asarray", "array", "list", "tuple", "tolist"}
LIBRARY = (os.path.dirname(os.__file__), "<frozen ")
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def make(options: dict) -> "Grader":
    """Return a grader of the exercise in the current folder. There are no options yet."""
    return Grader()


class Grader:
    """Runs `check` in the place of the program, and keeps what came of it."""

    def __init__(self) -> None:
        self.tests: list[dict] = []
        self.problem: dict | None = None

    def execute(self, code: types.CodeType, namespace: dict) -> None:
        """Import `check` and run its tests. A program's `code` and `namespace` are not needed."""
        place = Place(os.getcwd())
        self.folder = place.folder
        try:
            import check
        except BaseException as error:
            self.problem = import_problem(error, place)
            return
        # The unittest that the check imported, which is not the one that this module would get.
        import unittest

        collector = Collector(place)
        collector.calls.watch()
        try:
            with listening(unittest.TestCase, collector.messages):
                run_all(unittest, in_order(unittest, check), collector)
        finally:
            collector.calls.stop()
        self.tests, self.problem = collector.tests, collector.problem
        mark_alike(self.tests)

    def result(self) -> str:
        """What came of it, as JSON, without the folder's path."""
        passed = sum(test["status"] == "passed" for test in self.tests)
        total = sum(test["status"] != "skipped" for test in self.tests)
        text = json.dumps({"problem": self.problem, "passed": passed, "total": total, "tests": self.tests})
        return text.replace(json.dumps(self.folder)[1:-1], "")


@contextmanager
def listening(case: type, messages: list[object]) -> Iterator[None]:
    """Note the messages that assertions are given, and leave out the differences that unittest would write.

    Nobody reads them here, and for a long list they take minutes.
    """
    form, choose = case._formatMessage, case._getAssertEqualityFunc

    def noting(self: object, message: object, text: str) -> str:
        messages.append(message)
        return form(self, message, text)

    def plain(self: object, first: object, second: object) -> Callable:
        found = choose(self, first, second)
        return self._baseAssertEqual if getattr(found, "__name__", "") in vars(case) else found

    case._formatMessage, case._getAssertEqualityFunc = noting, plain
    try:
        yield
    finally:
        case._formatMessage, case._getAssertEqualityFunc = form, choose


def run_all(unittest: types.ModuleType, tests: list, collector: "Collector") -> None:
    """Run tests; a KeyboardInterrupt, with which unittest would stop, is the failure of one of them."""
    while tests:
        before = len(collector.tests)
        try:
            unittest.TestSuite(tests[:]).run(collector)
            return
        except KeyboardInterrupt as error:
            if len(collector.tests) == before:
                collector.begin("Preparation of the tests")
                tests = []
            collector.note("error", error)
            collector._testRunEntered = False
            tests = tests[len(collector.tests) - before :]


def in_order(unittest: types.ModuleType, check: types.ModuleType) -> list:
    """The tests of a module in the order in which they are written."""
    loader, tests = unittest.TestLoader(), []
    for value in list(vars(check).values()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase) and value is not unittest.TestCase:
            names = sorted(loader.getTestCaseNames(value), key=lambda name: first_line(getattr(value, name)))
            tests += [value(name) for name in names]
    return tests


def first_line(function: object) -> int:
    """The line where a method is written, also when a decorator wraps it."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    code = getattr(function, "__code__", None)
    return code.co_firstlineno if code else 0


def mark_alike(tests: list[dict]) -> None:
    """Point from a test to an earlier one that failed at the same place in the same way, in setUp for example."""
    seen: dict[str, int] = {}
    for index, test in enumerate(tests):
        key = json.dumps(test["failures"])
        test["like"] = seen.setdefault(key, index) if test["failures"] else None
        if test["like"] == index:
            test["like"] = None


class Collector:
    """What unittest reports to: turns each failure into what the page shows, while its frames are there."""

    shouldStop = failfast = _moduleSetUpFailed = False

    def __init__(self, place: "Place") -> None:
        self.place = place
        self.calls = Calls(place)
        self.tests: list[dict] = []
        self.problem: dict | None = None
        self.messages: list[object] = []  # the authors' words, as unittest got them

    def startTest(self, test: object) -> None:
        self.begin(getattr(test, "_testMethodDoc", None) or test._testMethodName)

    def begin(self, name: str) -> None:
        self.calls.made.clear()
        self.messages.clear()
        self.tests.append({"name": readable(name), "status": "passed", "failures": [], "more": 0})

    def stopTest(self, test: object) -> None:
        pass

    def addDuration(self, test: object, seconds: float) -> None:
        pass

    def addSuccess(self, test: object) -> None:
        pass

    def addExpectedFailure(self, test: object, error: tuple) -> None:
        pass

    def addUnexpectedSuccess(self, test: object) -> None:
        self.tests[-1].update(status="failed", failures=[{"sentence": "This test was expected to fail."}])

    def addSkip(self, test: object, reason: str) -> None:
        self.tests[-1].update(status="skipped", reason=reason)

    def addFailure(self, test: object, error: tuple) -> None:
        self.note("failed", error[1])

    def addError(self, test: object, error: tuple) -> None:
        if not hasattr(test, "_testMethodName"):  # setUpClass or setUpModule failed
            self.begin(str(test))
        self.note("error", error[1])

    def addSubTest(self, test: object, part: object, error: tuple | None) -> None:
        if error:
            params = [f"{name}={shown(value)}" for name, value in part.params.items()]
            message = part._message if isinstance(part._message, str) else ""
            kind = "failed" if issubclass(error[0], test.failureException) else "error"
            self.note(kind, error[1], ", ".join(filter(None, [message, *params])))

    def note(self, status: str, error: BaseException, params: str = "") -> None:
        """Describe a failure of the current test."""
        if isinstance(error, SyntaxError) and self.place.is_mine(error.filename or ""):
            self.problem = self.problem or import_problem(error, self.place)
        test = self.tests[-1]
        test["status"] = status
        if len(test["failures"]) == MOST_FAILURES:
            test["more"] += 1
        else:
            failure = describe(error, self.place, self.calls, self.messages[-1:])
            test["failures"].append({"params": params, **failure} if params else failure)
        self.messages.clear()


def readable(name: str) -> str:
    """A test's name as a sentence begins: `test_no_values` is "No values"; of a docstring the first line."""
    line = name.strip().splitlines()[0].strip()
    text = line.removeprefix("test").replace("_", " ").strip() if line.startswith("test_") else line
    return text[:1].upper() + text[1:]


class Place:
    """The exercise's folder: which files are the reader's, which are the check's, and what stands in them."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.join(folder, "")
        self.kinds: dict[str, str] = {}
        self.trees: dict[str, tuple[str, ast.Module]] = {}
        for path, _, names in os.walk(folder):
            for file in (os.path.join(path, name) for name in names if name.endswith(".py")):
                if self.is_check(file):
                    with open(file, encoding="utf-8") as source:
                        text = source.read()
                    self.trees[file] = text, ast.parse(text)

    def kind(self, file: str) -> str:
        """`"mine"` for a file of the reader, `"check"` for one of the tests, `"library"`, or nothing."""
        if file not in self.kinds:
            self.kinds[file] = self.find_kind(file)
        return self.kinds[file]

    def find_kind(self, file: str) -> str:
        if file.startswith(LIBRARY):
            return "library"
        if not file.startswith(self.folder):
            return ""
        name = self.name(file)
        return "check" if name == "check.py" or name.startswith("check/") else "mine"

    def name(self, file: str) -> str:
        """A file's name as the page shows it."""
        return file.removeprefix(self.folder).replace(os.sep, "/")

    def is_mine(self, file: str) -> bool:
        return self.kind(file) == "mine"

    def is_check(self, file: str) -> bool:
        return self.kind(file) == "check"


class Calls:
    """The calls that the check made of the reader's functions, in order."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.made: list[Call] = []
        self.watching = False

    def watch(self) -> None:
        """Begin to note calls, where Python can."""
        monitoring = getattr(sys, "monitoring", None)
        if monitoring and not monitoring.get_tool(TOOL):
            events = monitoring.events
            monitoring.use_tool_id(TOOL, "grader")
            monitoring.register_callback(TOOL, events.PY_START, self.started)
            monitoring.register_callback(TOOL, events.PY_RETURN, self.returned)
            monitoring.set_events(TOOL, events.PY_START | events.PY_RETURN)
            self.watching = True

    def stop(self) -> None:
        """Note no more calls; the program may have done that already."""
        if self.watching and sys.monitoring.get_tool(TOOL) == "grader":
            sys.monitoring.set_events(TOOL, 0)
            sys.monitoring.free_tool_id(TOOL)

    def started(self, code: types.CodeType, offset: int) -> object:
        """A function begins: note it if the check called it, perhaps through the library."""
        hidden = code.co_name.startswith(("<", "__")) and code.co_name not in ("__init__", "__call__")
        if hidden or not self.place.is_mine(code.co_filename):
            return sys.monitoring.DISABLE
        frame = sys._getframe(1)
        caller = frame.f_back
        while caller and self.place.kind(caller.f_code.co_filename) == "library":
            caller = caller.f_back
        if caller and self.place.is_check(caller.f_code.co_filename):
            self.made.append(Call(frame))
        return None

    def returned(self, code: types.CodeType, offset: int, value: object) -> object:
        """A function ends: keep what the last noted call gave."""
        if not self.place.is_mine(code.co_filename):
            return sys.monitoring.DISABLE
        if self.made and self.made[-1].frame is sys._getframe(1):
            self.made[-1].gave, self.made[-1].frame = shown(value), None
        return None


class Call:
    """One call: the function's name, the text of the call, and the arguments too long to stand in it."""

    def __init__(self, frame: types.FrameType) -> None:
        self.frame = frame
        self.gave: str | None = None
        code, values = frame.f_code, frame.f_locals
        count = code.co_argcount + code.co_kwonlyargcount
        names = list(code.co_varnames[:count])
        path = getattr(code, "co_qualname", code.co_name).split(".")
        function = frame.f_globals.get(code.co_name)
        if len(path) > 1 and path[-2] != "<locals>" and names and names[0] in ("self", "cls"):
            owner = values.get(names.pop(0))
            function = getattr(owner if isinstance(owner, type) else type(owner), code.co_name, None)
            path = path[-2:-1] if code.co_name == "__init__" else path[-2:]
        else:
            path = path[-1:]
        self.name = path[-1]
        self.where: list[list] = []
        texts: list[str] = []
        positional = code.co_argcount - (count - len(names))
        defaults = default_values(function, code)
        for index, name in enumerate(names):
            if name in values and not (name in defaults and values[name] is defaults[name]):
                keyword = index >= positional or len(texts) < index
                text = self.argument(name, values[name])
                texts.append(f"{name}={text}" if keyword and text != name else text)
        if code.co_flags & 0x04:  # *arguments
            texts += [self.argument(f"arguments[{i}]", v) for i, v in enumerate(values[code.co_varnames[count]])]
            count += 1
        if code.co_flags & 0x08:  # **named
            texts += [f"{name}={self.argument(name, v)}" for name, v in values[code.co_varnames[count]].items()]
        self.text = f"{'.'.join(path)}({', '.join(texts)})"

    def argument(self, name: str, value: object) -> str:
        """An argument as it stands in the call: itself, or its name if it is long."""
        text = shown(value)
        if len(text) <= LONG and not (isinstance(value, str) and value.count("\n") > 1):
            return text
        self.where.append(long_value(name, value))
        return name


def default_values(function: object, code: types.CodeType) -> dict[str, object]:
    """The defaults of a function's parameters, by name, if `function` is the one that has this code."""
    if getattr(function, "__code__", None) is not code:
        return {}
    positional = code.co_varnames[: code.co_argcount]
    given = function.__defaults__ or ()
    return dict(zip(positional[len(positional) - len(given) :], given, strict=True)) | (function.__kwdefaults__ or {})


def long_value(name: str, value: object) -> list:
    """A value that stands below its call: its name and its text, which of a str with several lines is itself."""
    text = value if isinstance(value, str) and "\n" in value else shown(value)
    return [name, text if len(text) <= MOST_TEXT else text[:MOST_TEXT] + " ..."]


def shown(value: object) -> str:
    """A value as Python writes it, whatever its class does, without addresses."""
    if isinstance(value, types.ModuleType):  # a lazy module must not be loaded by being looked at
        return f"<module {types.ModuleType.__getattribute__(value, '__name__')!r}>"
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        return value.__qualname__.rpartition("<locals>.")[2]
    try:
        return ADDRESS.sub("", reprlib.repr(value) if is_huge(value) else repr(value))
    except Exception:
        return f"<{type(value).__name__} object>"


def is_huge(value: object) -> bool:
    """True for a container of too many elements to be written out."""
    return isinstance(value, (list, tuple, set, frozenset, dict)) and len(value) > HUGE


def shown_pair(expected: object, got: object) -> tuple[str, str]:
    """Two values; if they are long, cut at the same place, a little before they differ."""
    texts = [shown(expected), shown(got)]
    if texts[0] == texts[1]:
        texts = [f"{text} ({type(value).__name__})" for text, value in zip(texts, (expected, got), strict=True)]
    if max(map(len, texts)) > WIDE:
        start = max(0, len(os.path.commonprefix(texts)) - BEFORE)
        texts = [cut(text, start) for text in texts]
    return texts[0], texts[1]


def cut(text: str, start: int) -> str:
    """Part of a text, with dots where something is left out."""
    end = start + WIDE
    return f"{'...' if start else ''}{text[start:end]}{'...' if len(text) > end else ''}"


def import_problem(error: BaseException, place: Place) -> dict:
    """Why the tests could not be imported: the reader's file does not compile, lacks a name, or fails."""
    steps = steps_of(error)
    mine = [step for step in steps if place.is_mine(step.file)]
    problem = {"raised": as_python_says(error), "trace": trace(steps, place)}
    if isinstance(error, SyntaxError) and place.is_mine(error.filename or ""):
        file = place.name(error.filename)
        line = {"file": file, "line": error.lineno or 1, "source": (error.text or "").strip()}
        return {"sentence": f"{file} is not valid Python, so no test could run.", **problem, "trace": [line]}
    file = place.name(mine[-1].file) if mine else "task.py"
    lacking = re.match(r"cannot import name '(\w+)' from '([\w.]+)'", str(error))
    if lacking and not mine:
        sentence = f"The tests import {lacking[1]} from {lacking[2]}, which has no such name."
    elif isinstance(error, SystemExit):
        sentence = f"{file} ends the program while it is imported, so no test could run."
    elif isinstance(error, EOFError):
        sentence = f"{file} asks for input while it is imported. The tests have nobody to answer."
    elif mine:
        sentence = f"{file} fails while it is imported, so no test could run."
    else:
        sentence = "The tests could not be started."
    return {"sentence": sentence, **problem}


class Step:
    """A frame of a traceback, with the place in its source that was running."""

    def __init__(self, entry: types.TracebackType) -> None:
        self.frame = entry.tb_frame
        self.file = self.frame.f_code.co_filename
        self.line = entry.tb_lineno
        self.instruction = entry.tb_lasti // 2

    @cached_property
    def span(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """The first and last place, line and column, of the expression that was running."""
        positions = self.frame.f_code.co_positions()
        line, end_line, column, end_column = next(islice(positions, self.instruction, None))
        return (line or self.line, column or 0), (end_line or self.line, end_column or 0)

    @property
    def is_unittest(self) -> bool:
        """True for a frame of unittest itself, which marks its modules so."""
        return "__unittest" in self.frame.f_globals

    def within(self, node: ast.AST) -> bool:
        """True if this place lies in a node of the source."""
        begin = getattr(node, "lineno", 0), getattr(node, "col_offset", 0)
        end = getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0)
        return begin <= self.span[0] and self.span[1] <= end


def steps_of(error: BaseException) -> list[Step]:
    """The steps of an exception's traceback, outermost first."""
    steps, entry = [], error.__traceback__
    while entry:
        steps.append(Step(entry))
        entry = entry.tb_next
    return steps


def as_python_says(error: BaseException) -> str:
    """The last line of a traceback: the exception's class and text, and what Python suggests."""
    lines = traceback.format_exception_only(type(error), error)
    text = lines[-1 if isinstance(error, SyntaxError) else 0].strip()
    return text if len(text) <= WIDE else text[:WIDE] + " ..."


def trace(steps: list[Step], place: Place) -> list[dict]:
    """The lines of the reader's files in a traceback, a repeated one once; of a long one the ends."""
    mine = [step for step in steps if place.is_mine(step.file)]
    repeats = [
        (group[0], len(group))
        for _, items in groupby(mine, lambda step: (step.file, step.line))
        if (group := list(items))
    ]
    if len(repeats) > MOST_LINES:
        repeats = repeats[: MOST_LINES // 2] + repeats[-MOST_LINES // 2 :]
    return [
        {"file": place.name(step.file), "line": step.line, "source": source_line(step), "times": times}
        for step, times in repeats
    ]


def source_line(step: Step) -> str:
    """The line of source that a step runs."""
    try:
        with open(step.file, encoding="utf-8") as file:
            return file.read().splitlines()[step.line - 1].strip()
    except (OSError, IndexError, UnicodeDecodeError):
        return ""


def describe(error: BaseException, place: Place, calls: Calls, messages: list) -> dict:
    """Say of a failure what was called, expected and got."""
    steps = steps_of(error)
    checks = [index for index, step in enumerate(steps) if place.is_check(step.file)]
    mine = [index for index, step in enumerate(steps) if place.is_mine(step.file)]
    if not checks:
        return {"sentence": "The test could not be run.", "raised": as_python_says(error)}
    asserting = checks[-1]
    asserted = isinstance(error, AssertionError) and not (mine and mine[-1] > asserting)
    if not asserted and mine:
        asserting = max((index for index in checks if index < mine[0]), default=checks[0])
    step = steps[asserting]
    text, tree = place.trees[step.file]
    view = View(step, text, tree, calls.made)
    begin = steps[checks[0]]
    failure = {
        "file": place.name(begin.file),
        "line": begin.line,
    }
    if asserted:
        below = next((later.frame for later in steps[asserting + 1 :] if later.is_unittest), None)
        failure |= compared(error, view, below)
        message = messages[0] if messages and isinstance(messages[0], str) and messages[0] in str(error) else ""
        message = failure.get("message") or message
        failure["message"] = message if message != failure.get("call") else ""
        cause = error.__context__
        if cause and not isinstance(cause, AssertionError) and not error.__suppress_context__:
            failure |= {"raised": as_python_says(cause), "trace": trace(steps_of(cause), place)}
    else:
        failure |= view.interrupted()
        failure |= {"raised": as_python_says(error), "trace": trace(steps, place)}
        failure["sentence"] = reason(error, steps[mine[-1]].frame.f_code.co_name if mine else "")
    return {name: value for name, value in failure.items() if value not in ("", None, [])}


def reason(error: BaseException, function: str) -> str:
    """A sentence on an exception that a learner meets and Python's words do not explain."""
    if isinstance(error, NotImplementedError):
        return f"{function or 'This'} is not written yet."
    if isinstance(error, SystemExit):
        return "The code ends the program where it should return."
    if isinstance(error, EOFError):
        return "The code asks for input. The tests have nobody to answer."
    if isinstance(error, RecursionError):
        return "The calls go deeper than Python allows: perhaps a function calls itself without an end."
    return ""


class View:
    """The source around the place in the check where a test failed."""

    def __init__(self, step: Step, text: str, tree: ast.Module, made: list[Call]) -> None:
        self.step, self.text, self.made = step, text, made
        self.around = [node for node in ast.walk(tree) if step.within(node)]
        asserted = [node for node in self.around if isinstance(node, ast.Call) and method(node).startswith("assert")]
        self.assertion: ast.Call | None = asserted[-1] if asserted else None
        self.function = next((node for node in reversed(self.around) if isinstance(node, ast.FunctionDef)), tree)

    def source(self, node: ast.AST) -> str:
        """A node's source on one line."""
        text = ast.get_source_segment(self.text, node) or ""
        return text if "\n" not in text else ast.unparse(node)

    def follow(self, node: ast.AST) -> ast.AST:
        """What a name was last assigned before the failing line; else the node itself."""
        found = node
        if not isinstance(node, ast.Name):
            return found
        for other in ast.walk(self.function):
            if isinstance(other, ast.Assign) and other.lineno <= self.step.line:
                if any(isinstance(target, ast.Name) and target.id == node.id for target in other.targets):
                    found = other.value
        return node if is_literal(found) else found

    def call_in(self, node: ast.AST) -> tuple[ast.Call, Call] | None:
        """The outermost call in an expression that is one of the reader's, with what was noted of it."""
        for other in ast.walk(node):
            if isinstance(other, ast.Call):
                noted = next((call for call in reversed(self.made) if call.name == method(other)), None)
                if noted:
                    return other, noted
        return None

    def called(self, node: ast.AST | None) -> dict:
        """The call behind a compared expression, and the expression if it is more than that call."""
        last = {"call": self.made[-1].text, "where": self.made[-1].where} if self.made else {}
        if node is None:
            return last
        whole = self.follow(node)
        if found := self.call_in(whole):
            call, noted = found
            literal = all(is_literal(value) for value in [*call.args, *(word.value for word in call.keywords)])
            text = self.source(call) if literal and not noted.where else noted.text
            told = {"call": text, "where": noted.where}
            return told if call is unwrapped(whole) else {**told, "subject": self.source(whole)}
        if not self.made and any(isinstance(other, ast.Call) for other in ast.walk(whole)):
            call = unwrapped(whole)
            return {"subject" if hasattr(builtins, method(call)) else "call": self.source(call)}
        return {**last, "subject": self.source(whole)}

    def value(self, node: ast.AST) -> tuple[object] | None:
        """The value of a literal or a local name, in a tuple; None where only running it again would tell."""
        if is_literal(node):
            return (ast.literal_eval(node),)
        if isinstance(node, ast.Name) and node.id in self.step.frame.f_locals:
            return (self.step.frame.f_locals[node.id],)
        return None

    def names(self, node: ast.AST) -> list[list]:
        """The local names in an expression with their values, where these are data."""
        found = {other.id: self.value(other) for other in ast.walk(node) if isinstance(other, ast.Name)}
        hidden = (types.ModuleType, types.FunctionType, type)
        return [
            long_value(name, value[0])
            for name, value in found.items()
            if value and name != "self" and not isinstance(value[0], hidden)
        ]

    def contexts(self) -> list[ast.Call]:
        """The `with self.assertRaises(...)` around the place, innermost first."""
        items = [item for node in reversed(self.around) if isinstance(node, ast.With) for item in node.items]
        calls = [item.context_expr for item in items if isinstance(item.context_expr, ast.Call)]
        return [call for call in calls if method(call) in CONTEXTS]

    def interrupted(self) -> dict:
        """What a test called and expected when an exception came out of the call."""
        failure = self.called(None)
        awaited = self.contexts()
        if awaited and awaited[0].args:
            failure["expected"] = {"words": "the exception", "code": self.source(awaited[0].args[0])}
        elif self.assertion and method(self.assertion) in ("assertEqual", "assertIs", "assertAlmostEqual"):
            if len(self.assertion.args) > 1 and (value := self.value(self.assertion.args[1])):
                failure["expected"] = {"code": cut(shown(value[0]), 0)}
        if not failure.get("call"):
            failure["call"] = self.source(self.around[-1]) if self.around else ""  # the innermost
        return failure


def method(call: ast.AST | None) -> str:
    """The last part of the name that is called; empty for anything but a call."""
    function = getattr(call, "func", None)
    return getattr(function, "attr", getattr(function, "id", ""))


def is_literal(node: ast.AST) -> bool:
    """True for an expression that is written as a value."""
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return True


def unwrapped(node: ast.AST) -> ast.AST:
    """The call inside calls that only make a result comparable."""
    while isinstance(node, ast.Call) and method(node) in WRAPPERS:
        if method(node) == "tolist":
            node = node.func.value
        elif node.args:
            node = node.args[0]
        else:
            break
    return node


def compared(error: AssertionError, view: View, below: types.FrameType | None) -> dict:
    """What a failed assertion compared; `below` is the frame of unittest's method."""
    call = view.assertion
    if below is None:  # a bare assert
        return {**view.called(None), "sentence": str(error) or "An assert of the test failed."}
    if below.f_code.co_name == "fail":
        return {**view.called(None), "message": str(below.f_locals.get("msg") or "")}
    if below.f_code.co_name == "__exit__" or method(call) in CONTEXTS:
        return not_raised(error, view, below)
    name, values = method(call), below.f_locals
    parameters = below.f_code.co_varnames[1 : below.f_code.co_argcount]
    if name in IMPLIED:
        return single(view, name, values[parameters[0]])
    if len(parameters) < 2 or name not in WORDS and not name.endswith(("Equal", "Is", "In")):
        return {**view.called(None), "sentence": str(error).partition("\n")[0]}
    nodes = [*call.args, *(word.value for word in call.keywords)][:2]
    first, second = (operand(values, name, node) for name, node in zip(parameters[:2], nodes, strict=True))
    if name in ("assertIn", "assertNotIn"):
        return contained(view, name, first, second, nodes[1])
    if name.endswith(("Equal", "Is")) and is_literal(nodes[0]) and not is_literal(nodes[1]):
        first, second, nodes = second, first, nodes[::-1]
    failure = view.called(nodes[0])
    if "IsInstance" in name:
        kinds = second if isinstance(second, tuple) else (second,)
        return {
            **failure,
            "expected": worded(name, " or ".join(map(shown, kinds))),
            "got": {"code": cut(shown(first), 0)},
        }
    if name == "assertIs" and shown(first) == shown(second):
        return {**failure, "expected": {"words": "the very object", "code": shown(second)}, "got": {"words": "another"}}
    expected, got = shown_pair(second, first)
    return {**failure, "expected": worded(name, expected), "got": {"code": got}}


def operand(values: dict, name: str, node: ast.AST) -> object:
    """One side of a comparison: as it is written, or from unittest's method, where assertCountEqual counts it."""
    return ast.literal_eval(node) if is_literal(node) else values.get(f"{name}_seq", values[name])


def worded(name: str, code: str) -> dict:
    """The expected side, with the words of its assertion."""
    return {"words": WORDS[name], "code": code} if name in WORDS else {"code": code}


def single(view: View, name: str, value: object) -> dict:
    """What assertTrue and its like looked at. Of a comparison of arrays both sides are shown."""
    node = (view.assertion.args or [view.assertion.keywords[0].value])[0]
    failure = view.called(node)
    whole = view.follow(node)
    if isinstance(whole, ast.Call) and method(whole) in ("allclose", "isclose", "array_equal") and name == "assertTrue":
        sides = [view.value(side) for side in whole.args[:2]]
        if all(sides):
            expected, got = shown_pair(sides[1][0], sides[0][0])
            told = view.called(whole.args[0])
            return {**told, "expected": {"code": expected}, "got": {"code": got}}
    expected = IMPLIED[name]
    failure["expected"] = worded(name, repr(expected))
    if isinstance(expected, bool) and not isinstance(value, bool):
        failure["expected"] = {"words": "something true" if expected else "something false or empty"}
    if "subject" in failure:
        failure["where"] = [*failure.get("where", []), *view.names(whole)]
    return {**failure, "got": {"code": cut(shown(value), 0)}}


def contained(view: View, name: str, member: object, container: object, node: ast.AST) -> dict:
    """What assertIn and assertNotIn looked into."""
    words = "to contain" if name == "assertIn" else "not to contain"
    failure = {**view.called(node), "expected": {"words": words, "code": cut(shown(member), 0)}}
    text = shown(list(container) if isinstance(container, dict) else container)
    if not isinstance(container, str) and (len(text) > WIDE or is_huge(container)):
        return {
            **failure,
            "got": {"words": f"{len(container)} elements, {'not ' if name == 'assertIn' else ''}with it"},
        }
    return {**failure, "got": {"code": cut(text, 0)}}


def not_raised(error: AssertionError, view: View, below: types.FrameType) -> dict:
    """What `assertRaises` waited for in vain, as a context or with a function to call."""
    context, expected = below.f_locals.get("self"), below.f_locals.get("expected_exception")
    failure = view.called(None)
    kinds = getattr(context, "expected", None) or expected
    if kinds is None:
        return {**failure, "sentence": str(error).partition("\n")[0]}
    kinds = kinds if isinstance(kinds, tuple) else (kinds,)
    failure["expected"] = {"words": "the exception", "code": " or ".join(map(shown, kinds))}
    if "does not match" in str(error):
        return {**failure, "sentence": str(error).partition("\n")[0]}
    gave = view.made[-1].gave if view.made else None
    words = "no exception" if gave is None else "no exception, but the result"
    failure["got"] = {"words": words, "code": gave and cut(gave, 0)}
    if not failure.get("call"):
        bodies = [node for node in reversed(view.around) if isinstance(node, ast.With)]
        failure["call"] = view.source(bodies[0].body[-1]) if bodies else ""
    return failure
