"""The reader's progress in a real browser: it survives what is wrong in the storage, and can be carried elsewhere."""

import json
import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.xdist_group("pages")

KEY, ASIDE = "proven-python", "proven-python-unreadable"
PAGES = {
    "home": "",
    "lesson": "modules/packages/",
    "notebook": "data/numpy/",
    "learning path": "learning-path/",
    "question bank": "interview/",
    "mock interview": "interview/mock/",
    "flashcards": "interview/flashcards/",
    "practice": "exercises/",
    "progress": "progress/",
}
FIELDS = ("read", "tasks", "drafts", "cards", "grades", "settings")
BROKEN = {
    "no JSON": "{",
    "empty": "",
    "null": "null",
    "list": "[[1]]",
    "number": "7",
    "text": '"text"',
    "newer version": '{"version": 99, "read": {"modules/packages/": "2026-01-02"}}',
    "fields of a wrong type": json.dumps({"version": 1, "mocks": {}, **dict.fromkeys(FIELDS, 7)}),
    "fields that are lists": json.dumps({"version": 1, "mocks": "x", **dict.fromkeys(FIELDS, [{}, None])}),
    "entries of a wrong type": json.dumps(
        {"version": 1, "mocks": [None, 1, {"on": "x"}], **{field: {"modules/packages/": [None]} for field in FIELDS}}
    ),
    "prototypes": '{"read": {"__proto__": {"a": 1}, "constructor": 1}, "cards": {"__proto__": null}}',
    "deep": "[" * 50_000,
}
WORST = ["no JSON", "newer version", "entries of a wrong type"]  # on pages other than the lesson; one module reads all
READ = {"version": 1, "read": {"modules/packages/": "2026-11-27", "modules/modules/": "2026-11-26"}}


# Writes the store when a page begins, so that the page before cannot read it.
PUT = f"""if (window.name.startsWith("put:")) {{
    localStorage.setItem("{KEY}", window.name.slice(4));
    window.name = "";
}}"""


@pytest.fixture
def page(page):
    page.add_init_script(PUT)
    return page


def put(page, text: str | dict) -> None:
    """Say what the store holds when the next page begins."""
    page.evaluate("text => { window.name = `put:${text}`; }", text if isinstance(text, str) else json.dumps(text))


def stored(page, key: str = KEY):
    return page.evaluate("key => localStorage.getItem(key)", key)


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_no_store_breaks_a_page(page, address, path):
    page.goto(address + path)
    title = page.locator("h1").inner_text()
    kinds = BROKEN if path == "modules/packages/" else WORST
    for name in kinds:
        text = BROKEN[name]
        put(page, text)
        page.reload()
        notice = page.locator(".notice")
        expect(notice, name).to_contain_text("could not be read")
        expect(page.locator("h1"), name).to_have_text(title)
        assert stored(page, ASIDE) == text, name
        assert json.loads(stored(page))["version"] == 1, name
        app = page.locator("[data-app]")
        if app.count():
            expect(app, name).not_to_contain_text("could not be loaded")
    notice.get_by_role("button", name="Dismiss").click()
    expect(notice).to_have_count(0)
    page.reload(wait_until="networkidle")
    expect(page.locator(".notice")).to_have_count(0)


def test_what_can_be_read_of_a_damaged_store_is_kept(page, address):
    put(page, {**READ, "tasks": 7})
    page.goto(f"{address}modules/packages/")
    expect(page.locator(".notice")).to_be_visible()
    expect(page.locator(".reading")).to_contain_text("Read on 27 November 2026")
    page.locator(".notice").get_by_role("link", name="progress page").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download it").click()
    assert json.loads(waiting.value.path().read_text())["tasks"] == 7
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_text("The unreadable data is deleted.").first).to_be_visible()
    assert stored(page, ASIDE) is None


def test_full_storage_is_said_once_and_all_works(page, address):
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    page.goto(f"{address}modules/packages/")
    expect(page.locator(".notice")).to_have_count(0)
    mark = page.locator(".reading button")
    for _ in range(3):
        mark.click()
    expect(page.locator(".reading")).to_contain_text("Read on")
    expect(page.locator(".notice")).to_have_count(1)
    expect(page.locator(".notice")).to_contain_text("could not be saved")


def test_storage_that_is_switched_off_is_no_hindrance(page, address):
    page.expected_errors += ["Access is denied"]  # in the theme's own script
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage',"
        " { get() { throw new DOMException('Access is denied', 'SecurityError'); } })"
    )
    page.goto(f"{address}modules/packages/")
    page.locator(".reading button").click()
    expect(page.locator(".reading")).to_contain_text("Read on")
    expect(page.locator(".tools").first).to_be_visible()


def test_chapter_is_marked_as_read_with_the_keyboard(page, address):
    page.goto(f"{address}modules/packages/")
    mark = page.get_by_role("button", name="Mark as read")
    mark.focus()
    page.keyboard.press("Enter")
    line = page.locator(".reading")
    expect(line).to_have_text(re.compile(r"Read on \d+ \w+ \d{4}\s*Undo"))
    expect(page.get_by_role("status").filter(has_text="Read on")).to_have_count(1)
    sidebar = page.locator(".md-sidebar--primary")
    expect(sidebar.get_by_role("link", name="Packages and __init__.py (read)")).to_be_visible()
    page.goto(f"{address}modules/modules/")
    expect(page.get_by_role("button", name="Mark as read")).to_be_visible()
    expect(sidebar.locator(".read")).to_have_count(1)
    page.goto(f"{address}modules/packages/#exercises")
    page.get_by_role("button", name="Undo").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Mark as read")).to_be_focused()
    expect(sidebar.locator(".read")).to_have_count(0)
    assert json.loads(stored(page))["read"] == {}


def test_pages_that_teach_nothing_cannot_be_marked(page, address):
    for path in ("", "learning-path/", "progress/", "interview/"):
        page.goto(address + path)
        expect(page.get_by_role("button", name="Mark as read")).to_have_count(0)


def test_two_tabs_see_each_other(page, address):
    other = page.context.new_page()
    page.goto(f"{address}modules/packages/")
    other.goto(f"{address}learning-path/")
    expect(other.locator("[data-app=path]")).to_contain_text("0 of ")
    page.get_by_role("button", name="Mark as read").click()
    expect(other.locator("[data-app=path]")).to_contain_text("1 of ")
    other.goto(f"{address}modules/modules/")
    other.get_by_role("button", name="Mark as read").click()
    expect(page.locator(".md-sidebar--primary .read")).to_have_count(2)
    assert len(json.loads(stored(page))["read"]) == 2


def test_learning_path_counts_by_section(page, address, site):
    listed = [one["url"] for one in json.loads((site / "assets" / "chapters.json").read_text(encoding="utf-8"))]
    put(page, {**READ, "read": {**READ["read"], "gone/": "2026-01-01"}})
    page.goto(f"{address}learning-path/")
    head = page.locator("[data-app=path]")
    expect(head).to_contain_text(f"2 of {len(listed)} chapters read. Go on with ")
    assert (
        head.get_by_role("link")
        .get_attribute("href")
        .endswith(f"/{next(url for url in listed if url not in READ['read'])}")
    )
    section = page.locator("[data-fill=path-functions-and-modules]")
    links = section.locator(".written > a").evaluate_all("links => new Set(links.map(({href}) => href)).size")
    expect(section.locator("p.chapters")).to_have_text(f"2 of {links} chapters read")
    assert section.locator("progress").evaluate("bar => [bar.value, bar.max]") == [2, links]
    expect(section.get_by_role("link", name="Packages and __init__.py (read)").first).to_be_visible()
    other = page.locator("[data-fill=path-data-science-and-machine-learning-in-python] p.chapters")
    expect(other).to_have_text(re.compile(r"^0 of \d+ chapters? read$"))


def test_learning_path_without_scripts_names_the_chapters(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}learning-path/")
    section = page.locator("[data-fill=path-functions-and-modules]")
    expect(section.locator("p.chapters")).to_have_text(re.compile(r"^\d+ chapters$"))
    context.close()


FULL = {
    **READ,
    "tasks": {
        "modules/packages/exercises/front-door": {"state": "solved", "on": "2026-11-27"},
        "modules/packages/exercises/other": {"state": "tried", "on": "2026-11-27"},
    },
    "drafts": {"modules/packages/exercises/front-door": {"task.py": "x = '<b>'\n"}},
    "cards": {},
    "grades": {"modules/packages/#a": "known", "modules/packages/#b": "unsure", "gone/#c": "known"},
    "mocks": [{"on": "2026-11-27", "chapters": {"Packages": [1, 0, 2]}}],
    "settings": {"newCards": 5},
}


def test_totals(page, address, site):
    chapters = json.loads((site / "assets" / "chapters.json").read_text(encoding="utf-8"))
    put(page, FULL)
    page.goto(f"{address}progress/")
    lines = page.locator(".totals li")
    questions, tasks = (sum(chapter[key] for chapter in chapters) for key in ("questions", "tasks"))
    numbers = [f"2 of {len(chapters)}", f"1 of {tasks}", f"1 of {questions}", "0"]
    for line, number in enumerate(numbers):
        expect(lines.nth(line).locator(".number")).to_have_text(number)


def test_export_erase_undo_and_import(page, address, tmp_path):
    put(page, FULL)
    page.goto(f"{address}progress/")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Export").click()
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    assert re.fullmatch(r"proven-python-progress-\d{4}-\d\d-\d\d\.json", file.name)

    data = page.locator("section", has=page.get_by_role("heading", name="Your data"))
    talk = data.get_by_role("status")
    data.get_by_role("button", name="Erase").click()
    expect(talk).to_contain_text("Erase 2 chapters read, 2 exercises tried or solved, 1 exercise with your code,")
    expect(talk.get_by_role("button", name="Keep")).to_be_focused()
    page.keyboard.press("Enter")
    assert json.loads(stored(page)) == FULL
    data.get_by_role("button", name="Erase").click()
    talk.get_by_role("button", name="Erase").click()
    assert json.loads(stored(page))["read"] == {}
    expect(page.locator(".totals .number").first).to_contain_text("0 of")
    talk.get_by_role("button", name="Undo").click()
    assert json.loads(stored(page)) == FULL
    data.get_by_role("button", name="Erase").click()
    talk.get_by_role("button", name="Erase").click()

    page.reload()
    with page.expect_file_chooser() as choosing:
        data.get_by_role("button", name="Import").click()
    choosing.value.set_files(file)
    expect(talk).to_contain_text("holds 2 chapters read")
    talk.get_by_role("button", name="Replace").click()
    assert json.loads(stored(page)) == FULL
    expect(page.locator(".totals .number").first).to_contain_text("2 of")


def test_import_can_add(page, address, tmp_path):
    file = tmp_path / "other.json"
    theirs = {"read": {"modules/packages/": "2026-12-24", "modules/plugins/": "2026-12-25"}, "exported": "2026-12-26"}
    file.write_text(json.dumps(theirs))
    put(page, FULL)
    page.goto(f"{address}progress/")
    page.locator("input[type=file][accept]").set_input_files(file)
    expect(page.locator(".talk")).to_contain_text("exported on 26 December 2026, holds 2 chapters read.")
    page.get_by_role("button", name="Add").click()
    expected = {**FULL, "read": {**READ["read"], "modules/plugins/": "2026-12-25"}}
    assert json.loads(stored(page)) == expected
    page.get_by_role("button", name="Undo").click()
    assert json.loads(stored(page)) == FULL


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "no JSON", '{"name": "something else"}', '{"read": "<img src=x onerror=alert(1)>"}']
)
def test_foreign_file_is_refused(page, address, tmp_path, text):
    file = tmp_path / "<b>file.json"
    file.write_text(text)
    put(page, FULL)
    page.goto(f"{address}progress/")
    page.locator("input[type=file][accept]").set_input_files(file)
    expect(page.locator(".talk")).to_have_text("This file holds no progress that this site can read.")
    assert json.loads(stored(page)) == FULL
