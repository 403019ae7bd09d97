"""The WebAssembly runner: each program runs as `python main.py` would, and leaves nothing to the next."""

import json
import subprocess

import pytest

from tools import node, wasm
from tools.snippets import ROOT

pytestmark = pytest.mark.xdist_group("wasm")

PROGRAMS: list[dict] = []


def program(source: str, files: dict | None = None, stdin: str = "") -> int:
    """Note a program to be run after those above, in the same interpreter; return its id."""
    job = {"id": len(PROGRAMS), "files": {"main.py": source, **(files or {})}, "main": "main.py", "stdin": stdin}
    PROGRAMS.append(job)
    return job["id"]


@pytest.fixture(scope="module")
def results() -> dict[int, dict]:
    found = wasm.run_jobs(PROGRAMS)
    assert found.keys() == {job["id"] for job in PROGRAMS}
    return found


def succeeded(result: dict) -> str:
    """What a program printed that ended without an error."""
    assert result.get("exit_code") == 0 and not result["stderr"], result
    return result["stdout"]


# What a program finds.

HELLO = program("print('hello')")
UNICODE = program("print('naïve 🐍 \\u65e5\\u672c')")
FILES = program(
    "import helper, parts.one\nprint(helper.name, parts.one.name, open('data.bin', 'rb').read())",
    {"helper.py": "name = __name__", "parts/one.py": "name = __name__", "data.bin": {"base64": "/wA="}},
)
STDIN = program(
    "import sys\nprint(repr(input('? ')), sys.stdin.readlines())\n"
    "try:\n    input()\nexcept EOFError as error:\n    print(error)",
    stdin="one\ntwo\nthree\n",
)
MAIN = program(
    "import __main__, os, sys\n"
    "print(__name__, __file__ == os.path.abspath('main.py'), __spec__, __package__, vars(__main__) is globals())\n"
    "print(sys.argv, sys.path[0] == os.getcwd(), open('main.py').fileno(), sys.stdout, sep='\\n')"
)
MODULES = program(
    "import sys\n"
    "names = 'json', 'random', 're', 'enum', 'typing', 'asyncio', 'traceback', 'importlib', 'pyodide', 'js'\n"
    "print([name for name in names if name in sys.modules])\n"
    "print([finder.__name__ for finder in sys.meta_path])\n"
    "import json\nprint('json' in sys.modules)"
)
DESCRIPTORS = program(
    "import os, sys\nos.write(1, b'one\\n')\nsys.stdout.buffer.write(b'two\\n')\nos.write(2, b'three\\n')"
)


def test_plain_output(results):
    assert results[HELLO] == {"stdout": "hello\n", "stderr": "", "exit_code": 0}
    assert succeeded(results[UNICODE]) == "naïve 🐍 日本\n"


def test_several_files(results):
    assert succeeded(results[FILES]) == "helper parts.one b'\\xff\\x00'\n"


def test_standard_input(results):
    assert succeeded(results[STDIN]) == "? 'one' ['two\\n', 'three\\n']\nEOF when reading a line\n"


def test_main_module(results):
    stdout = "<_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>"
    assert succeeded(results[MAIN]) == f"__main__ True None None True\n['main.py']\nTrue\n3\n{stdout}\n"


def test_modules_at_start(results):
    finders = "['BuiltinImporter', 'FrozenImporter', 'PathFinder']"
    assert succeeded(results[MODULES]) == f"[]\n{finders}\nTrue\n"


def test_writing_below_print(results):
    assert results[DESCRIPTORS] == {"stdout": "one\ntwo\n", "stderr": "three\n", "exit_code": 0}


# How a program ends.

UNCAUGHT = program("print('before')\n\ndef half(n):\n    return n / 0\n\nhalf(1)")
IN_IMPORT = program("import helper", {"helper.py": "import missing"})
IN_LIBRARY = program("import importlib\nimportlib.import_module('missing')")
SYNTAX = program("x = = 1")
HOOK = program("import sys\nsys.excepthook = lambda kind, error, tb: print('hook', error, file=sys.stderr)\n1 / 0")
EXITS = {
    program("import sys; sys.exit(3)"): (3, ""),
    program("raise SystemExit"): (0, ""),
    program("raise SystemExit(True)"): (1, ""),
    program("import sys; sys.exit('no luck')"): (1, "no luck\n"),
    program("import asyncio; raise asyncio.CancelledError"): (1, "asyncio.exceptions.CancelledError\n"),
    program("raise KeyboardInterrupt"): (130, "KeyboardInterrupt\n"),
}
LAST_WORDS = program(
    "import atexit\n"
    "class Loud:\n    def __del__(self):\n        print('freed')\n"
    "loud = Loud()\nloud.itself = loud\n"
    "atexit.register(print, 'at exit')\nprint('end')"
)
TRACED = program("import sys\nsys.settrace(lambda frame, *_: print(frame.f_code.co_name))\n(lambda: 0)()")


def shown(result: dict) -> str:
    """The traceback, with paths relative to the program."""
    return result["stderr"].replace("/home/pyodide/example/", "")


def test_traceback(results):
    assert results[UNCAUGHT]["stdout"] == "before\n"
    assert results[UNCAUGHT]["exit_code"] == 1
    assert shown(results[UNCAUGHT]) == (
        'Traceback (most recent call last):\n  File "main.py", line 6, in <module>\n    half(1)\n    ~~~~^^^\n'
        '  File "main.py", line 4, in half\n    return n / 0\n           ~~^~~\nZeroDivisionError: division by zero\n'
    )


def test_traceback_through_an_import(results):
    assert shown(results[IN_IMPORT]) == (
        'Traceback (most recent call last):\n  File "main.py", line 1, in <module>\n    import helper\n'
        '  File "helper.py", line 1, in <module>\n    import missing\n'
        "ModuleNotFoundError: No module named 'missing'\n"
    )
    assert 'File "<frozen importlib._bootstrap>"' in results[IN_LIBRARY]["stderr"]
    assert "harness" not in results[IN_LIBRARY]["stderr"]


def test_syntax_error(results):
    assert shown(results[SYNTAX]) == '  File "main.py", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n'
    assert results[SYNTAX]["exit_code"] == 1


def test_exception_hook(results):
    assert results[HOOK] == {"stdout": "", "stderr": "hook division by zero\n", "exit_code": 1}


@pytest.mark.parametrize("job", EXITS, ids=lambda job: PROGRAMS[job]["files"]["main.py"])
def test_exit_code(job, results):
    exit_code, last_line = EXITS[job]
    assert results[job]["exit_code"] == exit_code
    assert results[job]["stderr"].splitlines(keepends=True)[-1:] == ([last_line] if last_line else [])


def test_what_happens_at_exit(results):
    assert succeeded(results[LAST_WORDS]) == "end\nat exit\nfreed\n"


def test_tracing_ends_with_the_program(results):
    assert succeeded(results[TRACED]) == "<lambda>\n"


# What a program leaves behind.

STATE = """
import builtins, gc, os, signal, sys, warnings
print(sorted(vars(builtins)), print.__name__, len([*filter(None, range(3))]))
print(sys.path, sys.meta_path, len(sys.path_hooks), warnings.filters, os.path.join("a", "b"))
print(sys.getrecursionlimit(), sys.get_int_max_str_digits(), sys.monitoring.get_tool(3), sys.stdout.name)
print(sorted(os.environ), os.environ["HOME"], os.getcwd(), os.listdir(), os.listdir("/tmp"), os.listdir("/"))
print(signal.getsignal(signal.SIGINT), gc.isenabled(), gc.get_threshold(), gc.callbacks)
import json, logging, random
print(json.dumps([1]), hasattr(random, "added"), logging.root.handlers, sorted(sys.modules))
"""
BEFORE = program(STATE)
SPOILER = program(
    """
import builtins, gc, json, logging, os, random, signal, sys, tempfile, warnings
open("/tmp/left", "w").close()
os.mkdir("/left")
tempfile.mkdtemp()
os.environ.update(LEFT="1", HOME="/nowhere")
os.chdir("/")
warnings.simplefilter("error")
logging.basicConfig()
random.added = json.dumps = os.path.join = None
signal.signal(signal.SIGINT, signal.SIG_IGN)
gc.disable()
gc.set_threshold(1)
gc.callbacks.append(lambda *_: builtins.say("collected"))
sys.set_int_max_str_digits(0)
sys.setrecursionlimit(200)
sys.monitoring.use_tool_id(3, "left")
sys.path[:] = sys.meta_path[:] = sys.path_hooks[:] = []
sys.excepthook = sys.stdout = sys.stderr = sys.stdin = sys.modules = None
builtins.say = builtins.print
for name in "print", "len", "isinstance", "set", "dict", "open", "sum", "range":
    setattr(builtins, name, None)
"""
)
AFTER = program(STATE)
SHADOW = program("import json, random\nprint(json.x, random.x)", {"json.py": "x = 1", "random.py": "x = 1"})
NOT_SHADOWED = program("import json, random\nprint(json.loads('[1]'), random.choice([2]))")
ZEN = [program("import this"), program("import this")]
HELPER = [program("import helper", {"helper.py": f"print({number})"}) for number in (1, 2)]


def test_nothing_is_left(results):
    succeeded(results[SPOILER])
    assert succeeded(results[AFTER]) == succeeded(results[BEFORE])


def test_own_module_instead_of_the_library(results):
    assert succeeded(results[SHADOW]) == "1 1\n"
    assert succeeded(results[NOT_SHADOWED]) == "[1] 2\n"


def test_modules_run_again(results):
    assert "Zen of Python" in succeeded(results[ZEN[0]])
    assert results[ZEN[1]] == results[ZEN[0]]
    assert [succeeded(results[job]) for job in HELPER] == ["1\n", "2\n"]


# What the chapters on modules do.

BYTECODE = program(
    "import helper, importlib, os\nprint(os.listdir('__pycache__'))\n"
    "with open('helper.py', 'w') as file:\n    file.write('print(\"second version\")')\n"
    "importlib.reload(helper)",
    {"helper.py": "print('first')"},
)
ZIP = program(
    "import sys, tempfile, zipfile\n"
    "with tempfile.TemporaryDirectory() as folder:\n"
    "    with zipfile.ZipFile(f'{folder}/lib.zip', 'w') as archive:\n"
    "        archive.writestr('zipped.py', 'x = 1')\n"
    "    sys.path.append(f'{folder}/lib.zip')\n    import zipped\n    print(zipped.x, zipped.__loader__.archive[-7:])"
)
FINDER = program(
    "import importlib.util, sys\n"
    "class Finder:\n"
    "    def find_spec(name, path, target=None):\n        return importlib.util.spec_from_loader(name, Finder)\n"
    "    def create_module(spec):\n        return None\n"
    "    def exec_module(module):\n        module.x = f'made {module.__name__}'\n"
    "sys.meta_path.append(Finder)\nimport anything\nprint(anything.x)"
)
ASYNC = program(
    "import asyncio\n"
    "async def work(n):\n    await asyncio.sleep(n / 50)\n    print(n)\n"
    "async def main():\n"
    "    async with asyncio.TaskGroup() as group:\n"
    "        for n in 2, 1:\n            group.create_task(work(n))\n"
    "    return type(asyncio.get_running_loop()).__name__\n"
    "print(asyncio.run(main()))"
)
DEEP = program("def down(n):\n    return down(n + 1)\n\ndown(0)")
DEEP_IN_C = program(
    "import functools, sys\nprint(sys.getrecursionlimit())\n"
    "@functools.cache\ndef fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nprint(fib(90))\n"
    "class Endless:\n    def __getattr__(self, name):\n        return self.other\n"
    "try:\n    Endless().one\nexcept RecursionError:\n    print('too deep')"
)


def test_bytecode_and_reload(results):
    assert succeeded(results[BYTECODE]) == "first\n['helper.cpython-314.pyc']\nsecond version\n"


def test_zip_and_finders(results):
    assert succeeded(results[ZIP]) == "1 lib.zip\n"
    assert succeeded(results[FINDER]) == "made anything\n"


def test_asyncio_without_the_browsers_help(results):
    assert succeeded(results[ASYNC]) == "1\n2\n_UnixSelectorEventLoop\n"


def test_recursion(results):
    assert "[Previous line repeated 996 more times]\nRecursionError: maximum" in results[DEEP]["stderr"]
    assert succeeded(results[DEEP_IN_C]) == "1000\n2880067194370816120\ntoo deep\n"


# What ends an interpreter.


def test_time_limit_and_fatal_errors():
    sources = {
        "loop": "while True:\n    pass",
        "after loop": "print('fine')",
        "crash": "import os\nos.abort()",
        "after crash": "print('fine')",
    }
    jobs = [{"id": name, "files": {"main.py": source}, "main": "main.py"} for name, source in sources.items()]
    found = wasm.run_jobs(jobs, timeout=1)
    assert found["loop"] == {"timeout": True}
    assert found["crash"].keys() == {"fatal"}
    assert succeeded(found["after loop"]) == succeeded(found["after crash"]) == "fine\n"


def test_missing_package(monkeypatch, tmp_path):
    monkeypatch.setattr(wasm, "ROOT", tmp_path)
    with pytest.raises(wasm.WasmUnavailable, match="npm ci"):
        wasm.run_jobs(PROGRAMS)


def test_live_input_and_output():
    """As in the browser: output appears while the program runs, and input waits for the reader."""
    program = (
        "import asyncio\nprint('one')\nasync def main():\n    print(input() + input())\nasyncio.run(main())\ninput()"
    )
    script = """
        import { readFileSync } from "node:fs";
        import { loadPyodide } from "pyodide";
        const seen = [], lines = ["b\\n", "c\\n", ""], show = (line) => seen.push(line);
        const pyodide = await loadPyodide({ stdout: show, stderr: show });
        const globals = pyodide.toPy({ __name__: "harness" });
        pyodide.runPython(readFileSync("tools/wasm/harness.py", "utf8"), { globals });
        globals.set("read_line", () => new Promise((done) => setTimeout(() => show("?") && done(lines.shift()), 10)));
        pyodide.runPython("from pyodide.ffi import run_sync\\nask = lambda: run_sync(read_line())", { globals });
        const files = pyodide.toPy({ "main.py": process.argv[1] });
        const options = { capture: false };
        const result = await globals.get("run").callPromisingKwargs(files, "main.py", globals.get("ask"), options);
        console.log(JSON.stringify({ seen, exit_code: result.get("exit_code"), stdout: result.get("stdout") }));
    """
    command = node.node_command()
    known = subprocess.run([*command, "--v8-options"], capture_output=True, text=True).stdout
    if "--experimental-wasm-jspi" in known:  # until it is there without being asked for
        command.append("--experimental-wasm-jspi")
    command += ["--input-type=module", "--eval", script, program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["seen"][:5] == ["one", "?", "?", "bc", "?"]
    assert answer["seen"][-1] == "EOFError: EOF when reading a line"
    assert answer["exit_code"] == 1 and answer["stdout"] == ""
