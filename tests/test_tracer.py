"""The recorder of programs: what a step holds, that looking changes nothing, and every `.run` example of the site."""

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from tools import browser, node, recording, wasm
from tools.rules import Source
from tools.running import Outcome, copy, outcome, run_python, scratch_folder
from tools.snippets import ROOT, Example, examples

TRACER = ROOT / "tools" / "wasm" / "tracer.py"
# Runs sys.argv[1] as `python` does, under the tracer, and writes the recording to sys.argv[2].
RUNNER = f"""
import sys
loaded = set(sys.modules)
import os, runpy, types
tracer = runpy.run_path({str(TRACER)!r}, run_name="tracer")
for name in sys.modules.keys() - loaded - {{"os"}}:
    del sys.modules[name]
path, target, steps = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])
module = sys.modules["__main__"] = types.ModuleType("__main__")
module.__file__, module.__builtins__ = path, __builtins__
sys.argv, sys.path[0] = [sys.argv[1]], os.path.dirname(path)
with open(path, encoding="utf-8") as file:
    code = compile(file.read(), path, "exec", dont_inherit=True)
recorder = tracer["make"]({{"steps": steps}})
try:
    recorder.execute(code, vars(module))
finally:
    with open(target, "w", encoding="utf-8") as file:
        file.write(recorder.result())
"""


@dataclass
class Recording:
    """A recording, with what the program printed."""

    data: dict
    out: str

    @cached_property
    def steps(self) -> list["Step"]:
        return [Step(self.data, place) for place in range(len(self.data["steps"]))]

    def at_line(self, line: int, event: str = "line") -> "Step":
        """The first step of that kind at a line."""
        return next(step for step in self.steps if (step.line, step.event) == (line, event))

    def events(self) -> list[str]:
        return [f"{step.event} {step.line}" for step in self.steps]


class Step:
    """One step, its objects written out."""

    def __init__(self, data: dict, place: int) -> None:
        step = data["steps"][place]
        self.data, self.event, self.line = data, step.get("event", "line"), step["line"]
        self.output = "".join(text for _, text in data["output"][: step["output"]])
        self.heap: dict[int, int] = {}
        for earlier in data["steps"][: place + 1]:
            self.heap |= {int(number): content for number, content in earlier.get("heap", {}).items()}
        self.value = self.shown(step["value"]) if "value" in step else None
        self.calls = []  # the innermost first
        stack = step.get("stack")
        while stack is not None:
            self.calls.append(data["stacks"][stack])
            stack = self.calls[-1][0]
        self.calls.append(data["stacks"][step["base"]])

    def names(self) -> list[str]:
        return [self.data["frames"][frame][0] for _, frame, _ in self.calls]

    def variables(self, call: int = 0) -> dict:
        _, frame, _ = self.calls[call]
        return {name: self.shown(value) for name, value, *_ in self.data["frames"][frame][2]}

    def shown(self, value: str | int):
        """A text as it is, an object as its label."""
        return value if isinstance(value, str) else self.data["objects"][value]

    def object(self, label: str):
        """The items of an object."""
        kind, items, *_ = self.data["contents"][self.heap[self.data["objects"].index(label)]]
        if kind == "sequence":
            return [self.shown(item) for item in items]
        return {self.shown(key) if kind == "mapping" else key: self.shown(item) for key, item in items}


def record(source: str, files: dict[str, str] | None = None, stdin: str = "", steps: int = 1000) -> Recording:
    """Record a program natively; it must not fail."""
    with scratch_folder() as folder:
        for name, text in {"main.py": source, **(files or {})}.items():
            (folder / "program" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "program" / name).write_text(text, encoding="utf-8")
        done, trace = run_traced(folder, "main.py", stdin, steps)
    assert done.exit_code == 0 and not done.err, done
    return Recording(json.loads(trace), done.out)


def run_traced(folder: Path, main: str, stdin: str, steps: int = 1000) -> tuple[Outcome, str]:
    """Run the program in `folder`/program under the tracer; what it printed, and the recording."""
    runner, target = folder / "runner.py", folder / "trace.json"
    runner.write_text(RUNNER, encoding="utf-8")
    done = run_python([sys.executable, str(runner), main, str(target), str(steps)], folder / "program", stdin)
    return done, target.read_text(encoding="utf-8") if target.exists() else ""


def lines(*texts: str) -> str:
    return "\n".join(texts) + "\n"


# What a step shows.


def test_two_names_of_one_list_show_one_object():
    last = record(lines("a = [1]", "b = a", "b.append(2)", "c = [1, 2]")).steps[-1]
    assert last.event == "end"
    assert last.variables() == {"a": "list 1", "b": "list 1", "c": "list 2"}
    assert last.object("list 1") == ["1", "2"]


def test_a_change_is_recorded_once():
    recording = record(lines("a = [1]", "x = 1", "a.append(2)", "y = 2", "z = 3"))
    assert [list(step.get("heap", {})) for step in recording.data["steps"]] == [[], ["0"], [], ["0"], [], []]


def test_calls_and_returns():
    recording = record(lines("def double(n):", "    return 2 * n", "", "x = double(4)"))
    call, returned = recording.at_line(1, "call"), recording.at_line(2, "return")
    assert call.names() == ["double", "module"] and call.variables() == {"n": "4"}
    assert returned.value == "8"
    assert recording.events() == ["line 1", "line 4", "call 1", "line 2", "return 2", "end 4"]


def test_recursion_keeps_each_calls_variables():
    recording = record(lines("def down(n):", "    return 0 if n == 0 else down(n - 1)", "", "down(2)"))
    deepest = next(step for step in recording.steps if step.value == "0")
    assert [deepest.variables(call) for call in range(3)] == [{"n": "0"}, {"n": "1"}, {"n": "2"}]


def test_deep_recursion_stays_small():
    recording = record(lines("def down(n):", "    return 0 if n == 0 else down(n - 1)", "", "down(300)"))
    deepest = next(step for step in recording.steps if step.value == "0")
    assert [deepest.variables(call)["n"] for call in range(301)] == [str(n) for n in range(301)]
    assert len(json.dumps(recording.data)) < 300_000


def test_a_closure_shows_what_it_holds():
    source = lines(
        "def counter():", "    n = 0", "    def step():", "        nonlocal n", "        n += 1", "    return step", ""
    )
    recording = record(source + lines("one = counter()", "two = counter()", "one()"))
    last = recording.steps[-1]
    assert last.variables()["one"] == "function step" and last.variables()["two"] == "function step 2"
    assert (last.object("function step"), last.object("function step 2")) == ({"n": "1"}, {"n": "0"})
    inside = recording.at_line(5)
    frame = inside.data["frames"][inside.calls[0][1]]
    assert frame[0] == "counter.step" and frame[2] == [["n", "0", 1]]


def test_a_mutable_default_is_shown_at_its_function():
    last = record(lines("def add(x, to=[]):", "    to.append(x)", "", "add(1)", "add(2)")).steps[-1]
    assert last.object("function add") == {"default of to": "list 1"} and last.object("list 1") == ["1", "2"]


def test_instances_and_data_of_classes():
    source = lines("class Point:", "    __slots__ = ('x',)", "    seen = []", "", "import types")
    last = record(source + lines("p = Point()", "p.x = 1", "n = types.SimpleNamespace(a=p)")).steps[-1]
    assert last.object("class Point") == {"seen": "list 1"}
    assert last.object("Point 1") == {"x": "1"} and last.object("SimpleNamespace 1") == {"a": "Point 1"}


def test_exceptions_leave_calls():
    source = lines("def fail():", "    return {}['k']", "", "try:", "    fail()", "except KeyError as error:")
    recording = record(source + lines("    kept = error"))
    assert recording.events()[-6:] == ["line 2", "exception 2", "exception 5", "line 6", "line 7", "end 7"]
    raised = recording.at_line(2, "exception")
    assert raised.value == "KeyError: 'k'" and raised.names() == ["fail", "module"]
    assert recording.at_line(5, "exception").names() == ["module"]
    assert recording.steps[-1].object("KeyError 1") == {"args[0]": "'k'"}


def test_generators_yield_and_go_on():
    source = lines("def count():", "    yield 1", "    yield 2", "", "g = count()", "next(g)")
    recording = record(source + lines("for n in g:", "    pass"))
    assert recording.at_line(2, "yield").value == "1"
    assert [step.line for step in recording.steps if step.event == "resume"] == [2, 3]
    assert not [step for step in recording.steps if step.event == "exception"]
    number = recording.data["objects"].index("generator count 1")
    notes = [recording.data["contents"][step.heap[number]][3] for step in recording.steps if number in step.heap]
    assert list(dict.fromkeys(notes)) == ["not started", "running", "waits at line 2", "waits at line 3", "finished"]


def test_a_generator_begins_when_it_is_first_asked():
    recording = record(lines("def count(n):", "    yield n", "", "for n in count(1):", "    pass"))
    assert "begin 1" in recording.events() and "call 1" not in recording.events()


def test_an_exception_thrown_into_a_generator_is_no_yield():
    source = lines("def count():", "    yield 1", "", "g = count()", "next(g)", "try:", "    g.throw(KeyError)")
    recording = record(source + lines("except KeyError:", "    pass"))
    assert [step.value for step in recording.steps if step.event == "yield"] == ["1"]


def test_coroutines_wait():
    source = lines("import asyncio", "async def part():", "    await asyncio.sleep(0)", "    return 5", "")
    source += lines("async def main():", "    return await asyncio.gather(part(), part())", "", "asyncio.run(main())")
    recording = record(source)
    events = [step.event for step in recording.steps]
    assert events.count("wait") == 3 and events.count("resume") == 3 and "exception" not in events
    assert [step.value for step in recording.steps if step.event == "return"] == ["5", "5", "list 1"]


def test_files_of_the_program_and_no_others():
    files = {"shop/__init__.py": "", "shop/prices.py": "tax = 7\ndef gross(n):\n    return n + tax\n"}
    recording = record(lines("import json", "from shop.prices import gross", "json.loads('{}')", "x = gross(1)"), files)
    assert {file for _, file, _ in recording.data["frames"]} == {"main.py", "shop/__init__.py", "shop/prices.py"}
    inside = next(step for step in recording.steps if "gross" in step.names())
    assert inside.names() == ["gross", "module", "module"]
    assert inside.variables(1)["tax"] == "7" and inside.calls[1][2] == 0


def test_a_module_of_the_program_is_an_object():
    recording = record(lines("import math", "import prices", "prices.tax = 8"), {"prices.py": "tax = 7\n"})
    last = recording.steps[-1]
    assert last.variables() == {"math": "module math", "prices": "module prices"}
    assert last.object("module prices") == {"tax": "8"}


def test_output_stands_where_it_was_written():
    recording = record(lines("print('a', 'b')", "name = input('Name? ')", "print('hi', name)", "x = 1"), stdin="Ada\n")
    everything = "a b\nName? hi Ada\n"
    assert [step.output for step in recording.steps] == ["", "a b\n", "a b\nName? ", everything, everything]
    assert recording.out == everything


def test_a_replaced_stdout_keeps_its_text():
    source = lines("import contextlib, io", "with contextlib.redirect_stdout(io.StringIO()) as out:", "    print('a')")
    recording = record(source + lines("print('b')"))
    assert recording.steps[-1].output == recording.out == "b\n"


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("10 ** 1000", "int of 3322 bits"),
        ("'x' * 500", repr("x" * 100) + "\N{HORIZONTAL ELLIPSIS} (500 long)"),
        ("(1, 'a', None)", "(1, 'a', None)"),
        ("float('nan')", "nan"),
        ("__import__('datetime').datetime(2024, 1, 2)", "datetime.datetime(2024, 1, 2, 0, 0)"),
        ("__import__('decimal').Decimal('1.10')", "Decimal('1.10')"),
        ("len", "built-in len"),
        ("__import__('enum').Enum('Color', 'RED').RED", "Color.RED"),
        ("iter([])", "list_iterator 1"),
        ("lambda: 0", "function <lambda>"),
    ],
)
def test_values(source, shown):
    assert record(f"x = {source}\n").steps[-1].variables()["x"] == shown


def test_containers_of_the_library():
    source = lines("from collections import *", "q = deque([1])", "o = OrderedDict(a=1, b=2)", "o.move_to_end('a')")
    last = record(source + lines("n = namedtuple('N', 'x')(1)", "c = Counter('aab')", "s = {1}")).steps[-1]
    assert last.object("deque 1") == ["1"] and list(last.object("OrderedDict 1")) == ["'b'", "'a'"]
    assert last.object("N 1") == {"x": "1"} and last.object("Counter 1") == {"'a'": "2", "'b'": "1"}
    assert last.object("set 1") == ["1"]


def test_what_is_long_is_cut_with_a_count():
    recording = record(lines("x = list(range(100))", "y = [[i] for i in range(500)]"))
    last = recording.steps[-1]
    kind, items, count = recording.data["contents"][last.heap[0]]
    assert (kind, len(items), count) == ("sequence", 30, 100)
    assert len(last.heap) < 100


def test_a_cycle_ends():
    assert record(lines("a = []", "a.append(a)")).steps[-1].object("list 1") == ["list 1"]


# Looking changes nothing.

HOSTILE = """
def fail(*args):
    raise SystemError

class Meta(type):
    __getattribute__ = __eq__ = __hash__ = __repr__ = __instancecheck__ = __subclasscheck__ = fail

class Strange(metaclass=Meta):
    data = [1]

class Closed:
    __getattribute__ = __repr__ = __str__ = __len__ = __eq__ = __iter__ = __bool__ = fail
    __hash__ = None
    __class__ = property(fail)

methods = dict.fromkeys(["__repr__", "__len__", "__iter__", "items", "__eq__", "__getitem__", "keys"], fail)
bases = list, dict, tuple, set, str, int, float, Exception
kinds = [type("Own", (base,), methods | {"__hash__": lambda self: 1}) for base in bases]
values = [kind() for kind in kinds]
strange, closed = object.__new__(Strange), Closed()
held = {"k": closed}

def give():
    return closed

give()
try:
    raise kinds[-1](closed)
except Exception as error:
    caught = error
print("done")
"""


def test_looking_calls_nothing_of_the_program():
    recording = record(HOSTILE)
    assert recording.out == "done\n" and recording.data["ended"] == ""
    assert recording.steps[-1].variables()["closed"] == "Closed 1"


def test_looking_keeps_nothing_alive():
    source = lines(
        "import sys, weakref",
        "class Thing:",
        "    def __del__(self):",
        "        print('gone')",
        "thing = Thing()",
        "ref = weakref.ref(thing)",
        "count = sys.getrefcount(thing)",
        "del thing",
        "print('after', ref(), count)",
    )
    assert record(source).out == "gone\nafter None 2\n"


def test_patched_builtins_do_not_matter():
    source = lines("import builtins", "builtins.len = lambda x: 42", "builtins.type = None", "a = len([])", "print(a)")
    assert record(source).out == "42\n"


# It ends.


@pytest.mark.parametrize(
    "source",
    [
        "n = 0\nwhile True:\n    n += 1\n",
        "def f(n):\n    n += 1\n    return f(n)\nf(0)\n",
        "x = [i for i in range(10 ** 9)]\n",
        "n = 0\nwhile True:\n    n += 1\n    rows = [[str(n) * 90] * 30 for i in range(60)]\n",
    ],
    ids=["counts", "recursion", "comprehension", "large"],
)
def test_an_endless_program_is_ended(source):
    recording = record(source)
    assert recording.data["ended"] == "limit"
    assert len(recording.steps) <= 1000 and len(json.dumps(recording.data)) < 2_000_000


def test_output_before_the_limit_stays():
    recording = record(lines("print('a')", "while True:", "    print('b')"), steps=10)
    assert recording.data["ended"] == "limit" and recording.steps[-1].output.startswith("a\nb\n")


def test_a_program_that_takes_the_trace_function():
    recording = record(lines("import sys", "sys.settrace(None)", "print('on')"))
    assert recording.data["ended"] == "lost" and recording.out == "on\n"


# Every example that a reader can step through: natively, and on the WebAssembly build that the reader has.


def begins(example: Example) -> bool:
    """False for an example that does not compile, which is its lesson: there is nothing to step through."""
    try:
        compile(example.main.read_text(encoding="utf-8"), example.name, "exec")
    except SyntaxError:
        return False
    return True


RUNNABLE = [example for example in browser.runnable(Source(), examples(ROOT / "snippets")) if begins(example)]


def complaint(example: Example, done: Outcome, trace: str) -> str | None:
    """What is wrong with an example's recording. Its output may end early only where the recording did."""
    data = json.loads(trace)
    if not data["steps"] or len(trace) > 200_000 or data["ended"] == "lost":
        return f"{example.name}: {len(data['steps'])} steps, {len(trace)} characters, ended: {data['ended']!r}"
    if data["ended"] == "limit":
        printed = example.record(".out").read_text(encoding="utf-8")
        return None if printed.startswith(done.out) else f"{example.name}: printed {done.out!r}"
    return recording.complaint(example, done)


def stdin_of(example: Example) -> str:
    return recording.read(example.record(".in")) or ""


@pytest.mark.parametrize("example", RUNNABLE, ids=lambda example: example.name)
def test_examples_natively(example):
    if example.min_version > sys.version_info:
        pytest.skip("needs Python {}.{} (the file's name says so)".format(*example.min_version))
    with scratch_folder() as folder:
        for name, path in example.files.items():
            (folder / "program" / name).parent.mkdir(parents=True, exist_ok=True)
            copy(path, folder / "program" / name)
        done, trace = run_traced(folder, example.main.name, stdin_of(example))
    assert complaint(example, done, trace) is None


# What a trace function alone would not end on the newest Python.
STUBBORN = {
    "still": "while True: pass\n",
    "catches all": "n = 0\nwhile True:\n    try:\n        n += 1\n    except BaseException:\n        print('on')\n",
}


@pytest.fixture(scope="module")
def on_webassembly() -> dict[str, dict]:
    """What tests/trace.mjs says of the runnable examples and the stubborn programs, by name."""
    if not (ROOT / "node_modules" / "pyodide").is_dir():
        pytest.fail("the package pyodide is missing: run `npm ci` (or `make test`, which does)")
    jobs = [{"id": name, "files": {"main.py": text}, "main": "main.py"} for name, text in STUBBORN.items()]
    for example in RUNNABLE:
        files = {name: browser.encoded(path) for name, path in example.files.items()}
        jobs.append({"id": example.name, "files": files, "main": example.main.name, "stdin": stdin_of(example)})
    command = [*node.node_command(), f"--stack-size={wasm.STACK}", str(ROOT / "tests" / "trace.mjs")]
    done = subprocess.run(command, input=json.dumps(jobs), capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stderr
    return {result["id"]: result for result in map(json.loads, done.stdout.splitlines())}


@pytest.mark.xdist_group("wasm")
def test_examples_on_webassembly(on_webassembly):
    found = []
    for example in RUNNABLE:
        result = on_webassembly[example.name]
        printed = outcome(result["stdout"], result["stderr"], result["exit_code"], browser.FOLDER)
        found.append(complaint(example, printed, result["trace"]))
    assert not any(found), "\n".join(filter(None, found))


@pytest.mark.xdist_group("wasm")
@pytest.mark.parametrize("name", STUBBORN)
def test_stubborn_programs_end(on_webassembly, name):
    result = on_webassembly[name]
    assert json.loads(result["trace"])["ended"] == "limit" and result["exit_code"] == 0
    assert result["stdout"].count("on") <= 1
