"""The Anki decks: what an importer finds in them, and that the same site gives the same bytes."""

import dataclasses
import io
import json
import re
import sqlite3
import zipfile
from html.parser import HTMLParser

import pytest

from tools import decks, site_steps
from tools.snippets import ROOT

pytestmark = pytest.mark.xdist_group("site")
TIME = 1_700_000_000


@pytest.fixture(scope="module")
def questions(site):
    return [question for chapter in site_steps.collect(site, ROOT) for question in chapter.questions]


def opened(data: bytes) -> dict:
    """The tables of an .apkg file: notes by guid, cards, decks and kinds of notes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert json.loads(archive.read("media")) == {}
        connection = sqlite3.connect(":memory:")
        connection.deserialize(archive.read("collection.anki2"))
    notes = connection.execute("select guid, mod, tags, flds from notes").fetchall()
    found = {
        "notes": {guid: (time, tags.split(), fields.split("\x1f")) for guid, time, tags, fields in notes},
        "cards": connection.execute("select did, due from cards order by id").fetchall(),
        "decks": {int(key): deck["name"] for key, deck in json.loads(query(connection, "decks")).items()},
        "models": list(json.loads(query(connection, "models")).values()),
    }
    connection.close()
    return found


def query(connection, column: str) -> str:
    return connection.execute(f"select {column} from col").fetchone()[0]


def made(tmp_path, questions, address="", time=TIME, monkeypatch=None) -> dict:
    """The deck of the whole site, made of these questions."""
    canonical = f'<link rel="canonical" href="{address}">' if address else ""
    (tmp_path / "index.html").write_text(f"<html><head>{canonical}</head></html>")
    if monkeypatch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(time))
    decks.write(tmp_path, questions, ROOT)
    return opened((tmp_path / "assets/decks/proven-python.apkg").read_bytes())


def test_every_question_is_a_card_in_the_deck_of_its_part(site, questions):
    found = opened((site / "assets/decks/proven-python.apkg").read_bytes())
    assert len(found["notes"]) == len(found["cards"]) == len(questions)
    parts = [question.part for question in questions]
    assert [found["decks"][deck] for deck, _ in found["cards"]] == [f"Proven Python::{part}" for part in parts]
    assert [place for _, place in found["cards"]] == list(range(len(questions))), "new cards come in the site's order"
    for part in set(parts):
        alone = opened((site / f"assets/decks/proven-python-{decks.slug(part)}.apkg").read_bytes())
        assert alone["notes"].keys() <= found["notes"].keys() and len(alone["notes"]) == parts.count(part)
        assert alone["decks"].items() <= found["decks"].items()


def test_page_lists_the_decks_with_counts_and_sizes(site, questions):
    page = (site / "interview/flashcards/index.html").read_text(encoding="utf-8")
    for path in (site / "assets/decks").iterdir():
        count = len(opened(path.read_bytes())["notes"])
        assert re.search(
            rf'href="../../assets/decks/{path.name}" download[^>]*>[^<]+</a>: {count} cards, '
            rf"{round(path.stat().st_size / 1000)} kB",
            page,
        )


def test_edited_answer_changes_its_note_and_not_its_identity(tmp_path, questions, monkeypatch):
    before = made(tmp_path, questions[:3], monkeypatch=monkeypatch)
    edited = [dataclasses.replace(questions[0], answer="<p>Otherwise.</p>", level="hard"), *questions[1:3]]
    after = made(tmp_path, edited, time=TIME + 60, monkeypatch=monkeypatch)
    assert before["notes"].keys() == after["notes"].keys()
    assert [model["id"] for model in before["models"]] == [model["id"] for model in after["models"]]
    changed = [guid for guid in before["notes"] if before["notes"][guid][2] != after["notes"][guid][2]]
    assert len(changed) == 1 and after["notes"][changed[0]][2][2] == "<p>Otherwise.</p>"
    assert all(after["notes"][guid][0] > before["notes"][guid][0] for guid in changed), "newer, so Anki takes it over"
    renamed = made(tmp_path, [dataclasses.replace(questions[0], id="a/page/#other")], monkeypatch=monkeypatch)
    assert not renamed["notes"].keys() & before["notes"].keys()


def test_same_site_gives_the_same_bytes(site, tmp_path, questions):
    for _ in range(2):
        (tmp_path / "index.html").write_text((site / "index.html").read_text(encoding="utf-8"), encoding="utf-8")
        decks.write(tmp_path, questions, ROOT)
        for path in (site / "assets/decks").iterdir():
            assert path.read_bytes() == (tmp_path / "assets/decks" / path.name).read_bytes(), path.name


def test_program_to_predict_is_on_the_front(questions, tmp_path):
    found = made(tmp_path, questions)
    asked = [question for question in questions if decks.ANSWER.search(question.answer)]
    assert asked
    for question in questions:
        _, tags, (title, program, answer, level, *_) = found["notes"][decks.genanki.guid_for(question.id)]
        assert title and answer and 'class="success"' not in program + answer
        assert ("highlight" in program) == (question in asked), question.id
        assert set(tags) == {question.id.partition("/#")[0].replace("/", "::"), level}


class Tags(HTMLParser):
    """Collects what stands in HTML, and whether each tag is closed."""

    def __init__(self, text: str):
        super().__init__()
        self.names, self.classes, self.links, self.ids, self.open = set(), set(), [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.names.add(tag)
        self.classes |= set((values.get("class") or "").split())
        self.links += [values["href"]] if "href" in values else []
        self.ids += [values["id"]] if "id" in values else []
        self.open += [] if tag in ("br", "hr", "img") else [tag]

    def handle_startendtag(self, tag, attrs):
        self.names.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_cards_are_plain_styled_html(questions, tmp_path):
    found = made(tmp_path, questions)
    css = found["models"][0]["css"]
    styled = set(re.findall(r"\.([\w-]+)", css)) | {"run", "highlight", "headerlink"}
    for _, _, fields in found["notes"].values():
        for field in fields[:3]:
            tags = Tags(field)
            assert not tags.open and not tags.names & {"script", "style", "input", "button", "iframe", "link"}
            assert not tags.classes - styled, tags.classes - styled
            assert not tags.ids and all(re.match("https?://", link) for link in tags.links)
            assert not re.search(r"\son\w+=|javascript:", re.sub(r"(?s)<pre.*?</pre>", "", field))
    assert ".nightMode" in css and ".night_mode" in css


def test_links_lead_to_the_site_where_its_address_is_known(questions, tmp_path):
    address = "https://example.org/project/"
    linked = next(question for question in questions if re.search(r'<a href="(?!\w+:)', question.answer))
    for known in (address, ""):
        _, _, fields = made(tmp_path, [linked], known)["notes"][decks.genanki.guid_for(linked.id)]
        links = Tags(fields[2]).links
        own = [link for link in links if link.startswith(address)]
        assert bool(own) == bool(known) and "</a>" in linked.answer
        assert (fields[5] == f'<a href="{address}{linked.id}">{linked.chapter}</a>') == bool(known)


@pytest.mark.parametrize(
    ("page", "card"),
    [
        ('<p id="x">a &amp; b &#8217; c</p>', "<p>a &amp; b &#8217; c</p>"),
        ('<a class="headerlink" href="#x">link</a>text', "text"),
        ('see <a href="part/page/#x"><code>x</code></a>', "see <code>x</code>"),
        ('<a href="https://peps.python.org/">PEP</a>', '<a href="https://peps.python.org/">PEP</a>'),
        ("<script>alert(1)</script><p>b</p>", "<p>b</p>"),
        (
            '<div class="tabbed-set"><input id="a" name="t" type="radio"><div class="tabbed-labels"><label for="a">m'
            '</label></div><div class="tabbed-block"><pre>x = 1\n\n\ny</pre></div></div>',
            '<div class="tabbed-set"><div class="tabbed-block"><pre>x = 1\n\n\ny</pre></div></div>',
        ),
        (
            '<svg viewBox="0 0 9 9" aria-labelledby="t"><title id="t">T</title><path d="M1 1"/></svg>',
            '<svg viewBox="0 0 9 9" aria-labelledby="t"><title id="t">T</title><path d="M1 1"/></svg>',
        ),
    ],
)
def test_markup_of_pages_becomes_markup_of_cards(page, card):
    assert decks.plain_markup(page, "") == card


def test_time_of_the_decks_is_that_of_the_sources(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "5")
    assert decks.revision_time(tmp_path) == 5
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    page = tmp_path / "docs" / "page.md"
    page.parent.mkdir()
    page.write_text("x")
    assert decks.revision_time(tmp_path) == int(page.stat().st_mtime)
