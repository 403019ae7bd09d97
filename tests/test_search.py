"""The search: what its index holds, whether it finds what people look for, and how the theme's box shows it."""

import gzip
import json
import os
import re
import subprocess

import pytest
from playwright.sync_api import expect

from tests import axe
from tools import node, search_index
from tools.snippets import ROOT

pytestmark = pytest.mark.xdist_group("browser")

INDEX = "**/search/index.json"


@pytest.fixture(scope="module")
def entries(site):
    """The entries of the built index by address."""
    index = json.loads((site / "search" / "index.json").read_text(encoding="utf-8"))
    return {entry["location"]: entry for entry in index}


@pytest.fixture
def reader(page, address):
    """A page with the search box open."""
    page.goto(f"{address}modules/packages/", wait_until="load")
    page.get_by_role("textbox", name="Search").click()
    return page


def ask(page, query):
    """Put a query into the open search box at once, without a key, as pasting with a pointer does."""
    page.locator(".md-search__input").fill(query)


def results(page):
    """The titles of what the search box shows, once it shows something."""
    page.locator(".md-search-result__link").first.wait_for()
    return page.locator(".md-search-result__item > a h1").all_inner_texts()


def test_what_people_type_finds_its_page(site):
    command = [*node.node_command(), "--test", str(ROOT / "tests" / "js" / "search-queries.mjs")]
    done = subprocess.run(command, env=os.environ | {"SITE": str(site)}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_question_has_its_answer_and_says_its_level(entries):
    question = entries["modules/main-guard/#what-does-a-__main__py-file-enable"]
    assert re.fullmatch("(easy|medium|hard) question", question["kind"])
    assert "<p>" in question["text"] and "<span" not in question["text"]
    assert all(entry["text"] for entry in entries.values() if "question" in entry.get("kind", ""))


def test_page_has_its_description(entries):
    assert entries["modules/packages/"]["about"].startswith("How a folder of modules")


def test_names_of_files_and_code_of_tests_are_left_out():
    text = "<p>Do it.</p> a/b/exercises/x-y/task.py<pre><code>task</code></pre> Tests a/b/exercises/x-y/check.py<pre>"
    docs = [{"location": "a/b/#x-y", "title": "X", "text": f"{text}<code>check</code></pre> <p>Why</p>"}]
    [entry] = search_index.entries(docs, {}, {"a/b/#x-y"})
    assert entry["kind"] == "exercise"
    assert entry["text"].split() == "<p>Do it.</p> <pre><code>task</code></pre> <p>Why</p>".split()


def test_stub_that_loads_with_each_page_is_small(site):
    stub = (site / "assets" / "app" / "search-worker.js").read_bytes()
    assert len(gzip.compress(stub)) < 500


@pytest.mark.parametrize("path", ["", "modules/packages/", "learning-path/"])
def test_search_loads_at_its_first_use_and_finds(page, address, path):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + path, wait_until="networkidle")
    assert not [url for url in asked if re.search(r"search/index|search-(?!worker)|minisearch|/workers/", url)]
    page.keyboard.press("/")
    page.keyboard.type("namespace packages")
    assert results(page)[0] == "Namespace packages"
    assert [url for url in asked if url.endswith("search/index.json")]


def test_box_says_that_it_searches_then_how_much_it_found(reader):
    held = []
    reader.route(INDEX, lambda route: held.append(route))
    state = reader.locator(".md-search-result__meta")
    expect(state).to_have_text("Type to start searching")
    reader.keyboard.type("circular import")
    expect(state).to_have_text("Searching…")
    expect(state).to_have_role("status")
    held.pop().continue_()
    expect(state).to_have_text(re.compile(r"^\d+ matching documents$"))
    assert state.inner_text().startswith(f"{len(results(reader))} ")
    ask(reader, "")
    expect(state).to_have_text("Type to start searching")


def test_nothing_found(reader):
    ask(reader, "qqqqzzzzxxxx")
    expect(reader.locator(".md-search-result__meta")).to_have_text("No matching documents")
    assert not reader.locator(".md-search-result__link").count()


def test_keyboard_walks_through_results_and_opens_one(reader):
    ask(reader, "circular import")
    results(reader)
    reader.keyboard.press("ArrowDown")
    expect(reader.locator(".md-search-result__link").first).to_be_focused()
    reader.keyboard.press("ArrowUp")
    reader.keyboard.press("Enter")
    reader.wait_for_url(re.compile(r"/modules/circular-imports/\?h="))
    expect(reader.locator("article mark").first).to_have_text(re.compile("circular", re.I))
    reader.keyboard.press("/")
    expect(reader.locator("#__search")).to_be_checked()
    reader.keyboard.press("Escape")
    expect(reader.locator(".md-search__input")).not_to_be_focused()


def test_question_is_a_result_and_opens(reader):
    title = "What is a namespace package, and how does it differ from a regular package?"
    ask(reader, title)
    found = reader.locator(".md-search-result__link", has_text=title).first
    expect(found).to_contain_text("Medium question:")
    found.click()
    reader.wait_for_url(re.compile("#what-is-a-namespace-package"))


def test_word_is_completed(reader):
    reader.keyboard.type("circular impo", delay=20)
    expect(reader.locator(".md-search__suggest")).to_have_text("circular import")
    reader.keyboard.press("ArrowRight")
    expect(reader.locator(".md-search__input")).to_have_value("circular import")


def test_query_and_page_are_text_never_markup(reader, address):
    ask(reader, "<img src=x onerror=alert(1)> import <b>x</b>")
    results(reader)
    assert not reader.locator(".md-search-result img, .md-search-result b:not(p > b:first-child)").count()
    reader.goto(f"{address}modules/packages/?h=%3Cimg+src%3Dx%3E+package")
    expect(reader.locator("article mark").first).to_be_visible()
    assert not reader.locator("article img[src=x]").count()


def test_failure_is_said_and_the_next_query_tries_again(reader):
    reader.expected_errors.append("Failed to load resource")
    reader.route(INDEX, lambda route: route.abort())
    ask(reader, "circular")
    expect(reader.locator(".md-search-result__link")).to_contain_text("The search could not be loaded")
    reader.unroute(INDEX)
    ask(reader, "circular import")
    expect(reader.locator(".md-search-result__link").first).to_contain_text("Circular imports")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_in_the_open_box(page, address, width, scheme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}modules/packages/?q=circular+import", wait_until="load")
    results(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert axe.problems(page, ".md-search") == []
