"""Running and editing in the page: each example prints what is recorded, and what a reader does to it is theirs."""

import json
import re
import subprocess
from contextlib import ExitStack

import pytest
from playwright.sync_api import expect

from tests.conftest import reader_page
from tools import browser as wasm
from tools import node, recording, running
from tools.snippets import ROOT, Example, examples

pytestmark = pytest.mark.xdist_group("browser")

START = 60_000  # milliseconds that the first start of Python may take on a busy machine
HOME = "home/index/half_done.py"
END = re.compile("^Your|^Stopped|^Ended|^Not run")
LOOP = "print('started')\nwhile True:\n    pass\n"
COMPARE = """
import { readFileSync } from "node:fs";
const { isAsRecorded, matches, outcome } = await import(process.argv[1]);
const { texts, runs, records } = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify({
  texts: texts.map(([expected, actual]) => matches(expected, actual)),
  runs: runs.map((run) => outcome(...run)).map(({ out, err }) => [out, err]),
  accepted: records.map((record) => runs.map((run) => isAsRecorded(record, ...run))),
}));
"""
SHOW_CHAPTER = """async ([url, main]) => {
  const html = await (await fetch(url)).text();
  const article = new DOMParser().parseFromString(html, "text/html").querySelector("article");
  document.querySelector("article").replaceWith(article);
  (await import(main)).enhance(article, url);
}"""
# By script, because a block may stand in a closed question or behind a tab, and waiting from outside takes longer.
RUN_TO_END = """async (block) => {
  for (const title of document.querySelectorAll(".live .title")) title.textContent = "";
  block.querySelector("[data-action=run]").click();
  for (const start = Date.now(); Date.now() < start + 60_000; ) {
    await new Promise(requestAnimationFrame);
    const follows = (one) => block.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    const panel = [...document.querySelectorAll(".live")].find(follows);
    const title = panel?.querySelector(".title").textContent ?? "";
    if (/^(Your|Stopped|Ended|Not run)/.test(title)) return [title, panel.querySelector("pre").textContent];
  }
  return ["no end", block.querySelector("[role=alert]")?.textContent];
}"""


class Program:
    """A program in a page, with its buttons, its editor and the panel of its output."""

    def __init__(self, page, block):
        self.page, self.block = page, block
        self.panel = block.locator("xpath=following::div[contains(@class, ' live')][1]")
        self.title = self.panel.locator(".title")
        self.editor = block.locator(".pce-textarea")

    def button(self, label):
        return self.block.locator(".tools").get_by_role("button", name=label, exact=True)

    def edit(self, text):
        """Put a program of the reader's own into the editor."""
        if not self.editor.count():
            self.button("Edit").click()
        self.editor.focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def run(self, text=None):
        """Press Run, with a program of the reader's own if there is one, and wait until it has begun to print."""
        if text is not None:
            self.edit(text)
        self.button("Run").click()
        expect(self.panel.locator("code")).not_to_be_empty(timeout=START)

    def run_to_end(self, text=None):
        """The same, but wait for the end; the result is the head of the panel."""
        if text is not None:
            self.edit(text)
        if self.title.count():
            self.title.evaluate("title => (title.textContent = '')")  # not what an earlier run has left
        self.button("Run").click()
        expect(self.title).to_have_text(END, timeout=START)
        return self.title.text_content()

    def printed(self):
        return self.panel.locator("pre").text_content().strip()


def program(page, path):
    """A program of a page by the end of the path that it shows."""
    name = page.locator(".filename", has_text=re.compile(f"{re.escape(path)}$"))
    return Program(page, page.locator(".run.highlight").filter(has=name).first)


@pytest.fixture(scope="module")
def opened(visits, address):
    """Opens a page that several tests share, so that Python starts once; no test uses a program of another one."""
    pages = {}
    with ExitStack() as stack:

        def open_page(path):
            if path not in pages:
                pages[path] = stack.enter_context(reader_page(visits, address))
                pages[path].goto(address + path)
            return pages[path]

        yield open_page


@pytest.fixture
def chapter(opened):
    """A shared page with many programs of one file."""
    return opened("modules/dependency-graphs/")


@pytest.fixture
def own(chapter):
    """A program of the shared chapter that no test has used."""
    mark = "block => (block.id = `used-${block.id}`)"
    identity = chapter.locator(".run.highlight:not([id^=used])").first.evaluate(mark)
    return Program(chapter, chapter.locator(f"#{identity}"))


# Comparing


def in_node(**given):
    """What compare.js says to the given texts, runs and records."""
    done = subprocess.run(
        [*node.node_command(), "--input-type=module", "-e", COMPARE, (ROOT / "docs/assets/app/compare.js").as_uri()],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_comparison_agrees_with_the_one_that_records(tmp_path):
    outputs = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "snippets").rglob("*.out"))]
    texts = [(text, text) for text in outputs] + [(text, text.replace("e", "x", 1)) for text in outputs]
    texts += [(text, text.replace("...", "some words")) for text in outputs if "..." in text]
    texts += [("...", ""), ("a...a", "a"), ("a...a", "aa"), ("a...b...c", "a b c"), ("a...b...c", "acb"), ("", "x")]
    texts += [("a...bc...c", "abc"), ("......", "x"), ("x...y", "x\ny"), ("a...a...a", "aa"), ("..", "..")]
    traceback = 'Traceback (most recent call last):\n  File "x.py", line 1, in <module>\nKeyError: 1\n'
    group = '  + Exception Group Traceback (most recent call last):\n  |   File "x.py", line 1\n'
    syntax = '  File "x.py", line 2\n    1 +\nSyntaxError: invalid syntax\n'
    errors = (traceback, "w\n" + traceback, group, syntax, "", "w\n")
    runs = [("out\n", error, code) for error in errors for code in (0, 1)]
    records = [{"out": out} for out in ("out\n", "other\n", "out\n" + traceback, "out\n...", "...")]
    records += [{"out": "out\n", "err": err} for err in ("", "w\n", "...")]
    got = in_node(texts=texts, runs=runs, records=records)
    cleaned = [running.outcome(*run, "/nowhere") for run in runs]
    assert got["texts"] == [running.matches(*pair) for pair in texts]
    assert got["runs"] == [[result.out, result.err] for result in cleaned]
    accepted = []
    for number, record in enumerate(records):
        program = Example(tmp_path, tmp_path / f"program{number}.py")
        for suffix, text in record.items():
            program.record(f".{suffix}").write_text(text, encoding="utf-8")
        accepted.append([recording.complaint(program, result) is None for result in cleaned])
    assert got["accepted"] == accepted
    assert any(map(any, accepted)) and not all(map(all, accepted))


# Running


def test_nothing_is_fetched_before_the_first_click(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address + "modules/dependency-graphs/", wait_until="networkidle")
    assert not [url for url in asked if "programs.json" in url or "/lib/" in url or "python" in url]
    assert not [url for url in asked if re.search("runner|editor|output|run.css", url)]


def test_run_shows_progress_then_output_in_place_of_the_record(page, address):
    page.goto(address)
    recorded = page.locator(".output.highlight")
    text = recorded.locator("code").inner_text()
    recorded.evaluate("block => (block.id = 'recorded')")
    recorded = page.locator("#recorded")
    mine = program(page, HOME)
    mine.button("Run").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(mine.title).to_have_text("Your run: the same as recorded", timeout=START)
    expect(page.get_by_role("progressbar")).to_have_count(0)
    assert mine.printed() == text.strip()
    expect(recorded).to_be_hidden()
    expect(page.locator(".sr-only[role=status]")).to_have_text("Finished. Printed the same as recorded.")
    page.get_by_role("button", name="Show recorded").click()
    expect(recorded).to_be_visible()
    expect(recorded.locator(".title")).to_have_text("Recorded output")
    expect(mine.panel).to_be_hidden()
    page.get_by_role("button", name="Show yours").click()
    expect(mine.panel).to_be_visible()
    expect(recorded).to_be_hidden()


def test_output_that_differs_and_recorded_input(page, address):
    data = page.request.get(address + "modules/dependency-graphs/programs.json").json()
    differs, reads = "modules/dependency-graphs/imports_of.py", "modules/dependency-graphs/from_forms.py"
    data["examples"][differs]["out"] += "one more line\n"
    double = {"main": "from_forms.py", "files": {"from_forms.py": "print(int(input()) * 2)\n"}}
    data["examples"][reads] = double | {"stdin": "21\n", "out": "42\n"}
    page.route("**/programs.json", lambda route: route.fulfill(json=data))
    page.goto(address + "modules/dependency-graphs/")
    assert program(page, differs).run_to_end() == "Your run: not as recorded"
    mine = program(page, reads)
    assert mine.run_to_end() == "Your run: the same as recorded"
    box = mine.block.get_by_role("textbox", name="What the program reads")
    assert box.input_value() == "21\n"
    box.fill("4")
    assert mine.run_to_end() == "Your version"
    assert mine.printed() == "8"
    box.fill("")
    mine.button("Run").click()
    mine.panel.get_by_role("textbox").fill("5")
    page.keyboard.press("Enter")
    expect(mine.panel.locator("code")).to_have_text("5\n10\n")


def test_reader_edits_copies_and_resets(chapter, own):
    chapter.context.grant_permissions(["clipboard-read", "clipboard-write"])
    static = own.block.locator("pre > code")
    text, height = static.text_content(), own.block.bounding_box()["height"]
    own.button("Edit").click()
    expect(own.editor).to_be_focused()
    expect(static).to_be_hidden()
    assert own.editor.input_value() == text.rstrip("\n")
    assert own.block.bounding_box()["height"] == height, "the page moves when text becomes editable"
    expect(own.button("Reset")).to_be_hidden()
    assert own.run_to_end("print(6 * 7)") == "Your version"
    assert own.printed() == "42"
    own.block.get_by_title("Copy to clipboard").click()
    assert chapter.evaluate("navigator.clipboard.readText()").strip() == "print(6 * 7)"
    own.button("Reset").click()
    expect(static).to_be_visible()
    expect(own.editor).to_have_count(0)
    expect(own.panel).to_be_hidden()
    own.button("Undo reset").click()
    expect(own.editor).to_be_focused()
    assert own.editor.input_value() == "print(6 * 7)"
    chapter.keyboard.press("Control+A")
    chapter.keyboard.press("Delete")
    chapter.keyboard.press("Control+Z")
    assert own.editor.input_value() == "print(6 * 7)"


def test_several_files_run_as_one_and_each_can_be_edited(page, address):
    page.goto(address + "modules/import-system/")
    mine = program(page, "one_pool/main.py")
    tabs = page.locator(".tabbed-set").filter(has=mine.block)
    tabs.locator("label", has_text="main.py").click()
    mine.button("Edit").click()
    expect(tabs.locator(".pce-textarea")).to_have_count(4)
    tabs.locator("label", has_text="orders.py").click()
    orders = Program(page, tabs.locator(".highlight:visible"))
    orders.edit("def load_orders():\n    print(unknown)")
    page.keyboard.press("Control+Enter")
    expect(mine.title).to_have_text("Your version", timeout=START)
    expect(mine.panel.locator(".stderr b")).to_have_text("Standard error\n")
    expect(mine.panel.locator(".stderr")).to_contain_text("NameError: name 'unknown' is not defined")
    tabs.locator("label", has_text="database.py").click()
    mine.panel.get_by_role("button", name='File "orders.py", line 2').click()
    expect(orders.block.locator(".filename")).to_contain_text("orders.py")
    expect(orders.editor).to_be_focused()
    expect(orders.block.locator(".marked")).to_have_text("    print(unknown)\n")


def test_place_in_a_traceback_leads_to_the_line_of_static_code(opened):
    page = opened("modules/circular-imports/")
    mine = program(page, "failing/main.py")
    assert mine.run_to_end() == "Your run: the same as recorded"
    mine.panel.get_by_role("button", name='File "customers.py", line 1').click()
    customers = page.locator(".highlight").filter(has=page.locator(".filename", has_text="failing/customers.py")).first
    line, mark = customers.locator("code .hll").bounding_box(), customers.locator(".line-mark").bounding_box()
    assert abs(line["y"] - mark["y"]) < 4 and abs(line["height"] - mark["height"]) < 6


def test_example_without_an_output_block_gets_a_panel(opened):
    page = opened("modules/circular-imports/")
    mine = program(page, "script_or_import/main.py")
    page.locator("details.question").filter(has=mine.block).locator("summary").first.click()
    assert mine.run_to_end() == "Your run: the same as recorded"
    above = page.locator(".highlight").filter(has=page.locator(".filename", has_text="script_or_import/report.py"))
    assert above.evaluate("block => block.nextElementSibling.matches('.live')")


def test_programs_that_fail_say_so(own):
    own.run_to_end('import sys\nprint("out")\nsys.exit("no more")')
    assert own.printed().splitlines() == ["out", "Standard error", "no more"]
    own.run_to_end("import sys\nsys.exit(3)")
    expect(own.panel.locator(".notes")).to_contain_text("It ended with exit code 3.")
    expect(own.panel.locator(".notes")).to_contain_text("It printed nothing.")


def test_output_is_text_and_too_much_of_it_is_cut(own):
    hostile = "<img src=x onerror='alert(1)'><b>bold</b>"
    own.run_to_end(f'import sys\nprint("{hostile}")\nprint("{hostile}", file=sys.stderr)')
    assert own.printed().splitlines() == [hostile, "Standard error", hostile]
    assert own.panel.locator("pre img, .stderr b b").count() == 0
    own.run_to_end("for number in range(300_000):\n    print(number)")
    expect(own.panel.locator(".notes")).to_contain_text("Only the first part of the output is shown")
    assert own.panel.bounding_box()["height"] < 900


# Stopping


def test_run_can_be_stopped_and_another_one_stops_it(chapter, own):
    own.run(LOOP)
    own.button("Stop").click()
    expect(own.title).to_have_text("Stopped")
    expect(own.button("Run")).to_be_visible()
    own.run()
    other = program(chapter, "with_graphlib.py")
    assert other.run_to_end() == "Your run: the same as recorded"
    expect(own.panel).to_contain_text("Stopped, because another program was started.")
    expect(own.button("Run")).to_be_visible()


def test_a_double_click_runs_once_and_reset_ends_a_run(own):
    own.edit("import time\ntime.sleep(0.6)\nprint('slept')\n")
    own.button("Run").dblclick()
    expect(own.title).to_have_text("Your version", timeout=START)
    own.run(LOOP)
    own.button("Reset").click()
    expect(own.button("Run")).to_be_visible()
    expect(own.panel).to_be_hidden()


def test_what_no_browser_can_do_is_said(own):
    own.run_to_end("import threading\nthreading.Thread(target=print).start()\n")
    expect(own.panel.locator(".notes")).to_contain_text("Python in a browser cannot start threads")


def test_why_nothing_was_recorded_goes_with_the_next_run(chapter, own):
    own.edit("if True\n")
    own.button("Step").click()
    expect(chapter.get_by_text("Not recorded")).to_be_visible(timeout=START)
    own.edit("print(1)\n")
    chapter.keyboard.press("Control+Enter")
    expect(chapter.get_by_text("Not recorded")).to_have_count(0)


def test_long_run_offers_to_stop(page, address):
    page.clock.install()
    page.goto(address)
    mine = program(page, HOME)
    mine.run(LOOP)
    expect(mine.panel.locator(".notes")).not_to_contain_text("10 seconds")
    page.clock.fast_forward(10_000)
    expect(mine.panel.locator(".notes")).to_contain_text("Still running after 10 seconds.")
    mine.panel.get_by_role("button", name="Stop it").click()
    expect(mine.title).to_have_text("Stopped")
    expect(mine.panel.locator(".notes")).not_to_contain_text("10 seconds")


# Input


def test_input_is_typed_where_the_program_waits(chapter, own):
    own.run('name = input("Name? ")\nprint(f"Hello, {name}")\nprint(input())')
    expect(own.panel.get_by_role("textbox", name="Name?")).to_be_focused()
    chapter.keyboard.type("Ann")
    chapter.keyboard.press("Enter")
    expect(own.panel).to_contain_text("Name? Ann\nHello, Ann")
    own.panel.get_by_role("button", name="End of input").click()
    expect(own.panel.locator("pre")).to_be_focused()
    expect(own.title).to_have_text("Your version")
    expect(own.panel.locator(".stderr")).to_contain_text("EOFError")


def test_stop_while_the_program_waits_for_input(own):
    own.run("input()")
    expect(own.panel.get_by_role("textbox")).to_be_focused()
    own.button("Stop").click()
    expect(own.title).to_have_text("Stopped")
    expect(own.panel.get_by_role("textbox")).to_have_count(0)


def test_input_comes_from_a_box_where_the_browser_cannot_wait(page, address):
    page.add_init_script("delete WebAssembly.Suspending; delete WebAssembly.promising")
    page.goto(address)
    mine = program(page, HOME)
    mine.edit('print("Hello,", input())')
    mine.button("Run").click()
    expect(mine.block.get_by_role("textbox", name="What the program reads")).to_be_focused()
    page.keyboard.type("Ann")
    assert mine.run_to_end() == "Your version"
    assert mine.printed() == "Hello, Ann"


# Keyboard, network, and every example


def test_keyboard_alone_will_do(chapter, own):
    own.button("Run").focus()
    chapter.keyboard.press("Tab")
    chapter.keyboard.press("Tab")
    expect(own.button("Edit")).to_be_focused()
    chapter.keyboard.press("Enter")
    expect(own.editor).to_be_focused()
    chapter.keyboard.press("Control+A")
    chapter.keyboard.type("if True:")
    chapter.keyboard.press("Enter")
    chapter.keyboard.type("print(1)")
    assert own.editor.input_value() == "if True:\n    print(1)"
    chapter.keyboard.press("Control+Enter")
    expect(own.title).to_have_text("Your version", timeout=START)
    expect(own.editor).to_be_focused()
    chapter.keyboard.press("Escape")
    expect(own.button("Run")).to_be_focused()


def test_failing_fetch_is_said_and_tried_again(page, address):
    page.expected_errors = ["Failed to load resource", "net::ERR"]
    page.goto(address)
    page.route("**/programs.json", lambda route: route.abort())
    mine = program(page, HOME)
    mine.button("Run").click()
    expect(mine.block.get_by_role("alert")).to_contain_text("Are you offline?")
    page.unroute("**/programs.json")
    assert mine.run_to_end() == "Your run: the same as recorded"
    expect(mine.block.get_by_role("alert")).to_have_count(0)


def test_every_example_prints_what_is_recorded(page, address, source):
    """One page shows one chapter after the other, so that all programs share one interpreter."""
    page.goto(address)
    marked = wasm.runnable(source, examples(ROOT / "snippets"))
    wrong, ran = [], set()
    for chapter in sorted({example.chapter for example in marked}):
        url = address if chapter == "home/index" else f"{address}{chapter.removesuffix('/index')}/"
        page.evaluate(SHOW_CHAPTER, [url, f"{address}assets/app/main.js"])
        for block in page.locator(".run.highlight").all():
            path = block.locator(".filename").first.text_content()
            if path not in ran:
                ran.add(path)
                verdict, printed = block.evaluate(RUN_TO_END)
                if verdict == "Your run: not as recorded":
                    verdict, printed = block.evaluate(RUN_TO_END)  # a busy machine may have disturbed a clock
                if verdict != "Your run: the same as recorded":
                    wrong.append(f"{path}: {verdict}\n{printed}")
    assert not wrong, "\n".join(wrong)
    assert ran == {example.name for example in marked}
