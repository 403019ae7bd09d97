"""Python in the page, driven through python.js: what a program prints, how it ends, and what it cannot reach."""

import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tools.running import clean_traceback

pytestmark = pytest.mark.xdist_group("browser")

RUN = """async ({ job, stopAfter, answers }) => {
  const { python } = await import(new URL("assets/app/python.js", window.site));
  const printed = { stdout: "", stderr: "" }, progress = [];
  const on = {
    progress: (facts) => progress.push(facts),
    output: (stream, text) => {
      printed[stream] += text;
      if (stopAfter && printed.stdout.includes(stopAfter)) python.stop();
    },
    input: async () => answers.shift() ?? null,
  };
  try {
    const result = await python.run({ kind: "run", main: "main.py", ...job }, on);
    return { ...result, ...printed, progress };
  } catch (error) {
    return { error: error.message };
  }
}"""


class Programs:
    """Runs programs in one page."""

    def __init__(self, page, address):
        self.page = page
        page.goto(f"{address}modules/packages/")
        page.evaluate("address => { window.site = address; }", address)

    def run(self, source, stop_after="", answers=(), files=(), **job):
        files = {"main.py": source, **dict(files)}
        given = {"job": {"files": files, **job}, "stopAfter": stop_after, "answers": list(answers)}
        return self.page.evaluate(RUN, given)


@pytest.fixture(scope="module")
def programs(browser, address):
    """A page in which Python runs already, as it does for a reader's second click."""
    context = browser.new_context()
    opened = Programs(context.new_page(), address)
    assert opened.run("print('ready')")["stdout"] == "ready\n"
    yield opened
    context.close()


def test_first_start_tells_the_bytes_and_comes_from_the_site(page, address):
    ended = Programs(page, address).run("print(1)")
    assert ended["stdout"] == "1\n" and ended["status"] == "done" and ended["exitCode"] == 0
    loaded = [facts["loaded"] for facts in ended["progress"]]
    total = ended["progress"][0]["total"]
    assert loaded == sorted(loaded) and total > 13e6 and 0.98 < loaded[-1] / total <= 1


def test_programs_share_nothing(programs):
    programs.run("import builtins, sys, json\nbuiltins.print = builtins.len = None\nsys.modules.clear()\njson.x = 1")
    ended = programs.run("import json, os\nprint(len([1]), hasattr(json, 'x'), __name__, os.listdir())")
    assert ended["stdout"] == "1 False __main__ ['main.py']\n"


@pytest.mark.parametrize(
    ("source", "exit_code", "last"),
    [
        ("import sys; sys.exit(3)", 3, ""),
        ("import sys; sys.exit('no luck')", 1, "no luck"),
        ("1 / 0", 1, "ZeroDivisionError: division by zero"),
        ("x = = 1", 1, "SyntaxError: invalid syntax"),
        ("input()", 1, "EOFError: EOF when reading a line"),
        ("def down(): return down()\ndown()", 1, "RecursionError: maximum recursion depth exceeded"),
        ("class A:\n  def __getattr__(self, name): return self.x\nA().x", 1, "RecursionError"),
        ("x = [0] * 10**9", 1, "MemoryError"),
    ],
)
def test_how_a_program_ends(programs, source, exit_code, last):
    ended = programs.run(source, stdin="")
    assert ended["status"] == "done" and ended["exitCode"] == exit_code
    lines = ended["stderr"].splitlines() or [""]
    assert lines[-1].startswith(last) and "harness" not in ended["stderr"] and "/home/" not in ended["stderr"]


def test_input_given_and_typed(programs):
    assert programs.run("print(input('? '), input())", stdin="a\nb\n")["stdout"] == "? a b\n"
    ended = programs.run("print(input('? '))\ntry:\n    input()\nexcept EOFError:\n    print('end')", answers=["typed"])
    assert ended["stdout"] == "? typed\nend\n"
    source = "import asyncio\nasync def main():\n    await asyncio.sleep(0.01)\n    print(input())\nasyncio.run(main())"
    assert programs.run(source, answers=["within a loop"])["stdout"] == "within a loop\n"


def test_output_is_text_and_in_order(programs):
    source = (
        "import sys\nprint('<img src=x onerror=alert(1)>')\nsys.stdout.write('é\\u2028🐍')\nprint('!', file=sys.stderr)"
    )
    ended = programs.run(source)
    assert ended["stdout"] == "<img src=x onerror=alert(1)>\né\u2028🐍" and ended["stderr"] == "!\n"
    assert not programs.page.query_selector("img[src=x]")


def test_loop_is_stopped_and_the_next_start_downloads_nothing(programs):
    asked = []
    programs.page.on("request", lambda request: asked.append(request.url))
    ended = programs.run("print('on', flush=True)\nwhile True: pass", stop_after="on")
    assert ended["status"] == "stopped" and ended["stdout"] == "on\n"
    assert programs.run("print('after')")["stdout"] == "after\n"
    assert not [url for url in asked if url.endswith((".wasm", ".zip"))]


def test_flood_is_cut_and_the_page_stays_alive(programs):
    ended = programs.run("for n in range(100_000):\n    print('x' * 100)")
    assert ended["status"] == "done" and ended["cut"] and len(ended["stdout"]) <= 200_000
    lines = programs.run("for n in range(20_000):\n    print(n)")
    assert lines["cut"] and lines["stdout"].startswith("0\n1\n2\n")
    assert not programs.run("print(1)")["cut"]


def test_crash_is_told_and_python_comes_back(programs):
    ended = programs.run("import os\nos.abort()")
    assert ended["status"] == "crashed" and "fresh Python" in ended["message"]
    assert programs.run("print('after')")["stdout"] == "after\n"


def test_a_second_program_waits_for_nobody(programs):
    both = programs.page.evaluate(
        """async () => {
          const { python } = await import(new URL("assets/app/python.js", window.site));
          const job = { kind: "run", main: "main.py", files: { "main.py": "while True: pass" }, stdin: "" };
          const first = python.run(job, {});
          const second = await python.run(job, {}).catch((error) => error.message);
          python.stop();
          return [(await first).status, second];
        }"""
    )
    assert both == ["stopped", "Another program is still running. Stop it first."]


def test_tracing_and_checking(programs):
    traced = programs.run("x = 1\nprint(x)", kind="trace", stdin="")
    assert traced["stdout"] == "1\n" and traced["value"]
    check = (
        "import unittest\nfrom task import one\n\n"
        "class One(unittest.TestCase):\n    def test_one(self):\n        self.assertEqual(one(), 1)\n"
    )
    files = {"check.py": check, "task.py": "def one():\n    return 2\n"}
    checked = programs.run("", kind="check", main="check.py", files=files, stdin="")
    assert "one()" in str(checked["value"])


def test_offline_is_a_sentence_and_the_next_run_works(browser, address):
    context = browser.new_context(service_workers="block")
    programs = Programs(context.new_page(), address)
    programs.page.evaluate("import(new URL('assets/app/python.js', window.site)).then(() => null)")
    context.set_offline(True)
    assert "offline" in programs.run("print(1)")["error"]
    context.set_offline(False)
    assert programs.run("print(1)")["stdout"] == "1\n"
    context.close()


# What a program cannot reach.


@pytest.fixture
def other_host():
    """Another origin on this machine, and the list of what it was asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()

        do_POST = do_GET

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


REACHING = [
    "import urllib.request\nurllib.request.urlopen({url!r})",
    "import asyncio\nfrom pyodide.http import pyfetch\nasyncio.run(pyfetch({url!r}))",
    "from pyodide.http import open_url\nopen_url({url!r})",
    "from pyodide.code import run_js\nrun_js(\"fetch('{url}').catch(() => 0)\")",
    "from pyodide.code import run_js\nrun_js(\"new WebSocket('{url}'.replace('http', 'ws'))\")",
    "from pyodide.code import run_js\nrun_js(\"import('{url}x.js').catch(() => 0); new Worker('{url}x.js')\")",
    "from pyodide.code import run_js\nrun_js(\"x = new XMLHttpRequest(); x.open('GET', '{url}', false); x.send()\")",
    "from pyodide.code import run_js\n"
    "code = \"new Worker(URL.createObjectURL(new Blob([`fetch('{url}')`])))\"\nrun_js(code)",
]


@pytest.mark.parametrize("source", REACHING)
def test_no_program_reaches_another_host(programs, other_host, source):
    url, asked = other_host
    programs.run(source.format(url=url) + "\nimport time\ntime.sleep(0.2)")
    programs.page.wait_for_timeout(100)  # nothing may come, so there is nothing to wait for
    assert not asked
    programs.page.evaluate("url => fetch(url, { mode: 'no-cors' }).catch(() => null)", url)
    assert not asked, "the page itself is bound by the policy too"


def test_the_other_host_can_be_reached_at_all(browser, other_host):
    url, asked = other_host
    page = browser.new_page()
    page.goto(url)
    page.close()
    assert asked


@pytest.mark.parametrize("name", ["js", "pyodide_js"])
def test_the_page_is_out_of_reach(programs, name):
    assert f"No module named '{name}'" in programs.run(f"import {name}")["stderr"]


# Tracebacks are cut as the records of the site are.

FAILING = [
    "def half(n):\n    return n / 0\n\nhalf(1)",
    "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise ValueError('no') from error",
    "import json\njson.loads('[')",
    "raise ExceptionGroup('both', [ValueError(1), TypeError(2)])",
    "import asyncio\nasync def main():\n    async with asyncio.TaskGroup() as group:\n        group.create_task(f())\n"
    "async def f():\n    raise OSError('x')\nasyncio.run(main())",
    "x = = 1",
    "import helper",
    "import importlib\nimportlib.import_module('missing')",
    "import sys, traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    traceback.print_exc()\n"
    "print('~~~', file=sys.stderr)",
]


@pytest.mark.parametrize("source", FAILING)
def test_tracebacks_are_cut_alike(programs, tmp_path, source):
    (tmp_path / "main.py").write_text(source)
    (tmp_path / "helper.py").write_text("def f():\n    (1 +\n")
    raw = subprocess.run([sys.executable, "main.py"], cwd=tmp_path, capture_output=True, text=True).stderr
    raw = raw.replace('"main.py"', f'"{tmp_path}/main.py"')
    cut = """async ([raw, folder, size]) => {
      const { TracebackCutter } = await import(new URL("assets/app/traceback.js", window.site));
      const cutter = new TracebackCutter(folder);
      let text = "";
      for (let at = 0; at < raw.length; at += size) text += cutter.add(raw.slice(at, at + size));
      return text + cutter.end();
    }"""
    for size in (7, 100_000):
        assert programs.page.evaluate(cut, [raw, str(tmp_path), size]) == clean_traceback(raw, str(tmp_path))
