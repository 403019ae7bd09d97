"""The learning path: every entry leads to a page or says that it is not written, and every lesson is on it."""

import re

import yaml

from tests import small_site
from tools import render, rules, site_steps
from tools.snippets import ROOT

PATH = yaml.safe_load((ROOT / "learning-path.yml").read_text(encoding="utf-8"))
ENTRIES = [entry for section in PATH["sections"] for entry in section["entries"]]


def faults(source: rules.Source, path: dict) -> list[str]:
    """What is wrong with a learning path, in the form of the page rules."""
    pages = {page.name: page for page in source.pages}
    found, listed = [], set()
    for section in path["sections"]:
        for entry in section["entries"]:
            if not entry.get("pages"):
                found.append(f"learning-path.yml:1: {entry['entry']!r} leads nowhere. Name its page.")
            for target in entry.get("pages") or []:
                name, _, anchor = target.partition("#")
                listed.add(name)
                if name not in pages and name not in path["titles"]:
                    found.append(f"learning-path.yml:1: {name} does not exist. Correct it, or add it to titles.")
                if anchor and name in pages and anchor not in render.anchors(source, pages[name]):
                    found.append(f"learning-path.yml:1: {target} has no such heading. Correct the part after #.")
    for page in source.pages:
        if page.is_lesson and page.name not in listed:
            found.append(f"{source.file(page.path)}:1: The page is on no path. Add it to learning-path.yml.")
    return found


def test_entries_and_lessons_are_linked(source):
    assert not (found := faults(source, PATH)), "\n".join(found)


def test_whole_syllabus_is_there():
    assert len(PATH["sections"]) == 18 and len(ENTRIES) == 96


def test_page_has_a_place_for_every_section():
    page = (ROOT / "docs/learning-path.md").read_text(encoding="utf-8")
    assert re.findall(r'<div data-fill="path-([\w-]+)"></div>', page) == [section["id"] for section in PATH["sections"]]
    assert re.findall(r"^## (.*)$", page, re.M) == [section["section"] for section in PATH["sections"]]


def test_faults_are_found(tmp_path):
    source = rules.Source(small_site.write(tmp_path))
    good = {"sections": [{"entries": [{"entry": "A", "pages": ["part/lesson.md#baskets"]}]}], "titles": {}}
    assert faults(source, good) == []
    for pages, says in (
        ([], "leads nowhere"),
        (["part/gone.md", "part/lesson.md"], "part/gone.md does not exist"),
        (["part/lesson.md#gone"], "has no such heading"),
        (["index.md"], "docs/part/lesson.md:1: The page is on no path"),
    ):
        bad = {"sections": [{"entries": [{"entry": "A", "pages": pages}]}], "titles": {}}
        assert any(says in fault for fault in faults(source, bad)), says


def test_built_page_links_written_pages_and_names_the_others():
    written = site_steps.read_chapter(
        "part/lesson/", '<h1>Baskets</h1><h2 id="a">A start</h2><h2 id="exercises">E</h2>'
    )
    entry = {"entry": "Baskets (`list`)", "pages": ["part/lesson.md#a", "part/later.md"]}
    html = site_steps.path_entry(entry, {"part/later.md": "Later & more"}, {"part/lesson/": written})
    assert '<a href="../part/lesson/#a">Baskets (<code>list</code>)</a>' in html
    assert '<a href="../part/lesson/#a">A start</a>' in html and "#exercises" not in html
    assert 'Later &amp; more <span class="state">(not written yet)</span>' in html
