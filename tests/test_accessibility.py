"""axe-core finds nothing on any type of page, in both schemes, on a desk and on a phone, whatever the reader opened.

The tests of the stepper, of exercises, of questions and of the search ask it about the states of those.
"""

import pytest
from playwright.sync_api import expect

from tests import axe
from tests.conftest import reader_page
from tests.page_types import PAGES
from tools import serving

pytestmark = pytest.mark.xdist_group("pages")

LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 360)]
START = 60_000  # milliseconds that the first start of Python may take on a busy machine
PROGRESS = """{
    "version": 1,
    "read": {"modules/packages/": "2026-11-20", "modules/modules/": "2026-11-21"},
    "tasks": {"modules/packages/exercises/stars": {"state": "tried", "on": "2026-11-20"}},
    "grades": {}
}"""


@pytest.fixture(scope="module")
def root(site):
    """The address of the site where it has a host of its own, as its page for lost readers expects."""
    with serving.serve(site, age=600) as address:
        yield address


@pytest.fixture
def reader(visits, root):
    """A page of the site that fails a test at an error message."""
    with reader_page(visits, root) as page:
        yield page


def findings(page, within="html", looks=LOOKS) -> list[str]:
    """What axe-core says of a page in each look, and whether it is wider than the screen."""
    found = []
    for scheme, width in looks:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_function(
            "dark => (document.body.dataset.mdColorScheme === 'slate') === dark", arg=scheme == "dark"
        )
        found += [f"{scheme}, {width} px: {problem}" for problem in axe.problems(page, within)]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{scheme}, {width} px: it can be scrolled sideways")
    return found


@pytest.mark.parametrize("path", PAGES)
def test_nothing_hinders_on_any_type_of_page(reader, root, path):
    reader.goto(root + path, wait_until="networkidle")
    assert findings(reader) == []


def test_nothing_hinders_when_boxes_are_open_and_progress_is_kept(reader, root):
    reader.goto(root)
    reader.evaluate("text => localStorage.setItem('proven-python', text)", PROGRESS)
    for path in ("modules/packages/", "learning-path/", "exercises/", "progress/"):
        reader.goto(root + path)
        reader.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
        assert findings(reader, "main", LOOKS[::3]) == [], path


def test_nothing_hinders_when_stored_progress_is_broken(reader, root):
    reader.add_init_script("localStorage.setItem('proven-python', '{')")
    reader.goto(root + "modules/modules/")
    reader.get_by_role("alert").wait_for()
    assert findings(reader) == []


def test_nothing_hinders_in_the_drawer_of_a_phone(reader, root):
    reader.set_viewport_size({"width": 360, "height": 740})
    for scheme in ("light", "dark"):
        reader.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        reader.goto(root + "modules/modules/")
        reader.locator("label.md-header__button[for=__drawer]").click()
        reader.locator(".md-nav--primary .md-nav__link:visible").first.wait_for()
        assert axe.problems(reader) == []


def test_nothing_hinders_around_a_program(reader, root):
    reader.goto(root)
    program = reader.locator(".run.highlight").first
    tools = program.locator(".tools")
    tools.get_by_role("button", name="Run").click()
    expect(reader.locator(".live .title")).to_contain_text("Your run", timeout=START)
    assert findings(reader) == []
    tools.get_by_role("button", name="Edit").click()
    expect(program.locator(".pce-textarea")).to_be_focused()
    program.locator(".pce-textarea").fill('print(input("Name: "))\nprint(undefined)\n')
    assert findings(reader) == []
    tools.get_by_role("button", name="Run").click()
    field = reader.locator(".live").get_by_role("textbox")
    expect(field).to_be_visible(timeout=START)
    assert findings(reader, "main") == []
    field.fill("Ada")
    field.press("Enter")
    expect(reader.locator(".live .stderr")).to_contain_text("NameError")
    assert findings(reader, "main") == []
    tools.get_by_role("button", name="Reset").click()
    tools.get_by_role("button", name="Step").click()
    expect(reader.locator(".walk")).to_be_visible(timeout=START)
    assert findings(reader) == []


def test_a_hindrance_is_found(reader, root):
    reader.goto(root)
    reader.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')")
    assert any(problem.startswith("button-name: ") for problem in axe.problems(reader))
