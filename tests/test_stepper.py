"""The walk through a recorded program, in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from tests import axe
from tests.conftest import reader_page
from tools.snippets import ROOT

pytestmark = pytest.mark.xdist_group("browser")

CHAPTER = "modules/circular-imports/"
FAILING = "modules/circular-imports/attribute_form/main.py"
SHOW = """async ({ files, stdin }) => {
  const { show } = await import(new URL("assets/app/stepper.js", document.querySelector("link[rel=icon]").href
    .replace(/assets.*/, "")));
  show(document.querySelector(".run.highlight"), files, "main.py", stdin ?? undefined);
}"""
SHARED = """\
a = [1]
b = a
b.append("<img src=x>")


def last(items):
    return items[-1]


print(last(a))
"""


@pytest.fixture(scope="module")
def opened(visits, address):
    """A chapter with a Python that has started, for all tests: a start takes seconds."""
    with reader_page(visits, address) as page:
        page.goto(address + CHAPTER)
        walk(page, "started = True\n")
        close_all(page)
        yield page


@pytest.fixture
def chapter(opened):
    yield opened
    close_all(opened)


def close_all(page: Page) -> None:
    closing = page.locator(":is(.walk, .live)").get_by_role("button", name="Close")
    while closing.count():
        closing.first.click()


def walk(page: Page, source: str, stdin: str | None = "") -> None:
    """Step through a program in the place of the page's first one."""
    page.evaluate(SHOW, {"files": {"main.py": source}, "stdin": stdin})
    if stdin is not None:
        expect(page.locator(".walk, .live[data-kind=failed]")).to_be_visible(timeout=60_000)


def button(page: Page, name: str):
    return page.locator(".walk").get_by_role("button", name=name, exact=True)


def told(page: Page):
    return page.locator(".walk-told")


def go_to(page: Page, step: int) -> None:
    """Move the slider to a step, counted from 1."""
    page.get_by_role("slider", name="Step").fill(str(step - 1))


def call(page: Page, place: int) -> dict[str, str]:
    """The variables of a call, the current one being 0."""
    rows = page.locator(".walk-call").nth(place).locator("tr:has(th)").all()
    return {row.locator("th").inner_text(): row.locator("td").inner_text() for row in rows}


def test_an_example_is_walked_to_its_end_and_back(chapter):
    block = chapter.locator(".run.highlight", has=chapter.get_by_text(FAILING, exact=True)).first
    block.get_by_role("button", name="Step", exact=True).click()
    expect(told(chapter)).to_have_text("Next is line 1 of main.py.")
    expect(block.locator(":scope > pre")).to_be_hidden()
    button(chapter, "Forward").click()
    expect(told(chapter)).to_have_text("Next is line 1 of orders.py.")
    expect(chapter.get_by_label("Code of orders.py").locator(".now")).to_have_text("import customers\n")
    assert [text.split(",")[0] for text in chapter.locator(".walk caption").all_inner_texts()] == [
        "orders.py",
        "main.py",
    ]
    button(chapter, "Last").click()
    expect(told(chapter)).to_contain_text("The program has ended with this exception.")
    recorded = (ROOT / "snippets" / FAILING).with_suffix(".out").read_text(encoding="utf-8")
    expect(chapter.get_by_label("Output so far")).to_contain_text(recorded.splitlines()[1].strip())
    button(chapter, "First").click()
    expect(chapter.locator(".walk-count")).to_contain_text("Step 1 of")
    expect(chapter.locator(".walk-output")).to_be_hidden()
    button(chapter, "Close").click()
    expect(chapter.locator(".walk")).to_have_count(0)
    expect(block.locator(":scope > pre")).to_be_visible()


def test_one_list_with_two_names_is_seen_as_one(chapter):
    walk(chapter, SHARED)
    go_to(chapter, 4)
    expect(told(chapter)).to_have_text("list 1 has changed. Next is line 6.")
    assert call(chapter, 0) == {"a": "list 1", "b": "list 1"}
    box = chapter.get_by_role("group", name="list 1", exact=True)
    expect(box).to_contain_text("one object: a and b")
    assert box.locator("li").all_inner_texts() == ["0\n1", "1\n'<img src=x>'"]
    expect(box.locator("li.changed")).to_have_text("1'<img src=x>'")
    assert chapter.locator(".walk img").count() == 0
    chapter.locator(".walk-call .walk-ref").first.hover()
    expect(chapter.locator(".walk .lit")).to_have_count(3)


def test_calls_returned_values_and_output(chapter):
    walk(chapter, SHARED)
    go_to(chapter, 6)
    expect(told(chapter)).to_have_text("last is called with items = list 1.")
    assert call(chapter, 0) == {"items": "list 1"}
    assert call(chapter, 1) == {"a": "list 1", "b": "list 1"}
    expect(chapter.get_by_label("Code of main.py").locator("[aria-current=step]")).to_have_text("def last(items):\n")
    expect(chapter.get_by_label("Code of main.py").locator(".ran")).to_have_text("print(last(a))\n")
    go_to(chapter, 8)
    assert call(chapter, 0) == {"items": "list 1", "returns": "'<img src=x>'"}
    go_to(chapter, 9)
    expect(told(chapter)).to_have_text("The program has ended.")
    expect(chapter.get_by_label("Output so far")).to_have_text("<img src=x>\n")


def test_the_keyboard_alone(chapter):
    step = chapter.locator(".run.highlight [data-action=step]").first
    step.focus()
    chapter.keyboard.press("Enter")
    expect(button(chapter, "Forward")).to_be_focused()
    count = chapter.locator(".walk-count")
    total = int(count.inner_text().split()[-1])
    for key, now in (("ArrowRight", 2), ("ArrowRight", 3), ("ArrowLeft", 2), ("End", total), ("Home", 1)):
        chapter.keyboard.press(key)
        expect(count).to_have_text(f"Step {now} of {total}")
    chapter.keyboard.press("ArrowRight")
    expect(chapter.get_by_role("status")).to_have_text(told(chapter).inner_text())
    expect(chapter.get_by_role("slider", name="Step")).to_have_attribute("aria-valuetext", f"Step 2 of {total}")
    chapter.keyboard.press("Escape")
    expect(chapter.locator(".walk")).to_have_count(0)
    expect(step).to_be_focused()


def test_a_comprehension_hides_no_variable_of_its_module(chapter):
    walk(chapter, "a = [4]\nb = {n: 1 for n in a}\n")
    go_to(chapter, 3)
    assert call(chapter, 0) == {"a": "list 1", "n": "4"}
    button(chapter, "Last").click()
    expect(told(chapter)).to_have_text("b is now dict 1. The program has ended.")


def test_a_generator_has_its_variables_in_its_call(chapter):
    walk(chapter, "def count(n):\n    yield n\n\n\nfor n in count(1):\n    pass\n")
    go_to(chapter, 3)
    expect(told(chapter)).to_have_text("count begins with n = 1.")


def test_deep_recursion_shows_both_ends(chapter):
    walk(chapter, "def down(n):\n    return 0 if n == 0 else down(n - 1)\n\n\ndown(30)\n")
    go_to(chapter, 60)
    expect(chapter.locator(".walk-calls")).to_contain_text("more calls, which wait")
    expect(chapter.locator(".walk caption").first).to_contain_text("down")
    expect(chapter.locator(".walk caption").last).to_contain_text("main.py, line 5 (waits)")


def test_the_recording_of_an_endless_program_ends(chapter):
    walk(chapter, "n = 0\nwhile True:\n    n += 1\n")
    button(chapter, "Last").click()
    expect(told(chapter)).to_contain_text("The recording stops here, after 1000 steps.")


def test_a_program_that_does_not_start(chapter):
    walk(chapter, "if True\n")
    panel = chapter.get_by_role("group", name="Recording of main.py")
    expect(panel).to_contain_text("SyntaxError: expected ':'")
    expect(panel).to_contain_text("Nothing was recorded: the program did not start.")
    panel.get_by_role("button", name="Close").click()
    expect(panel).to_have_count(0)


def test_a_recording_can_be_stopped(chapter):
    chapter.evaluate(SHOW, {"files": {"main.py": "while True:\n    sum(range(10**9))\n"}, "stdin": ""})
    panel = chapter.get_by_role("group", name="Recording of main.py")
    panel.get_by_role("button", name="Stop").click()
    expect(panel).to_contain_text("Stopped.")
    assert chapter.locator(".walk").count() == 0


def test_input_is_asked_for_while_it_is_recorded(chapter):
    walk(chapter, "name = input('Name? ')\nprint('hi', name)\n", stdin=None)
    field = chapter.get_by_role("textbox", name="Name?")
    field.fill("Ada")
    field.press("Enter")
    button(chapter, "Last").click()
    expect(chapter.get_by_label("Output so far")).to_contain_text("hi Ada")
    assert call(chapter, 0) == {"name": "'Ada'"}


def test_a_second_press_changes_nothing(chapter):
    chapter.locator(".run.highlight [data-action=step]").first.dblclick()
    expect(chapter.locator(".walk")).to_have_count(1)
    expect(chapter.get_by_text("Not recorded")).to_have_count(0)


def test_running_or_editing_closes_the_walk(chapter):
    block = chapter.locator(".run.highlight").first
    for action in ("edit", "run"):
        block.locator("[data-action=step]").click()
        expect(chapter.locator(".walk")).to_be_visible()
        block.locator(f"[data-action={action}]").click()
        expect(chapter.locator(".walk")).to_have_count(0)


def test_python_that_cannot_be_loaded_is_said(page, address):
    page.expected_errors += ["ERR_FAILED", "Failed to load"]
    page.route("**/python-worker.js", lambda route: route.abort())
    page.goto(address + CHAPTER)
    walk(page, "x = 1\n")
    expect(page.get_by_role("group", name="Recording of main.py")).to_contain_text("Python could not be loaded.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_on_a_phone_and_a_desk(chapter, scheme):
    chapter.emulate_media(color_scheme=scheme)
    held = "c = {'k': a, 'n': None}\n\n\nclass Thing:\n    kinds = []\n\n\nt = Thing()\nt.x = 1.5\n"
    walk(chapter, SHARED + held + "raise ValueError(t)\n")
    for width in (360, 1280):
        chapter.set_viewport_size({"width": width, "height": 740})
        go_to(chapter, 8)
        assert not axe.problems(chapter, ".walk")
        button(chapter, "Last").click()
        assert not axe.problems(chapter, ".walk")
        assert chapter.evaluate("document.documentElement.scrollWidth") <= width
        sizes = chapter.locator(".walk button").evaluate_all("all => all.map(one => one.getBoundingClientRect())")
        assert all(size["height"] >= 24 and size["width"] >= 44 for size in sizes)
