"""Python in the page: what docs/assets/app/python.js promises of a run, whatever the program does."""

import json
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.conftest import reader_page
from tools import node, running
from tools.snippets import ROOT

pytestmark = pytest.mark.xdist_group("browser")

LOOP = "print('started')\nwhile True:\n    pass\n"
MEMORY = "held = []\nwhile True:\n    held.append([0] * 10**7)\n"
SMALL_PIECES = "held = []\nwhile True:\n    held.append(str(len(held)) * 5000)\n"
UNREACHABLE = (
    "Python could not be loaded. Check that you are online and that your browser is up to date, then try again."
)
CRASHED = "The program brought Python down. A fresh Python is there for the next run."

# Runs a job and collects what comes. `lines` answer input(); `stop` stops at the first output, or at once.
RUN = """async ({ address, job, lines, stop, pause }) => {
  const { python } = await import(`${address}assets/app/python.js`);
  const got = { stdout: "", stderr: "", asked: 0, progress: [], begun: 0 };
  const ended = python.run(job, {
    progress: ({ loaded, total }) => got.progress.push(loaded / total),
    begin: () => (got.begun += 1),
    output: (stream, text) => {
      got[stream] += text;
      if (stop === "output") python.stop();
    },
    input: async () => {
      got.asked += 1;
      await new Promise((done) => setTimeout(done, pause));
      return lines.shift() ?? null;
    },
  });
  if (stop === "at once") python.stop();
  try {
    return Object.assign(got, await ended);
  } catch (error) {
    return Object.assign(got, { rejected: error.message, busy: python.busy });
  }
}"""


class Python:
    """The Python of one page."""

    def __init__(self, page, address):
        self.page, self.address = page, address
        self.asked: list[str] = []  # names of the files that were fetched
        page.on("request", lambda request: self.asked.append(request.url.rsplit("/", 1)[1]))
        page.goto(address)

    def run(self, program="", *, lines=(), stop="", pause=0, **job) -> dict:
        """Run a program; the result is that of python.run with all that came before."""
        job = {"kind": "run", "files": {"x.py": program}, "main": "x.py", **job}
        return self.page.evaluate(
            RUN, {"address": self.address, "job": job, "lines": list(lines), "stop": stop, "pause": pause}
        )

    def printed(self, program, **job) -> str:
        """What a program prints that ends well."""
        result = self.run(program, **job)
        assert (result["status"], result["exitCode"], result["stderr"]) == ("done", 0, ""), result
        return result["stdout"]


@pytest.fixture(scope="module")
def shared(visits, address):
    """The Python of a page that several tests share, so that it starts once."""
    with reader_page(visits, address) as page:
        yield Python(page, address)


@pytest.fixture
def alone(page, address):
    """The Python of a page that a test has for itself."""
    return Python(page, address)


def last_line(result) -> str:
    return result["stderr"].rstrip("\n").rpartition("\n")[2]


# What a program prints and reads


def test_streams_are_told_apart_and_are_text(shared):
    hostile = "<img src=x onerror=alert(1)> naïve \u2028🐍"
    result = shared.run(f"import sys\nprint({hostile!r})\nprint('two', end='')\nprint('err', file=sys.stderr)")
    assert result["stdout"] == f"{hostile}\ntwo"
    assert result["stderr"] == "err\n"
    assert (result["status"], result["exitCode"], result["cut"], result["begun"]) == ("done", 0, False, 1)


@pytest.mark.parametrize(
    ("program", "code", "said"),
    [
        ("import sys; sys.exit(3)", 3, ""),
        ("import sys; sys.exit('no luck')", 1, "no luck"),
        ("raise SystemExit", 0, ""),
        ("1 / 0", 1, "ZeroDivisionError: division by zero"),
        ("def", 1, "SyntaxError: invalid syntax"),
        ("def down(n):\n    return down(n + 1)\ndown(0)", 1, "RecursionError: maximum recursion depth exceeded"),
        ("class A:\n    def __getattr__(self, name):\n        return self.x\nA().x", 1, "RecursionError"),
        ("x = [0] * 10**9", 1, "MemoryError"),
    ],
)
def test_how_programs_end(shared, program, code, said):
    result = shared.run(program)
    assert (result["status"], result["exitCode"]) == ("done", code)
    assert last_line(result).startswith(said) and bool(last_line(result)) == bool(said)
    assert "harness" not in result["stderr"] and "/home/" not in result["stderr"]


def test_traceback_names_the_readers_files_only(shared):
    files = {
        "x.py": "import helper\nhelper.load('{')",
        "helper.py": "import json\n\ndef load(text):\n    json.loads(text)",
    }
    result = shared.run(files=files)
    assert result["stderr"].splitlines() == [
        "Traceback (most recent call last):",
        '  File "x.py", line 2, in <module>',
        "    helper.load('{')",
        '  File "helper.py", line 4, in load',
        "    json.loads(text)",
        "json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
    ]


def test_input(shared):
    asks = "print(input('? ') + input())\ninput()"
    live = shared.run(asks, lines=["a", "b"])
    assert (live["stdout"], live["asked"], last_line(live)) == ("? ab\n", 3, "EOFError: EOF when reading a line")
    given = shared.run(asks, stdin="c\nd\n", lines=["unused"])
    assert (given["stdout"], given["asked"], last_line(given)) == ("? cd\n", 0, last_line(live))
    without = shared.run("input()", stdin="")
    assert (without["exitCode"], last_line(without)) == (1, last_line(live))


SLEEP = "import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\n    print('slept')\nasyncio.run(main())\n"
CAN_ASK = "async (address) => (await import(`${address}assets/app/python.js`)).python.canAsk()"


def test_asyncio(shared):
    assert shared.page.evaluate(CAN_ASK, shared.address)
    asks = SLEEP.replace("print('slept')", "print(input())")
    assert shared.printed(asks + "print(input())", lines=["within", "after"]) == "within\nafter\n"
    assert shared.printed(SLEEP, stdin="") == "slept\n"


def test_browser_where_python_cannot_wait(page, address, site):
    without = "delete WebAssembly.Suspending; delete WebAssembly.promising;\n"
    page.add_init_script(without)
    worker = without + (site / "assets/app/python-worker.js").read_text(encoding="utf-8")
    page.route("**/python-worker.js", lambda route: route.fulfill(body=worker, content_type="text/javascript"))
    mine = Python(page, address)
    assert not page.evaluate(CAN_ASK, address)
    assert mine.printed(SLEEP + "print(input())", stdin="given") == "slept\ngiven\n"
    asked = mine.run("input()", lines=["never read"])
    assert (asked["asked"], last_line(asked)) == (0, "EOFError: EOF when reading a line")
    assert mine.run(LOOP, stop="output")["status"] == "stopped"
    assert mine.printed(SLEEP) == "slept\n"


def test_files_of_bytes_and_in_folders(shared):
    files = {"x.py": "import parts.one\nprint(open('data.bin', 'rb').read())", "parts/one.py": "print(__name__)"}
    assert shared.printed("", files={**files, "data.bin": {"base64": "/wA="}}) == "parts.one\nb'\\xff\\x00'\n"


def test_nothing_leaks_into_the_next_run(shared):
    spoil = "import builtins, json, sys\nx = builtins.extra = 1\njson.dumps = None\nopen('left', 'w').close()\n"
    shared.printed(spoil + "sys.path.clear()\nbuiltins.print = builtins.len = None")
    look = "import builtins, json, os\nprint('x' in globals(), hasattr(builtins, 'extra'), json.dumps([len('ab')]))\n"
    assert shared.printed(look + "print(os.listdir(), __name__)") == "False False [2]\n['x.py'] __main__\n"


def test_too_much_output_is_cut(shared):
    lines = shared.run("for number in range(20_000):\n    print(number)")
    assert lines["status"] == "done" and lines["cut"]
    assert lines["stdout"].startswith("0\n1\n2\n") and 4_000 <= lines["stdout"].count("\n") < 20_000
    wide = shared.run("print('é' * 10**6)")
    assert wide["cut"] and 10**5 <= len(wide["stdout"]) < 10**6
    flood = shared.run("while True:\n    print('x' * 1000)", stop="output")
    assert flood["status"] == "stopped" and len(flood["stdout"]) < 10**6


def test_flood_leaves_the_page_alone(shared):
    """The page counts animation frames while a program that never stops prints as fast as it can."""
    frames = """async ({ address }) => {
      const { python } = await import(`${address}assets/app/python.js`);
      let size = 0, messages = 0, frames = 0;
      const begun = new Promise((begin) => (python.begun = begin));
      const files = { "x.py": "while True:\\n    print('x' * 1000)" };
      const ended = python.run({ kind: "run", files, main: "x.py" }, {
        output: (stream, text) => { size += text.length; messages += 1; python.begun(); },
      });
      await begun;
      while (frames < 10) frames += await new Promise((done) => requestAnimationFrame(() => done(1)));
      python.stop();
      return { size, messages, cut: (await ended).cut };
    }"""
    result = shared.page.evaluate(frames, {"address": shared.address})
    assert result["size"] <= 200_000 and result["messages"] <= 5_000 and result["cut"]


# Tracebacks are cut as those of the records

FAILING = {
    "nested": "import json\ndef load(text):\n    return json.loads(text)\nload('{')",
    "chained": (
        "def half(n):\n    try:\n        return n / 0\n    except ZeroDivisionError as error:\n"
        "        raise ValueError(n) from error\ntry:\n    half(1)\nexcept ValueError:\n    int('x')"
    ),
    "group": (
        "import asyncio\nasync def fail(n):\n    await asyncio.sleep(0)\n    raise ValueError(n)\n"
        "async def main():\n    async with asyncio.TaskGroup() as group:\n"
        "        for n in 1, 2:\n            group.create_task(fail(n))\nasyncio.run(main())"
    ),
    "syntax": "print(1)\nx = = 1",
    "import": "import importlib\nimportlib.import_module('helper')",
    "recursion": "def down(n):\n    return down(n + 1)\ndown(0)",
    "notes": "error = ValueError('one\\ntwo')\nerror.add_note('  a note\\n\\n^^^')\nraise error",
    "exception group": "raise ExceptionGroup('both', [ValueError(1), TypeError(2)])",
    "missing": "import importlib\nimportlib.import_module('missing')",
    "syntax error in a module": "import broken",
    "printed": "import traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    traceback.print_exc()\nexit('~~~')",
    "other text": (
        "import os, sys\nprint(os.getcwd(), '^^^', '  File \"/x\", line 1', sep='\\n', file=sys.stderr)\nsys.exit('e')"
    ),
}
CUT = """
import { readFileSync } from "node:fs";
const { TracebackCutter } = await import(process.argv[1]);
const { texts, folders, size } = JSON.parse(readFileSync(0, "utf-8"));
const cut = (text, folder) => {
  const cutter = new TracebackCutter(folder);
  const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
  return pieces.map((piece) => cutter.add(piece)).join("") + cutter.end();
};
console.log(JSON.stringify(texts.map((text, index) => cut(text, folders[index]))));
"""


def test_tracebacks_are_cut_as_in_the_records(tmp_path):
    texts, folders = [], []
    for name, program in FAILING.items():
        folder = tmp_path / name
        folder.mkdir()
        (folder / "x.py").write_text(program)
        (folder / "helper.py").write_text("def fail():\n    raise KeyError(1)\nfail()")
        (folder / "broken.py").write_text("def f():\n    (1 +\n")
        done = subprocess.run([sys.executable, "x.py"], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 1
        texts.append(done.stderr)
        folders.append(str(folder))
    expected = [running.clean_traceback(text, folder) for text, folder in zip(texts, folders, strict=True)]
    assert expected != texts
    command = [*node.node_command(), "--input-type=module", "-e", CUT]
    command.append((ROOT / "docs/assets/app/traceback.js").as_uri())
    for size in (1, 7, 10**6):
        given = json.dumps({"texts": texts, "folders": folders, "size": size})
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
        assert json.loads(done.stdout) == expected


# Stopping and starting anew


def test_progress_then_a_fast_restart_after_stop(alone):
    first = alone.run(LOOP, stop="output")
    assert (first["status"], first["exitCode"], first["stdout"]) == ("stopped", 130, "started\n")
    progress = first["progress"]
    assert len(progress) > 5 and progress == sorted(progress) and progress[-1] == 1
    fetched = {"pyodide.asm.wasm", "python_stdlib.zip", "harness.py"}
    assert fetched <= set(alone.asked)
    alone.asked.clear()
    assert alone.printed("print('again')") == "again\n"
    assert alone.run("input()", lines=["x"])["asked"] == 1
    assert alone.printed("import json\nprint(json.dumps([1]))") == "[1]\n"
    assert not fetched & set(alone.asked), "the compiled code, the library or the image was not reused"


def test_stop_while_python_loads_does_not_load_it_twice(alone):
    result = alone.run("print(1)", stop="at once")
    assert (result["status"], result["begun"], result["stdout"]) == ("stopped", 0, "")
    assert alone.printed("print(2)") == "2\n"
    assert alone.asked.count("pyodide.asm.wasm") == 1


def test_second_program_must_wait(shared):
    twice = """async ({ address }) => {
      const { python } = await import(`${address}assets/app/python.js`);
      const job = { kind: "run", files: { "x.py": "while True: pass" }, main: "x.py" };
      const first = python.run(job, {});
      const second = await python.run(job, {}).catch((error) => error.message);
      const busy = python.busy;
      python.stop();
      return [busy, second, (await first).status, python.busy];
    }"""
    refused = "Another program is still running. Stop it first."
    assert shared.page.evaluate(twice, {"address": shared.address}) == [True, refused, "stopped", False]


# What brings a program or Python down


def test_memory(shared):
    for program in (MEMORY, SMALL_PIECES):
        result = shared.run(program)
        assert (result["status"], last_line(result)) == ("done", "MemoryError")
    assert last_line(shared.run("bytearray(3 * 10**9)")).startswith(("MemoryError", "OverflowError"))
    assert shared.printed("print('fine')") == "fine\n"


def test_crash_is_said_and_the_next_run_is_fine(alone):
    alone.page.expected_errors += ["Aborted()"]
    result = alone.run("print('before')\nimport os\nos.abort()")
    assert (result["status"], result["message"]) == ("crashed", CRASHED)
    assert (result["stdout"], result["stderr"]) == ("before\n", "")
    assert alone.printed("print('fine')") == "fine\n"
    nested = alone.run("x = []\nfor _ in range(10**5):\n    x = [x]\nrepr(x)")
    assert nested["status"] == "crashed" and "nested calls or values deeper" in nested["message"]
    assert alone.printed("print('fine')") == "fine\n"


# Wraps the page's workers, so that a test can tamper with what is between page and worker.
WRAP = """
window.Worker = class extends Worker {
  constructor(...facts) {
    super(...facts);
    window.lastWorker = this;
  }
  postMessage(message, ...rest) {
    if (message.image && window.spoil) message = { ...message, image: new Uint8Array(64) };
    super.postMessage(message, ...rest);
  }
};
"""


def test_worker_that_dies_and_image_that_is_refused(page, address):
    page.add_init_script(WRAP)
    mine = Python(page, address)
    mine.printed("print(1)")
    page.evaluate("setTimeout(() => lastWorker.dispatchEvent(new ErrorEvent('error', { cancelable: true })), 50)")
    result = mine.run(LOOP)
    assert (result["status"], result["message"]) == ("crashed", CRASHED)
    page.evaluate("window.spoil = true")
    assert mine.run(LOOP, stop="output")["status"] == "stopped"
    mine.asked.clear()
    assert mine.printed("print('fine')") == "fine\n"
    assert "harness.py" in mine.asked


def test_python_that_cannot_be_loaded(alone):
    alone.page.expected_errors += ["Failed to load resource", "Failed to fetch"]
    files = ("python-worker.js", "harness.py", "pyodide.mjs", "pyodide.asm.wasm", "pyodide-lock.json")
    attempts = [(file, lambda route: route.abort()) for file in files]
    attempts.append(("pyodide.asm.wasm", lambda route: route.fulfill(body="cut off", content_type="application/wasm")))
    for file, handler in attempts:
        alone.page.route(f"**/{file}", handler)
        result = alone.run("print(1)")
        assert (result.get("rejected"), result["busy"], result["begun"]) == (UNREACHABLE, False, 0), file
        alone.page.unroute(f"**/{file}")
    alone.page.route("**/*", lambda route: route.abort())
    assert alone.run("print(1)")["rejected"] == UNREACHABLE
    alone.page.unroute("**/*")
    assert alone.printed("print(1)") == "1\n"


# What a program cannot reach

JAVASCRIPT = """
import sys
for name in "js", "pyodide_js":
    try:
        __import__(name)
    except ImportError as error:
        print(error)
print([name for name in ("js", "pyodide", "_pyodide", "harness") if name in sys.modules])
"""
NETWORK = """
import asyncio, http.client, socket, urllib.request
def by_socket():
    socket.create_connection((HOST, PORT), timeout=2).sendall(b"GET / HTTP/1.0\\r\\n\\r\\n")
def by_client():
    http.client.HTTPConnection(HOST, PORT, timeout=2).request("GET", "/")
def by_pyodide():
    from pyodide.http import open_url
    open_url(URL)
def by_pyodides_fetch():
    from pyodide.http import pyfetch
    asyncio.run(pyfetch(URL))
def by_url():
    urllib.request.urlopen(URL, timeout=2)
def by_javascript():
    from pyodide.code import run_js
    run_js(f"fetch('{URL}')")
for attempt in by_socket, by_client, by_url, by_pyodide, by_pyodides_fetch, by_javascript:
    try:
        attempt()
        print(attempt.__name__, "sent something")
    except BaseException as error:
        print(attempt.__name__, "failed")
"""
# A way that no program takes by accident. The page's policy is what holds then. The pause lets requests go out.
SCOPE = """
import time
def below(kind):
    for one in type.__subclasses__(kind):
        yield one
        yield from below(one)
finder = next(one for one in below(object) if one.__name__ == "JsFinder")
js = finder.find_spec.__globals__["jsfinder"].jsproxies["js"]
js.fetch(URL + "fetch")
js.WebSocket.new(URL.replace("http", "ws") + "socket")
code = js.JSON.parse('["fetch(URL)"]'.replace("URL", f"'{URL}worker'"))
js.Worker.new(js.URL.createObjectURL(js.Blob.new(code)))
for attempt in lambda: js.eval("1 + 1"), lambda: js.Function.new("return 1"):
    try:
        print("allowed", attempt())
    except BaseException as error:
        print("refused")
request = js.XMLHttpRequest.new()
request.open("GET", URL + "request", False)
try:
    request.send()
except BaseException as error:
    print("refused")
js.postMessage("nonsense")
js.postMessage(None)
time.sleep(0.3)
input()
time.sleep(0.3)
print("end")
"""


def test_javascript_is_out_of_reach(shared):
    assert shared.printed(JAVASCRIPT) == "No module named 'js'\nNo module named 'pyodide_js'\n[]\n"


@pytest.fixture
def other_host():
    """Another origin on this machine, which lets every page read its answers, and the list of what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


def test_other_hosts_are_out_of_reach(browser, address, other_host):
    url, asked = other_host
    page, errors = browser.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    mine = Python(page, address)
    host, port = url.removeprefix("http://").rstrip("/").split(":")
    names = f"HOST, PORT, URL = {host!r}, {port}, {url!r}\n"
    lines = mine.run(names + NETWORK)["stdout"].splitlines()
    assert len(lines) == 6 and all(line.endswith(" failed") for line in lines), lines
    tried = mine.run(names + SCOPE, lines=["the requests failed"], pause=500)
    assert tried["stdout"].splitlines() == ["refused", "refused", "refused", "end"] and not tried["stderr"], tried
    assert mine.printed("print('fine')") == "fine\n"
    page.evaluate("url => fetch(url, { mode: 'no-cors' }).catch(() => null)", url)  # the page itself is bound as well
    assert not asked and set(errors) <= {"Failed to fetch"}
    page.goto(url)
    assert asked  # the other host would have noticed
    page.context.close()


# What else the worker does


def test_recording_and_grading(shared):
    traced = shared.run("a = 1\nprint(a)", kind="trace")
    assert traced["stdout"] == "1\n" and [step["line"] for step in traced["value"]["steps"]][:2] == [1, 2]
    check = "import unittest\nfrom task import f\nclass T(unittest.TestCase):\n    def test_f(self):\n"
    files = {"task.py": "def f():\n    return 1", "check.py": check + "        self.assertEqual(f(), 2)"}
    graded = shared.run(kind="check", files=files, main="check.py")
    assert (graded["value"]["passed"], graded["value"]["total"]) == (0, 1)
    hidden = shared.run("import tracer", kind="trace")
    assert last_line(hidden) == "ModuleNotFoundError: No module named 'tracer'"


def test_recorder_that_cannot_be_fetched(alone):
    alone.page.expected_errors += ["Failed to load resource"]
    alone.page.route("**/tracer.py", lambda route: route.abort())
    assert alone.run("a = 1", kind="trace")["rejected"] == UNREACHABLE
    assert alone.printed("print('fine')") == "fine\n"
    alone.page.unroute("**/tracer.py")
    assert alone.run("a = 1", kind="trace")["value"]["steps"]
