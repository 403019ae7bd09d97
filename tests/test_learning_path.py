"""The learning path shows the whole syllabus; that it leads somewhere is a rule (`on_learning_path`)."""

import re

import yaml

from tools import site_steps
from tools.snippets import ROOT

PATH = yaml.safe_load((ROOT / "learning-path.yml").read_text(encoding="utf-8"))
ENTRIES = [entry for section in PATH["sections"] for entry in section["entries"]]


def test_whole_syllabus_is_there():
    assert len(PATH["sections"]) == 18 and len(ENTRIES) == 96


def test_page_has_a_place_for_every_section():
    page = (ROOT / "docs/learning-path.md").read_text(encoding="utf-8")
    assert re.findall(r'<div data-fill="path-([\w-]+)"></div>', page) == [section["id"] for section in PATH["sections"]]
    assert re.findall(r"^## (.*)$", page, re.M) == [section["section"] for section in PATH["sections"]]


def test_built_page_links_written_pages_and_names_the_others():
    written = site_steps.read_chapter(
        "part/lesson/", '<h1>Baskets</h1><h2 id="a">A start</h2><h2 id="exercises">E</h2>', "Part"
    )
    entry = {"entry": "Baskets (`list`)", "pages": ["part/lesson.md#a", "part/later.md"]}
    html = site_steps.path_entry(entry, {"part/later.md": "Later & more"}, {"part/lesson/": written})
    assert '<a href="../part/lesson/#a">Baskets (<code>list</code>)</a>' in html
    assert '<a href="../part/lesson/#a">A start</a>' in html and "#exercises" not in html
    assert 'Later &amp; more <span class="state">(not written yet)</span>' in html


def test_section_counts_each_written_chapter_once(tmp_path):
    written = [site_steps.read_chapter(url, "<h1>Baskets</h1>", "Part") for url in ("part/lesson/", "part/other/")]
    entries = [
        {"entry": "Baskets", "pages": ["part/lesson.md#a", "part/later.md"]},
        {"entry": "b", "pages": ["part/lesson.md"]},
    ]
    path = {"titles": {}, "sections": [{"id": "basics", "entries": entries}, {"id": "later", "entries": []}]}
    (tmp_path / "learning-path.yml").write_text(yaml.safe_dump(path), encoding="utf-8")
    filled = site_steps.learning_path(tmp_path, written)
    assert '<p class="chapters">1 chapter</p>' in filled["path-basics"]
    assert "chapters" not in filled["path-later"]
