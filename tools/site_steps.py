"""What needs the whole site is made from its built HTML, whichever engine built it.

    python -m tools.site_steps [site]

collects questions and exercises into JSON, fills the question bank, the practice page and the learning path, and lets
the search index wait for its first use. MkDocs calls `finish` through tools/mkdocs_hook.py.
"""

import html
import json
import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import urljoin

import yaml

from tools import access, browser_assets, decks, policy, search_index, weight
from tools.rules import read_navigation
from tools.snippets import ROOT

ARTICLE = re.compile(r'<article class="md-content__inner[^>]*>(.*)</article>', re.S)
QUESTION = re.compile(
    r'<details class="question (?P<level>\w+)"[^>]*>\s*'
    r'<summary><h3 id="(?P<id>[^"]+)">(?P<title>.*?)</h3>.*?</summary>',
    re.S,
)
EXERCISE = re.compile(
    r'<div class="admonition exercise">\s*<h3 class="admonition-title" id="(?P<id>[^"]+)">(?P<title>.*?)</h3>', re.S
)
TASK = re.compile(
    r'class="(?P<classes>[^"]*\btask\b[^"]*)"><span class="filename">(?P<folder>[^<]+?)/task(?:\.py|/[^<]*)</span>'
)
SECTION = re.compile(r'<h2 id="(?P<id>[^"]+)">(?P<title>.*?)</h2>', re.S)
TITLE = re.compile(r"<h1[^>]*>(.*?)</h1>", re.S)
PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.S)
LINK = re.compile(r'(<a\b[^>]*\bhref=")([^"]+)(")')
EMPTY = re.compile(r'(?P<tag><div data-fill="(?P<name>[^"]+)"[^>]*>)</div>')
LOCAL_NOTE = ' <span class="local">(in a Python of your own)</span>'
NOT_SECTIONS = {"exercises", "interview-questions", "see-also"}


@dataclass(frozen=True)
class Question:
    """An interview question: `id` is its address below the site's root, stable while page and title are.

    `part` is the name that the navigation gives to the chapter's part; `title` and `answer` are HTML.
    """

    id: str
    part: str
    chapter: str
    level: str
    title: str
    answer: str


@dataclass(frozen=True)
class Task:
    """An exercise: `id` is its folder under snippets/, `url` is relative to the site's root.

    `local` is true for one that the browser cannot grade.
    """

    id: str
    url: str
    part: str
    chapter: str
    level: str
    local: bool
    title: str


@dataclass(frozen=True)
class Chapter:
    """A built page: its title, its own sections (id and HTML of each heading), questions and exercises."""

    url: str
    title: str
    sections: list[tuple[str, str]]
    questions: list[Question]
    tasks: list[Task]


def finish(site: Path, root: Path = ROOT, live: bool = False) -> None:
    """Do everything that needs the whole built site. Running it twice changes nothing more.

    `live` is true for a site that MkDocs serves and reloads. Raises PackagesMissing when all but what the browser runs
    is done.
    """
    chapters = collect(site, root)
    questions = [question for chapter in chapters for question in chapter.questions]
    tasks = [task for chapter in chapters for task in chapter.tasks]
    write_json(site / "assets" / "questions.json", [index_entry(question) for question in questions])
    write_json(site / "assets" / "exercises.json", [asdict(task) for task in tasks])
    write_json(site / "assets" / "chapters.json", [chapter_entry(chapter) for chapter in chapters if chapter.questions])
    fill(site / "interview" / "index.html", {"question-bank": question_bank(chapters)})
    fill(site / "interview" / "flashcards" / "index.html", {"decks": decks.write(site, questions, root)})
    fill(site / "exercises" / "index.html", {"exercise-list": practice(chapters)})
    fill(site / "learning-path" / "index.html", learning_path(root, chapters))
    answers = {question.id: (question.level, question.answer) for question in questions}
    search_index.defer(site, answers, {task.url for task in tasks})
    access.mend(site)
    weight.lighten(site, root)
    policy.secure(site, live)
    browser_assets.add(site, root)
    if not live:
        weight.minify(site, root)
    browser_assets.add_service_worker(site, live)


def collect(site: Path, root: Path) -> list[Chapter]:
    """Read the built pages in the order of the navigation; a page that an engine left out is left out here too."""
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    parts = part_names(settings)
    chapters = []
    for name in read_navigation(settings):
        url = page_url(name)
        path = site / url / "index.html"
        article = ARTICLE.search(path.read_text(encoding="utf-8")) if path.exists() else None
        if article and url != "/":
            folder = url.split("/")[0]
            chapters.append(read_chapter(url, article[1], parts.get(folder, folder)))
    return chapters


def part_names(settings: str) -> dict[str, str]:
    """What the `nav:` of an mkdocs.yml calls the part that a folder of pages belongs to."""
    names, part = {}, ""
    for line in settings.partition("\nnav:\n")[2].splitlines():
        if entry := re.match(r"  - ([^:]+):\s*$|  - ", line):
            part = (entry[1] or "").strip("\"'")
        if part and (folder := re.search(r"([\w-]+)/\S+\.(?:md|ipynb)\W*$", line)):
            names.setdefault(folder[1], part)
    return names


def read_chapter(url: str, article: str, part: str) -> Chapter:
    """Read one page's article; `url` is relative to the site's root and ends in a slash."""
    title = TITLE.search(article)
    name = plain(title[1]) if title else url
    questions = []
    for found in QUESTION.finditer(article):
        answer = absolute_links(article[found.end() : end_of_details(article, found.start())], url)
        questions.append(
            Question(
                id=f"{url}#{found['id']}",
                part=part,
                chapter=name,
                level=found["level"],
                title=inner(found["title"]),
                answer=answer.strip(),
            )
        )
    tasks, boxes = [], list(EXERCISE.finditer(article))
    for place, found in enumerate(boxes):
        task = TASK.search(article, found.end())
        identity = task["folder"] if task else f"{url}{found['id']}"
        local = not task or "local" in task["classes"].split()
        level, title = task_level(place, len(boxes)), inner(found["title"])
        tasks.append(Task(identity, f"{url}#{found['id']}", part, name, level, local, title))
    sections = [(found["id"], inner(found["title"])) for found in SECTION.finditer(article)]
    return Chapter(url, name, sections, questions, tasks)


def task_level(place: int, count: int) -> str:
    """The level of a chapter's exercise. Chapters begin with the easiest and end with the hardest."""
    if count == 1:
        return "medium"
    return {0: "easy", count - 1: "hard"}.get(place, "medium")


def end_of_details(text: str, start: int) -> int:
    """Where the `</details>` stands that closes the `<details>` at `start`."""
    depth = 0
    for tag in re.compile(r"<(/?)details\b").finditer(text, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.start()
    return len(text)


def absolute_links(answer: str, url: str) -> str:
    """Make an answer's links relative to the site's root, so that it can be shown anywhere."""
    return LINK.sub(lambda link: link[0] if is_foreign(link[2]) else relink(link, url), answer)


def is_foreign(target: str) -> bool:
    """True for a link to another host."""
    return bool(re.match(r"[a-z]+:", target))


def relink(link: re.Match, url: str) -> str:
    """One `<a href` with its target relative to the site's root."""
    return link[1] + urljoin("/" + url, link[2]).removeprefix("/") + link[3]


def inner(heading: str) -> str:
    """A heading's HTML without its permalink."""
    return PERMALINK.sub("", heading).strip()


def plain(heading: str) -> str:
    """A heading's text."""
    return html.unescape(re.sub(r"<[^>]+>", "", inner(heading))).strip()


def chapter_entry(chapter: Chapter) -> dict[str, str | int]:
    """A lesson as the progress page counts it."""
    counts = {"questions": len(chapter.questions), "tasks": len(chapter.tasks)}
    return {"url": chapter.url, "title": chapter.title, **counts}


def index_entry(question: Question) -> dict[str, str]:
    """A question as the pages need it; its answer they take from the chapter's page."""
    entry = asdict(question) | {"url": question.id}
    del entry["answer"]
    return entry


def question_bank(chapters: list[Chapter]) -> str:
    """The chapters that ask questions, by part; the page's script adds the questions, too heavy for here."""
    parts: dict[str, list[str]] = {}
    for chapter in chapters:
        if chapter.questions:
            parts.setdefault(chapter.questions[0].part, []).append(bank_block(chapter))
    return "\n".join(f"<h2>{html.escape(part)}</h2>\n" + "\n".join(blocks) for part, blocks in parts.items())


def bank_block(chapter: Chapter) -> str:
    """A chapter's title, and the way to its questions."""
    first, count = chapter.questions[0].id, len(chapter.questions)
    title = f'<h3><a href="../{chapter.url}">{html.escape(chapter.title)}</a></h3>'
    link = f'<a href="../{first}">{count} question{"s" if count > 1 else ""}</a>'
    return f'<div class="chapter">\n{title}\n<p>{link}</p>\n</div>'


def practice(chapters: list[Chapter]) -> str:
    """The list of all exercises, by part and chapter, each linked to its place."""
    parts: dict[str, list[str]] = {}
    for chapter in chapters:
        if chapter.tasks:
            parts.setdefault(chapter.tasks[0].part, []).append(practice_block(chapter))
    return "\n".join(f"<h2>{html.escape(part)}</h2>\n" + "\n".join(blocks) for part, blocks in parts.items())


def practice_block(chapter: Chapter) -> str:
    """A chapter's exercises below its title. One that the page cannot grade says so."""
    items = "\n".join(
        f'<li class="{task.level}" data-task="{html.escape(task.id)}"><a href="../{task.url}">{task.title}</a> '
        f'<span class="level">{task.level}</span>{LOCAL_NOTE if task.local else ""}</li>'
        for task in chapter.tasks
    )
    title = f'<h3><a href="../{chapter.url}">{html.escape(chapter.title)}</a></h3>'
    return f'<div class="chapter">\n{title}\n<ul class="exercises">\n{items}\n</ul>\n</div>'


def learning_path(root: Path, chapters: list[Chapter]) -> dict[str, str]:
    """For each section of learning-path.yml the list of its entries, with the chapters that teach each of them."""
    path = yaml.safe_load((root / "learning-path.yml").read_text(encoding="utf-8"))
    written = {chapter.url: chapter for chapter in chapters}
    filled = {}
    for section in path["sections"]:
        entries = "\n".join(path_entry(entry, path["titles"], written) for entry in section["entries"])
        pages = {page_url(page.partition("#")[0]) for entry in section["entries"] for page in entry["pages"]}
        count = path_count(len(pages & written.keys()))
        filled[f"path-{section['id']}"] = f'{count}<ol class="path">\n{entries}\n</ol>'
    return filled


def path_count(chapters: int) -> str:
    """How many chapters a section has; the page's script puts in its place how many of them were read."""
    return f'<p class="chapters">{chapters} {"chapter" if chapters == 1 else "chapters"}</p>\n' if chapters else ""


def path_entry(entry: dict, titles: dict[str, str], written: dict[str, Chapter]) -> str:
    """One entry: its name linked to the page, or heading, that teaches it, then its chapters and their sections."""
    name = with_code(entry["entry"])
    home, _, anchor = entry["pages"][0].partition("#")
    if page_url(home) in written:
        name = f'<a href="../{page_url(home)}{"#" + anchor if anchor else ""}">{name}</a>'
    items = []
    for page in entry["pages"]:
        file = page.partition("#")[0]
        chapter = written.get(page_url(file))
        if not chapter:
            title = with_code(titles.get(file, file))
            items.append(f'<li class="unwritten">{title} <span class="state">(not written yet)</span></li>')
            continue
        link = f'<a href="../{chapter.url}">{html.escape(chapter.title)}</a>'
        sections = "".join(
            f'<li><a href="../{chapter.url}#{identity}">{title}</a></li>'
            for identity, title in chapter.sections
            if identity not in NOT_SECTIONS
        )
        if sections:
            link += f"<details><summary>Sections</summary><ul>{sections}</ul></details>"
        items.append(f'<li class="written">{link}</li>')
    return f'<li><p class="entry">{name}</p>\n<ul>\n' + "\n".join(items) + "\n</ul></li>"


def with_code(text: str) -> str:
    """A text as HTML, what stands in backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))


def page_url(file: str) -> str:
    """The address of a page, relative to the site's root."""
    return re.sub(r"(index)?\.(md|ipynb)$", "", file).rstrip("/") + "/"


def fill(path: Path, contents: dict[str, str]) -> None:
    """Put HTML into the empty `<div data-fill="...">` of a built page; a page that is not there is left out."""
    if not path.exists():
        return
    text = path.read_text(encoding="utf-8")
    for empty in EMPTY.finditer(text):
        if content := contents.get(empty["name"]):
            text = text.replace(empty[0], f"{empty['tag']}\n{content}\n</div>")
    path.write_text(text, encoding="utf-8")


def write_json(path: Path, data: list) -> None:
    """Write compact JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    finish(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "site")
