"""Makes Anki decks of the site's questions: one deck for the whole site, and a file for each part of it.

A note is known by its question's id, so that importing a newer deck changes the notes that a reader has already learned
and keeps their schedule. The same site gives the same bytes.
"""

import hashlib
import html
import io
import itertools
import os
import re
import sqlite3
import subprocess
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import genanki

from tools import weight

NAME = "Proven Python"
MODEL_ID = 1_607_392_319  # must never change: Anki tells kinds of notes by it
FIELDS = ("Question", "Program", "Answer", "Level", "Chapter", "Source", "Id")
FRONT = '<p class="meta"><span class="{{Level}}">{{Level}}</span> {{Chapter}}</p>\n<h1>{{Question}}</h1>\n{{Program}}'
BACK = '{{FrontSide}}\n<hr id="answer">\n{{Answer}}\n<p class="meta">{{Source}}</p>'
ANSWER = re.compile(r'<details class="success">\s*<summary>Answer</summary>')
CANONICAL = re.compile(r'<link[^>]*\brel="?canonical"?[^>]*>')
HREF = re.compile(r'\bhref="([^"]*)"')
LEFT_OUT = {"input", "script", "style", "button"}
VOID = {"input", "br", "hr", "img", "wbr"}


def write(site: Path, questions: list, root: Path) -> str:
    """Write the decks into assets/decks/ of a built site; the value is the HTML list of what can be downloaded.

    `questions` are those of tools/site_steps.py.
    """
    if not questions:
        return ""
    address, time = site_address(site), revision_time(root)
    parts: dict[str, list[genanki.Note]] = {}
    model = note_type()
    for place, question in enumerate(questions):
        parts.setdefault(question.part, []).append(note(model, question, address, place))
    decks = {part: deck(f"{NAME}::{part}", notes) for part, notes in parts.items()}
    files = [(f"{NAME}: all questions", "proven-python", list(decks.values()))]
    files += [(part, f"proven-python-{slug(part)}", [made]) for part, made in decks.items()]
    items = []
    for title, name, contents in files:
        data = package(contents, time)
        path = site / "assets" / "decks" / f"{name}.apkg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        count = sum(len(made.notes) for made in contents)
        cards = "1 card" if count == 1 else f"{count} cards"
        items.append(
            f'<li><a href="../../assets/decks/{path.name}" download>{html.escape(title)}</a>: '
            f"{cards}, {max(1, round(len(data) / 1000))} kB</li>"
        )
    return "<ul>\n" + "\n".join(items) + "\n</ul>"


def note_type() -> genanki.Model:
    """What a note consists of and how its card looks."""
    css = Path(__file__).with_name("decks.css").read_text(encoding="utf-8")
    template = {"name": "Question", "qfmt": FRONT, "afmt": BACK}
    return genanki.Model(MODEL_ID, NAME, [{"name": name} for name in FIELDS], [template], css=css)


def note(model: genanki.Model, question, address: str, place: int) -> genanki.Note:
    """A question as a note; a program that must be seen before the answer goes on the front."""
    program, answer = "", question.answer
    if nested := ANSWER.search(answer):
        program = answer[: nested.start()]
        answer = "".join(answer[nested.end() :].rsplit("</details>", 1))
    source = f'<a href="{address}{question.id}">{html.escape(question.chapter)}</a>' if address else ""
    fields = [
        plain_markup(question.title, address),
        plain_markup(program, address),
        plain_markup(answer, address),
        question.level,
        html.escape(question.chapter),
        source,
        html.escape(question.id),
    ]
    chapter = "::".join(question.id.partition("#")[0].strip("/").split("/"))
    return genanki.Note(model, fields, guid=genanki.guid_for(question.id), tags=[chapter, question.level], due=place)


def deck(name: str, notes: list[genanki.Note]) -> genanki.Deck:
    """A deck whose id follows from its name, so that each import finds the same deck."""
    made = genanki.Deck(1 << 30 | int(hashlib.sha256(name.encode()).hexdigest()[:7], 16), name)
    for one in notes:
        made.add_note(one)
    return made


def package(decks: list[genanki.Deck], time: int) -> bytes:
    """The contents of an .apkg file, without the times that genanki would put into it."""
    collection = sqlite3.connect(":memory:")
    genanki.Package(decks).write_to_db(collection.cursor(), time, itertools.count(time * 1000))
    collection.commit()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"collection.anki2": collection.serialize(), "media": b"{}"}.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    collection.close()
    return target.getvalue()


def revision_time(root: Path) -> int:
    """When the sources changed last, in seconds since 1970: Anki takes over an edited note only if it is newer.

    That is SOURCE_DATE_EPOCH if set, else the last commit, else (no git) the newest file.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    try:
        command = ["git", "log", "-1", "--format=%ct"]
        return int(subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout)
    except (OSError, ValueError, subprocess.CalledProcessError):
        files = [path for folder in ("docs", "snippets") for path in (root / folder).rglob("*") if path.is_file()]
        return int(max((path.stat().st_mtime for path in files), default=0))


def site_address(site: Path) -> str:
    """The public address of the site, with a slash at its end; empty where the build was not told."""
    home = site / "index.html"
    canonical = CANONICAL.search(home.read_text(encoding="utf-8")) if home.exists() else None
    href = HREF.search(canonical[0]) if canonical else None
    return href[1].rstrip("/") + "/" if href else ""


def slug(name: str) -> str:
    """A part's name as the end of a file's name."""
    return re.sub(r"\W+", "-", name.lower()).strip("-")


def plain_markup(markup: str, address: str) -> str:
    """HTML of a page as a card can show it: no ids, scripts, tabs or permalinks; links absolute, or only their text."""
    cleaner = Cleaner(address)
    cleaner.feed(weight.squeeze(markup))
    cleaner.close()
    return "".join(cleaner.kept).strip()


class Cleaner(HTMLParser):
    """Copies HTML without what makes sense only on its page."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=False)
        self.address = address
        self.kept: list[str] = []
        self.left_out: list[bool] = []  # for each open tag: is it, or its closing tag, left out
        self.silent = 0  # how many of the open tags hide their contents too
        self.svg = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag, change it, or leave it out, with its contents where these are controls."""
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        hides = tag in LEFT_OUT or "headerlink" in classes or "tabbed-labels" in classes
        unlinks = tag == "a" and self.target(values.get("href") or "") is None
        if not (hides or unlinks or self.silent):
            self.kept.append(self.changed(tag, self.get_starttag_text() or "", values))
        if tag not in VOID:
            self.left_out.append(hides or unlinks)
            self.silent += bool(hides or self.silent)
            self.svg += tag == "svg" or bool(self.svg)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag that closes itself, as pictures have them."""
        if not self.silent and tag not in LEFT_OUT:
            self.kept.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag in VOID or not self.left_out:
            return
        if not self.left_out.pop() and not self.silent:
            self.kept.append(f"</{tag}>")
        self.silent -= bool(self.silent)
        self.svg -= bool(self.svg)

    def handle_data(self, data: str) -> None:
        """Keep text."""
        self.kept += [] if self.silent else [data]

    def handle_entityref(self, name: str) -> None:
        """Keep a named character."""
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Keep a numbered character."""
        self.handle_data(f"&#{name};")

    def changed(self, tag: str, text: str, values: dict[str, str | None]) -> str:
        """A start tag without its id (pictures keep theirs, by which they are named), with an absolute link."""
        if not self.svg and tag != "svg":
            text = re.sub(r'\s+id="[^"]*"', "", text)
        if tag == "a":
            target = self.target(values.get("href") or "") or ""
            text = HREF.sub(lambda _: f'href="{html.escape(target)}"', text)
        return text

    def target(self, href: str) -> str | None:
        """Where a link leads from a card; None where that is not known."""
        if re.match(r"[a-z]+:", href):
            return href
        return self.address + href if self.address else None
