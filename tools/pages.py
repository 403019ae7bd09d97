"""Reads the pages under docs/ line by line: fences, headings, questions, links, each with its line number.

Only what the rules need is read here; what a page means is Python-Markdown's business.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from pygments.lexers import get_lexer_by_name
from pygments.lexers.python import PythonLexer
from pygments.util import ClassNotFound

SNIPPET = re.compile(r"""^\s*(?P<escape>;?)-+8<-+(?P<rest>.*)$""")
SNIPPET_PATH = re.compile(r"""^[ \t]+(?P<quote>["'])(?P<path>[^"']+)(?P=quote)[ \t]*$""")
FENCE = re.compile(r"^(?P<indent>[ \t]*)(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)$")
HEADING = re.compile(r"^[ ]*(?P<marks>#{1,6})[ \t]+(?P<text>.*?)[ \t#]*$")
BOX = re.compile(r"^(?P<indent>[ ]*)(?P<mark>!!!|\?\?\?\+?)(?P<rest>.*)$")
BOX_REST = re.compile(r'^[ ]+(?P<classes>[\w-]+(?:[ ]+[\w-]+)*)(?:[ ]+"(?P<title>.*)")?[ ]*$')
LIST_ITEM = re.compile(r"^[ ]*(?:[-*+]|\d+[.)])[ ]+\S")
OPENER = re.compile(r"^[ ]*(?:!!!|\?\?\?|===|\[\^[^\]]+\]:|:[ ]{3})")
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]*)[^)]*\)")
LINK = re.compile(r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\(\s*<?(?P<target>[^)\s>]+)>?[^)]*\)")
REFERENCE = re.compile(r"^[ ]{0,3}\[(?!\^)[^\]]+\]:[ ]+<?(?P<target>[^\s>]+)>?")
CODE_SPAN = re.compile(r"(?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)")
LEVELS = ("easy", "medium", "hard")


@dataclass(frozen=True)
class Snippet:
    """One `--8<--` line: `path` as written, without the part after a colon; None where the line is not understood."""

    line: int
    path: str | None
    section: str
    escaped: bool = False


@dataclass
class Fence:
    """A fenced block of code: where it opens, what its info string says, and the lines between."""

    line: int
    language: str
    classes: list[str]
    attributes: dict[str, str]
    info: str = ""
    body: list[tuple[int, str]] = field(default_factory=list)
    closed: bool = False

    @property
    def is_python(self) -> bool:
        """True where the highlighter takes the language for Python in any of its forms."""
        try:
            lexer = type(get_lexer_by_name(self.language))
        except ClassNotFound:
            return "python" in self.language.lower()
        return issubclass(lexer, PythonLexer) or "python" in lexer.name.lower()

    @property
    def is_known(self) -> bool:
        """True where the highlighter knows the language."""
        try:
            return bool(get_lexer_by_name(self.language))
        except ClassNotFound:
            return False

    @property
    def text(self) -> str:
        """The lines between the fences."""
        return "\n".join(text for _, text in self.body)

    @property
    def snippets(self) -> list[Snippet]:
        """The snippets that the block includes."""
        return [found for number, text in self.body if (found := read_snippet(number, text))]


@dataclass
class Box:
    """An admonition or a collapsible block: `??? question easy "Title"`.

    `understood` is False where the first line is written otherwise, so that Markdown sees no box in it. `content` is
    the next line that is not blank, whether or not it is indented enough to stand in the box.
    """

    line: int
    indent: int
    collapsible: bool
    classes: list[str]
    title: str
    understood: bool = True
    content: str = ""

    @property
    def is_question(self) -> bool:
        """True for an interview question, whether or not its level is right."""
        return "question" in self.classes


@dataclass
class Page:
    """A page's source. `prose` holds its lines outside fences, code spans blanked out."""

    path: Path
    name: str
    front: dict = field(default_factory=dict)
    front_fault: tuple[int, str] | None = None
    fences: list[Fence] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)
    headings: list[tuple[int, int, str]] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    indented_code: list[int] = field(default_factory=list)
    snippets: list[Snippet] = field(default_factory=list)

    @property
    def chapter(self) -> str:
        """`part/chapter`, the name that page, snippets and tests share."""
        return self.name.rsplit(".", 1)[0]

    @property
    def is_lesson(self) -> bool:
        """False for the pages that only lead to others; they say `lesson: false`."""
        return self.front.get("lesson", True) is not False

    @property
    def questions(self) -> list[Box]:
        """The interview questions, in order."""
        return [box for box in self.boxes if box.is_question]


class PageError(ValueError):
    """A source that cannot be read at all; `line` is where, the message says what is wrong and how to mend it."""

    def __init__(self, line: int, message: str):
        super().__init__(message)
        self.line = line


def read_page(path: Path, docs: Path) -> Page:
    """Read a Markdown page or a notebook.

    Raises PageError for a notebook that is not one, and for a file that is not UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise PageError(line, "The file is not UTF-8 text. Save it in UTF-8.") from None
    page = Page(path, path.relative_to(docs).as_posix())
    if path.suffix == ".ipynb":
        lines = notebook_lines(text)
        page.front = json.loads(text).get("metadata", {}).get("page", {})
    else:
        lines = list(enumerate(text.splitlines(), 1))
        lines = lines[read_front_matter(page, text) :]
    read_lines(page, lines)
    return page


def read_front_matter(page: Page, text: str) -> int:
    """Read the YAML between two `---` lines into the page; the result is how many lines it takes."""
    lines = text.splitlines()
    if not lines or lines[0].rstrip() != "---":
        return 0
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if end is None:
        page.front_fault = (1, "The front matter is not closed. Put a line `---` after its last entry.")
        return 1
    try:
        front = yaml.safe_load("\n".join(lines[1:end]))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "it cannot be read"
        line = mark.line + 2 if mark else 1
        page.front_fault = (line, f"The front matter is not YAML: {what}. Quote a value that holds a colon.")
        return end + 1
    if isinstance(front, dict):
        page.front = front
    else:
        page.front_fault = (1, "The front matter is not a list of `name: value` entries. Write it so.")
    return end + 1


def notebook_lines(text: str) -> list[tuple[int, str]]:
    """The lines of a notebook's Markdown cells, each with its line number in the .ipynb file.

    Between two cells stands an empty line. Raises PageError where the file is not a notebook.
    """
    try:
        notebook = json.loads(text)
    except json.JSONDecodeError as error:
        raise PageError(error.lineno, f"The notebook is not JSON: {error.msg}. Restore it, or save it again.") from None
    if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
        raise PageError(1, "The file is JSON but not a notebook: it has no cells. Save it again from Jupyter.")
    raw, at, found = text.splitlines(), 0, []
    for cell in notebook["cells"]:
        source = cell.get("source", "")
        for line in source if isinstance(source, list) else source.splitlines(keepends=True):
            needle = json.dumps(line, ensure_ascii=False)[1:-1]
            here = next((i for i in range(at, len(raw)) if needle in raw[i]), None)
            at = at if here is None else here + (isinstance(source, list))
            if cell.get("cell_type") == "markdown":
                found.append((min(at, len(raw)) or 1, line.rstrip("\n")))
        if cell.get("cell_type") == "markdown":
            found.append((min(at, len(raw)) or 1, ""))
    return found


def read_lines(page: Page, lines: list[tuple[int, str]]) -> None:
    """Sort a page's lines into fences, headings, boxes and prose."""
    containers, fence, mark, indent, blank = [0], None, "", 0, True
    for number, written in lines:
        line = re.sub(r"^(?:>(?!>) ?)+", "", written.expandtabs(4))  # a quotation holds what would stand without it
        if found := read_snippet(number, line):
            page.snippets.append(found)
        if line.strip() and page.boxes and not page.boxes[-1].content:
            page.boxes[-1].content = line
        if fence:
            width = len(line) - len(line.lstrip())
            inner = FENCE.match(line)
            if line.strip() == mark and width == indent:
                fence.closed, fence = True, None
            elif line.strip() and width < indent:
                fence = None  # the block that the fence stands in has ended: Markdown sees no fence at all
            elif inner and inner["mark"] == mark and width == indent and inner["info"].strip():
                fence = open_fence(page, number, inner)  # the next fence opens while this one is not closed
                continue
            else:
                fence.body.append((number, line[indent:]))
                continue
            if not page.fences[-1].closed:
                read_prose(page, number, line, containers, blank)
            blank = False
            continue
        if opened := FENCE.match(line):
            mark, indent = opened["mark"], len(opened["indent"])
            fence = open_fence(page, number, opened)
            continue
        read_prose(page, number, line, containers, blank)
        blank = not line.strip()


def open_fence(page: Page, number: int, opened: re.Match) -> Fence:
    """Add to the page the fence that a line opens."""
    fence = Fence(number, *read_info(opened["info"]), opened["info"].strip())
    page.fences.append(fence)
    return fence


def read_prose(page: Page, number: int, line: str, containers: list[int], blank: bool) -> None:
    """Read one line outside fences; `containers` is the stack of columns at which contents begin."""
    width = len(line) - len(line.lstrip())
    if line.strip():
        while width < containers[-1]:
            containers.pop()
        if blank and width >= containers[-1] + 4:
            page.indented_code.append(number)
        if OPENER.match(line) or LIST_ITEM.match(line):
            containers.append(width + 4)
    if heading := HEADING.match(line):
        page.headings.append((number, len(heading["marks"]), heading["text"]))
    if box := BOX.match(line):
        rest = BOX_REST.match(box["rest"])
        classes = rest["classes"].split() if rest else box["rest"].split()[:1]
        title = (rest["title"] or "").strip() if rest else ""
        collapsible = box["mark"].startswith("?")
        page.boxes.append(Box(number, len(box["indent"]), collapsible, classes, title, bool(rest)))
    page.prose.append((number, CODE_SPAN.sub(lambda span: " " * len(span[0]), line)))


def read_info(info: str) -> tuple[str, list[str], dict[str, str]]:
    """Language, classes and attributes of a fence's info string, written plainly or in braces."""
    pairs = re.findall(r"""([\w-]+)=("[^"]*"|'[^']*'|[^\s}]+)""", info)
    attributes = {name: value.strip("\"'") for name, value in pairs}
    bare = re.sub(r"""[\w-]+=("[^"]*"|'[^']*'|\S+)""", " ", info).replace("{", " ").replace("}", " ")
    words = bare.split()
    classes = [word[1:] for word in words if word.startswith(".")]
    names = [word for word in words if not word.startswith((".", "#"))]
    if names:
        return names[0], classes, attributes
    return (classes[0] if classes else ""), classes[1:], attributes


def read_snippet(number: int, line: str) -> Snippet | None:
    """The `--8<--` line that this line is, or None."""
    found = SNIPPET.match(line)
    if not found:
        return None
    target = SNIPPET_PATH.match(found["rest"])
    if not target:
        return Snippet(number, None, "", bool(found["escape"]))
    path, _, section = target["path"].partition(":")
    return Snippet(number, path, section, bool(found["escape"]))
