"""Exercises in a reader's browser: graded, kept, reset, and listed on the practice page."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests import axe
from tests.conftest import reader_page

pytestmark = pytest.mark.xdist_group("browser")

START = 60_000  # milliseconds in which Python starts and grades, also on a machine that does much else

PACKAGES = "modules/packages/"
STAR = "modules/packages/exercises/star-exports"
SOLUTION = "def exports(package):\n    names = [name for name in vars(package) if not name.startswith('_')]\n"

# Puts the exercises of a chapter, as they are at first, into the page, as questions.js does with questions.
FURNISH = """async (address) => {
  const { enhance, SITE } = await import(document.querySelector("script[src$='app/main.js']").src);
  const fetched = new DOMParser().parseFromString(await (await fetch(new URL(address, SITE))).text(), "text/html");
  const boxes = [...fetched.querySelectorAll(".exercise")].map((box) => document.importNode(box, true));
  const place = document.createElement("div");
  place.append(...boxes);
  document.querySelector("article").replaceChildren(place);
  enhance(place, new URL(address, SITE).href);
}"""

# Presses Check on each starter, then types the solution and presses Check again: {id: {starter, solution, unseen}}.
GRADE = """async ([app, chapter]) => {
  const { programs } = await import(`${app}runner.js`);
  const { taskId } = await import(`${app}marks.js`);
  const all = await programs(chapter);
  const until = async (box, selector) => {
    for (let tries = 0; tries < 6000; tries++) {
      if (box.querySelector(selector)) return box.querySelector(selector);
      await new Promise((done) => setTimeout(done, 5));
    }
    throw new Error(`${selector} did not come: ${box.textContent}`);
  };
  const check = async (box) => {
    box.querySelector(".report")?.remove();
    box.querySelector("[data-action=check]").click();
    const report = await until(box, ".report");
    await until(box, "[data-action=check]:not(.stop)");
    return { kind: report.className, text: report.textContent };
  };
  const results = {};
  for (const box of document.querySelectorAll(".exercise:has(.tools)")) {
    const id = taskId(box);
    const { task, solution } = all.exercises[id];
    const starter = await check(box);
    box.querySelector("[data-action=edit]").click();
    await until(box, "textarea");
    for (const area of box.querySelectorAll("textarea")) {
      const name = area.getAttribute("aria-label").replace(", code editor", "");
      area.value = solution[name].replace(/\\n$/, "");
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    const changed = Object.keys(solution).filter((name) => solution[name] !== task[name]);
    const unseen = changed.filter((name) => !box.textContent.includes(name));
    results[id] = { starter, solution: await check(box), unseen };
  }
  return results;
}"""


@pytest.fixture(scope="module")
def shared(visits, address):
    """A page on the chapter about packages, with one interpreter for all tests."""
    with reader_page(visits, address) as opened:
        opened.set_default_timeout(START)
        opened.goto(address + PACKAGES)
        yield opened


@pytest.fixture
def desk(shared):
    """The shared page with the exercises of its chapter as a new reader finds them."""
    shared.evaluate("dispatchEvent(new Event('pagehide'))")  # a draft of the test before is stored now or never
    shared.evaluate("localStorage.clear()")
    shared.evaluate(FURNISH, PACKAGES)
    return shared


def test_every_solution_passes_and_every_starter_fails_in_the_page(desk, address, site):
    """One interpreter grades all; what is graded on the page is what the build lists."""
    listed = json.loads((site / "assets" / "exercises.json").read_text(encoding="utf-8"))
    expected = {task["id"] for task in listed if not task["local"]}
    results = {}
    for chapter in dict.fromkeys(task["url"].partition("#")[0] for task in listed if not task["local"]):
        desk.evaluate(FURNISH, chapter)
        results |= desk.evaluate(GRADE, [f"{address}assets/app/", address + chapter])
    assert results.keys() == expected
    for name, result in results.items():
        assert result["unseen"] == [], f"{name}: files that the reader cannot edit"
        assert "failed" in result["starter"]["kind"].split(), f"{name}: the starter passes"
        assert "passed" in result["solution"]["kind"].split(), f"{name}: {result['solution']['text']}"


def box_of(page, title):
    return page.locator(".exercise", has=page.get_by_role("heading", name=title))


def star_of(page):
    """The exercise "What a star import would give" of the chapter on packages."""
    return box_of(page, "What a star import would give")


def visit(page, address):
    """Open the chapter on packages in a page of its own, whose Python starts anew."""
    page.set_default_timeout(START)
    page.goto(address + PACKAGES)
    return star_of(page)


def press(box, name):
    box.get_by_role("button", name=name, exact=True).click()


def write(box, text):
    """Replace the text in the first editor of an exercise, as typing does."""
    box.locator("textarea").first.fill(text)


def stored(page):
    return page.evaluate("JSON.parse(localStorage.getItem('proven-python') ?? '{}')")


def test_check_says_call_expected_and_got_and_marks_the_exercise(desk):
    box = star_of(desk)
    press(box, "Check")
    report = box.locator(".report")
    report.wait_for()
    assert report.locator(".verdict").inner_text() == "3 of 10 tests pass."
    first = report.locator("li").first
    told = re.sub(r"\s+", " ", first.inner_text())
    assert "Without all pay, tax and _core, no __all__" in told
    assert "Call exports(<module 'shop'>) Expected ['pay', 'tax'] Got [] Test check.py, line 16" in told
    assert report.locator("li.failed").count() == 7 and report.locator("li").count() == 10
    said = desk.locator(".sr-only[role=status]")
    expect(said).to_contain_text("3 of 10 tests pass. Without all:")
    expect(said).to_contain_text("exports(<module 'shop'>): expected ['pay', 'tax'], got [].")
    # The place in the tests leads there.
    press(first, "check.py, line 16")
    assert box.locator(".check").is_visible() and box.locator(".check .line-mark").count() == 1
    for place in (box.locator(".admonition-title"), desk.locator(".md-sidebar--secondary")):
        assert place.locator(".mark").get_attribute("aria-label") == "(tried)"
    assert stored(desk)["tasks"][STAR]["state"] == "tried"


def test_solved_state_and_draft_are_there_after_a_reload(page, address, site):
    solution = json.loads((site / PACKAGES / "programs.json").read_text(encoding="utf-8"))
    solution = solution["exercises"][STAR]["solution"]["task.py"]
    box = visit(page, address)
    press(box, "Solve")
    write(box, solution)
    page.keyboard.press("Control+Enter")
    box.locator(".report.passed").wait_for()
    assert box.locator(".verdict").inner_text() == "All 10 tests pass."
    press(box, "Compare with the solution")
    assert box.locator("details.success .highlight").is_visible()
    write(box, solution + "# my note")
    page.reload()  # at once: a draft must not wait for its pause
    for place in (box.locator(".admonition-title"), page.locator(".md-sidebar--secondary")):
        expect(place.locator(".mark")).to_have_attribute("aria-label", "(solved)")
    press(box, "Solve")
    assert box.locator("textarea").input_value().endswith("# my note")
    # Check alone opens the draft that it checks.
    write(box, "def exports(package):\n    return 5")
    page.reload()
    press(box, "Check")
    expect(box.locator(".report li").first).to_contain_text("5", timeout=START)
    assert box.locator("textarea").input_value() == "def exports(package):\n    return 5"


def test_syntax_error_is_said_once_and_leads_to_its_line(desk):
    box = star_of(desk)
    press(box, "Solve")
    write(box, "def exports(package):\n    return (1\n\n\nx = 1")
    press(box, "Check")
    report = box.locator(".report")
    assert report.locator(".verdict").inner_text() == "task.py is not valid Python, so no test could run."
    assert "SyntaxError: '(' was never closed" in report.inner_text() and report.locator("li").count() == 0
    press(report, "task.py, line 2")
    assert box.locator(".pce-line.marked").inner_text().strip() == "return (1"
    assert box.locator("textarea").evaluate("area => area === document.activeElement && area.selectionStart") == 22


def test_exception_of_the_task_leads_to_its_line_and_output_stands_apart(desk):
    box = star_of(desk)
    press(box, "Solve")
    write(box, "def exports(package):\n    print('<b>hello</b>')\n    return package['name']")
    press(box, "Check")
    first = box.locator(".report li").first
    assert "TypeError: 'module' object is not subscriptable" in first.inner_text()
    assert first.locator("code", has_text="['pay', 'tax']").is_visible()  # what was expected
    press(first, "task.py, line 3")
    assert box.locator(".pce-line.marked").inner_text().strip() == "return package['name']"
    output = box.locator(".output.live")
    assert "Printed while the tests ran" in output.inner_text() and "<b>hello</b>" in output.inner_text()


def test_endless_loop_offers_to_stop_and_can_be_stopped(page, address):
    page.clock.install()
    box = visit(page, address)
    press(box, "Check")
    box.locator(".report").wait_for()
    press(box, "Solve")
    write(box, "def exports(package):\n    while True:\n        pass")
    press(box, "Check")
    page.clock.run_for(10_500)
    press(box.locator(".notes"), "Stop it")
    box.get_by_role("button", name="Check", exact=True).wait_for()
    assert "Stopped." in box.locator(".output.live").inner_text()
    # A fresh interpreter grades the next version; the button itself stops too.
    press(box, "Check")
    press(box, "Stop")
    box.get_by_role("button", name="Check", exact=True).wait_for()
    write(box, "def exports(package):\n    return []")
    press(box, "Check")
    box.locator(".report").wait_for()
    assert box.locator(".verdict").inner_text() == "3 of 10 tests pass."


def test_run_tries_the_file_and_reset_can_be_undone(desk):
    box = star_of(desk)
    press(box, "Solve")
    write(box, "print(1 + 1)")
    press(box, "Run")
    expect(box.locator(".output.live code")).to_have_text("2", timeout=START)
    assert STAR not in stored(desk).get("tasks", {})
    press(box, "Reset")
    press(box, "Keep mine")
    assert box.locator("textarea").input_value() == "print(1 + 1)"
    press(box, "Reset")
    press(box.locator(".question-here"), "Reset")
    assert box.locator("textarea").input_value().startswith("def exports(package):")
    assert STAR not in stored(desk)["drafts"]
    press(box, "Undo reset")
    assert box.locator("textarea").input_value() == "print(1 + 1)"
    assert stored(desk)["drafts"][STAR] == {"task.py": "print(1 + 1)\n"}


def test_several_files_are_edited_and_graded_together(desk):
    box = box_of(desk, "A payment package with a front door")
    assert box.locator(".tools").count() == 1
    press(box, "Solve")
    expect(box.locator("textarea")).to_have_count(3)
    box.get_by_label("payment/__init__.py").fill("from payment._core import pay")
    box.get_by_label("payment/__init__.py").press("Control+Enter")
    box.locator(".report").wait_for()
    assert box.locator("li.passed", has_text="Pay lives in core").is_visible()


def test_keyboard_alone(desk):
    box = star_of(desk)
    box.get_by_role("button", name="Solve").focus()
    desk.keyboard.press("Enter")
    box.locator("textarea").wait_for()
    desk.keyboard.press("Control+A")
    desk.keyboard.type("def exports(package):\nreturn 7")  # the editor indents
    desk.keyboard.press("Escape")
    assert desk.evaluate("document.activeElement.textContent") == "Check"
    desk.keyboard.press("Enter")
    box.locator(".report").wait_for()
    assert "7" in box.locator(".report li").first.inner_text()
    seen = []
    for _ in range(6):
        desk.keyboard.press("Tab")
        seen.append(desk.evaluate("document.activeElement.textContent"))
    assert seen[0] == "Reset" and "check.py, line 16" in seen


def test_failing_fetch_is_said_and_can_be_tried_again(page, address):
    page.expected_errors += ["ERR_FAILED", "Failed to load"]
    box = visit(page, address)
    page.route("**/programs.json", lambda route: route.abort())
    press(box, "Check")
    assert "could not be loaded" in box.get_by_role("alert").inner_text()
    page.unroute("**/programs.json")
    press(box, "Check")
    box.locator(".report").wait_for()
    assert box.get_by_role("alert").count() == 0


# The practice page


def begin(page, address, state):
    page.goto(address)
    page.evaluate("state => localStorage.setItem('proven-python', JSON.stringify(state))", {"version": 1, **state})
    page.goto(f"{address}exercises/")
    page.locator(".solved-so-far").wait_for()


DONE = {"state": "solved", "on": "2026-11-20"}
TRIED = {"state": "tried", "on": "2026-11-20"}


def test_practice_page_shows_states_and_the_next_unsolved(page, address):
    first = page.request.get(f"{address}assets/exercises.json").json()[:3]
    begin(page, address, {"tasks": {first[0]["id"]: DONE, first[2]["id"]: TRIED}})
    total = page.locator("[data-task]").count()
    assert f"1 of {total} solved, 1 tried" in page.locator(".solved-so-far").inner_text()
    marks = page.locator("[data-task] .mark")
    assert [mark.get_attribute("aria-label") for mark in marks.all()] == ["(solved)", "(tried)"]
    link = page.get_by_role("link", name="Next unsolved")
    assert first[1]["title"] in link.inner_html()
    link.click()
    page.wait_for_url(f"**/{first[1]['url']}")
    page.go_back()
    page.locator(".solved-so-far").wait_for()


def test_levels_follow_the_order_of_a_chapter(site):
    tasks = json.loads((site / "assets" / "exercises.json").read_text(encoding="utf-8"))
    chapters = {}
    for task in tasks:
        chapters.setdefault(task["url"].partition("#")[0], []).append(task["level"])
    for chapter, levels in chapters.items():
        medium = ["medium"] * max(1, len(levels) - 2) if len(levels) != 2 else []
        assert levels == (medium if len(levels) == 1 else ["easy", *medium, "hard"]), chapter


def test_practice_page_filters_and_keeps_the_choice(page, address):
    tasks = page.request.get(f"{address}assets/exercises.json").json()
    begin(page, address, {"tasks": {tasks[0]["id"]: DONE}})
    page.get_by_label("Level").select_option("hard")
    page.get_by_label("State").select_option("Not begun")
    hard = [task for task in tasks if task["level"] == "hard"]
    assert page.locator("[data-task]:visible").count() == len(hard) < len(tasks)
    assert hard[0]["title"] in page.locator(".next").inner_html()
    page.reload()
    page.locator(".solved-so-far").wait_for()
    assert page.locator("[data-task]:visible").count() == len(hard)
    page.get_by_role("button", name="Show all").click()
    expect(page.get_by_label("Part")).to_be_focused()
    assert page.locator("[data-task]:visible").count() == len(tasks)
    assert "?" not in page.url
    page.get_by_label("State").select_option("Tried")
    assert "None of these is unsolved." in page.locator(".solved-so-far").inner_text()


def test_practice_page_resets_a_chapter_after_a_question(page, address):
    begin(page, address, {"tasks": {STAR: DONE}, "drafts": {STAR: {"task.py": "x = 1\n"}, "other": {"a.py": ""}}})
    chapter = page.locator(".chapter", has=page.locator(f"[data-task='{STAR}']"))
    assert page.get_by_role("button", name="Reset this chapter").count() == 1
    press(chapter, "Reset this chapter")
    assert "Forget what you did in 1 exercise of Packages" in chapter.inner_text()
    press(chapter, "Keep it")
    press(chapter, "Reset this chapter")
    press(chapter, "Forget it")
    assert stored(page)["tasks"] == {} and stored(page)["drafts"] == {"other": {"a.py": ""}}
    assert chapter.locator(".mark").count() == 0
    press(chapter, "Undo")
    assert stored(page)["tasks"] == {STAR: DONE} and STAR in stored(page)["drafts"]
    assert chapter.locator(".mark").count() == 1
    assert page.evaluate("document.activeElement.textContent") == "Reset this chapter"


def test_practice_page_lets_the_reader_judge_what_the_page_cannot_grade(page, address):
    begin(page, address, {})
    local = page.locator("[data-task]", has=page.locator(".local")).first
    press(local, "Mark as solved")
    assert local.locator(".mark").get_attribute("aria-label") == "(solved)"
    press(local, "Not solved")
    assert local.locator(".mark").count() == 0


def test_practice_page_without_javascript_is_a_list(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}exercises/")
    assert page.locator("[data-task] a").count() == page.locator("[data-task] .level").count() > 50
    assert page.locator("article button, article select").count() == 0
    context.close()


def axe_finds_nothing(page, part):
    """In both schemes, on a phone and a desktop, axe-core finds nothing in a part of the page; nothing sticks out."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert not axe.problems(page, part), (scheme, width)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (scheme, width)


def test_axe_finds_nothing_in_an_exercise(desk):
    box = star_of(desk)
    press(box, "Solve")
    write(box, "def exports(package):\n    print(1)\n    return undefined" + " " * 200)
    press(box, "Check")
    box.locator(".report").wait_for()
    press(box, "Reset")
    axe_finds_nothing(desk, ".exercise:has(.report)")
    press(box, "Keep mine")
    write(box, "x")
    axe_finds_nothing(desk, ".exercise:has(.report.old)")


def test_axe_finds_nothing_on_the_practice_page(page, address):
    begin(page, address, {"tasks": {STAR: DONE}})
    press(page.locator("article"), "Reset this chapter")
    page.get_by_label("Level").select_option("medium")
    axe_finds_nothing(page, "article")
