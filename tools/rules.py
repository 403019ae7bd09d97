"""The rules that every page and snippet keeps, each broken one a line `file:line: what is wrong. How to mend it.`

    python -m tools.rules               check everything
    python -m tools.rules part/chapter  check one page and its snippets

A rule is a function that takes a Source and yields Problems. `check` runs them all.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from tools import snippets as shelf
from tools.pages import IMAGE, LEVELS, LINK, REFERENCE, Fence, Page, PageError, Snippet, read_page
from tools.snippets import ROOT, files_below

BOXES = {"abstract", "danger", "example", "exercise", "info", "myth", "note", "question", "success", "tip", "warning"}
PLAIN_LANGUAGES = {"text", "txt", "plain", "output", "console", "bash", "sh", "shell", "pytb"}
SHOWN_WHOLE = {"run", "task", "check", "solution"}


@dataclass(frozen=True, order=True)
class Problem:
    """A broken rule. `fatal` ones keep the site from being built, so that a build stops at them."""

    file: str
    line: int
    what: str
    cure: str
    fatal: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what} {self.cure}"


class Source:
    """The source tree at `root`: its pages, snippets, navigation and tags."""

    def __init__(self, root: Path = ROOT):
        self.root = root
        self.docs = root / "docs"
        self.snippets = root / "snippets"
        self.unreadable: list[Problem] = []
        self.pages: list[Page] = []
        for path in sorted([*self.docs.rglob("*.md"), *self.docs.rglob("*.ipynb")]):
            if shelf.IGNORED & set(path.parts):
                continue
            try:
                self.pages.append(read_page(path, self.docs))
            except PageError as error:
                self.unreadable.append(Problem(self.file(path), error.line, str(error), "", fatal=True))

    def file(self, path: Path) -> str:
        """A path as problems name it: relative to the root, with forward slashes."""
        return path.relative_to(self.root).as_posix()

    def problem(self, page: Page, line: int, what: str, cure: str, fatal: bool = False) -> Problem:
        """A problem of a page."""
        return Problem(self.file(page.path), line, what, cure, fatal)

    @cached_property
    def settings(self) -> str:
        """The text of mkdocs.yml."""
        return (self.root / "mkdocs.yml").read_text(encoding="utf-8")

    @cached_property
    def tags(self) -> set[str]:
        """The fixed list of tags."""
        block = re.search(r"tags_allowed:\s*(\[[^\]]*\])", self.settings)
        return set(yaml.safe_load(block[1])) if block else set()

    @cached_property
    def navigation(self) -> dict[str, int]:
        """The pages that the navigation names, each with its line in mkdocs.yml."""
        return read_navigation(self.settings)

    def snippet_file(self, path: str) -> Path | None:
        """The file that a `--8<--` line means, or None."""
        for base in (self.snippets, self.docs / "assets" / "img"):
            file = base / path
            if file.is_file() and file.resolve().is_relative_to(base.resolve()):
                return file
        return None

    def shown_lines(self, fence: Fence) -> list[str]:
        """The lines that a fence shows once its snippets are in."""
        shown = []
        for number, text in fence.body:
            snippet = next((found for found in fence.snippets if found.line == number), None)
            if snippet is None:
                shown.append(text)
            elif snippet.path and (path := self.snippet_file(snippet.path)):
                shown += cut(path.read_text(encoding="utf-8").splitlines(), snippet.section) or []
        return shown


def read_navigation(settings: str) -> dict[str, int]:
    """The pages that the `nav:` of an mkdocs.yml names, in order, each with its line."""
    lines = settings.splitlines()
    start = next((number for number, line in enumerate(lines) if line.startswith("nav:")), len(lines))
    found = {}
    for number, line in enumerate(lines[start + 1 :], start + 2):
        if line and not line.startswith((" ", "-", "#")):
            break
        if entry := re.search(r"([^\s:\"'-][^\s:\"']*\.(?:md|ipynb))[\"']?\s*$", line):
            found[entry[1]] = number
    return found


def cut(lines: list[str], section: str) -> list[str] | None:
    """The part of a file that `--8<-- "file:section"` includes; None where there is no such section.

    A section is a name set by `--8<-- [start:name]` and `[end:name]`, or line numbers `first:last`.
    """
    if not section:
        return lines
    if re.fullmatch(r"-?\d*(:-?\d*)?(,-?\d*(:-?\d*)?)*", section):
        shown = []
        for part in section.split(","):
            first, _, last = part.partition(":")
            begin, end = int(first or 1), int(last or len(lines))
            if begin > len(lines) or end > len(lines):
                return None
            shown += lines[begin - 1 : end]
        return shown
    inside, shown, known = False, [], False
    for line in lines:
        if re.search(rf"-+8<-+\s+\[\s*start\s*:\s*{re.escape(section)}\s*\]", line):
            inside = known = True
        elif re.search(rf"-+8<-+\s+\[\s*end\s*:\s*{re.escape(section)}\s*\]", line):
            inside = False
        elif inside:
            shown.append(line)
    return shown if known else None


def check(source: Source, chapter: str | None = None) -> list[Problem]:
    """Every broken rule of the tree, or of one `part/chapter`, sorted by file and line."""
    found = set(source.unreadable)
    for rule in RULES:
        found |= set(rule(source))
    if chapter:
        own = re.compile(rf"(docs/{re.escape(chapter)}\.(md|ipynb)|snippets/{re.escape(chapter)}/.*)$")
        found = {problem for problem in found if own.match(problem.file)}
    return sorted(found)


def hindrances(source: Source) -> list[Problem]:
    """The problems with which a site cannot be built."""
    found = set(source.unreadable)
    for rule in (front_matter, closed_fences, existing_snippets):
        found |= {problem for problem in rule(source) if problem.fatal}
    return sorted(found)


def front_matter(source: Source) -> Iterator[Problem]:
    """Each page begins with YAML that gives a plain description, and tags of the fixed list."""
    for page in source.pages:
        if page.front_fault:
            line, what = page.front_fault
            what, _, cure = what.partition(". ")
            yield source.problem(page, line, f"{what}.", cure, fatal=True)
            continue
        description = page.front.get("description")
        if not isinstance(description, str) or not description.strip():
            yield source.problem(page, 1, "The page has no description.", "Add `description:` with one sentence.")
        elif re.search(r"[`*<>\[\]]", description):
            yield source.problem(page, 1, "The description is not plain text.", "Write it without any markup.")
        tags = page.front.get("tags", [])
        if not isinstance(tags, list):
            yield source.problem(page, 1, "The tags are not a list.", "Write `tags: [one, two]`.", fatal=True)
            continue
        for tag in tags:
            if tag not in source.tags:
                cure = "Choose from the list in mkdocs.yml, or add it there."
                yield source.problem(page, 1, f"The tag {tag!r} is not in the fixed list.", cure)


def closed_fences(source: Source) -> Iterator[Problem]:
    """Each fence is closed at the column where it opens, and says its language."""
    for page in source.pages:
        for fence in page.fences:
            if not fence.closed:
                what = "The fence that opens here is never closed."
                cure = "Close it with the same number of backticks at the same column."
                yield source.problem(page, fence.line, what, cure, fatal=True)
            elif not fence.language:
                what = "The fence names no language."
                yield source.problem(page, fence.line, what, "Write one after the backticks, such as `text`.")
            elif not fence.info.startswith("{") and re.search(r"=(?![\"'])", fence.info):
                what = "The fence's settings are not in quotes, so Markdown sees no fence."
                yield source.problem(page, fence.line, what, 'Write them as hl_lines="2 4-5".')


def existing_snippets(source: Source) -> Iterator[Problem]:
    """Each `--8<--` line names a file, and where it gives one a section, that exists."""
    for page in source.pages:
        for snippet in page.snippets:
            if snippet.escaped:
                continue
            if snippet.path is None:
                what = "The snippet line is not understood."
                yield source.problem(page, snippet.line, what, 'Write `--8<-- "part/chapter/file.py"`.', fatal=True)
            elif snippet.path.endswith(".py") and not any(snippet in fence.snippets for fence in page.fences):
                what = f"The snippet {snippet.path!r} stands outside a fence, so its code becomes prose."
                yield source.problem(page, snippet.line, what, "Put it between ```{.python ...} and ```.")
            elif not (path := source.snippet_file(snippet.path)):
                what = f"The snippet {snippet.path!r} does not exist."
                cure = f"Create snippets/{snippet.path}, or correct the path."
                yield source.problem(page, snippet.line, what, cure, fatal=True)
            elif cut(path.read_text(encoding="utf-8").splitlines(), snippet.section) is None:
                what = f"{snippet.path!r} has no section or lines {snippet.section!r}."
                cure = f"Mark it with `# --8<-- [start:{snippet.section}]` and `[end:...]`, or correct the name."
                yield source.problem(page, snippet.line, what, cure, fatal=True)


def no_typed_python(source: Source) -> Iterator[Problem]:
    """Python comes from snippets: nothing is typed into a page, in whatever clothing."""
    cure = "Move it to a file under snippets/ and include it with `--8<--`."
    for page in source.pages:
        for fence in page.fences:
            included = {snippet.line for snippet in fence.snippets if not snippet.escaped}
            typed = [(number, text) for number, text in fence.body if text.strip() and number not in included]
            if not typed:
                continue
            number, text = typed[0]
            if fence.is_python:
                yield source.problem(page, number, f"Python is typed into the page: {text.strip()[:40]!r}.", cure)
            elif "output" in fence.classes:
                what = "Output is typed into the page."
                yield source.problem(page, number, what, "Include the recorded .out with `--8<--`.")
            elif (fence.language.lower() in PLAIN_LANGUAGES or not fence.is_known) and looks_like_python(fence.text):
                what = f"A {fence.language or 'plain'} fence holds Python: {text.strip()[:40]!r}."
                yield source.problem(page, number, what, cure)
        for number in page.indented_code:
            what = "An indented block is shown as code."
            yield source.problem(page, number, what, "Use a fence; Python comes from snippets/ with `--8<--`.")
        for number, text in page.prose:
            if found := re.search(r"<(pre|xmp|script|iframe|style|textarea)\b", text, re.I):
                what = f"Raw HTML <{found[1]}> stands in the page."
                yield source.problem(page, number, what, "Use a fence; code comes from snippets/.")


def looks_like_python(text: str) -> bool:
    """True for a session with `>>>`, and for text that compiles and does something: calls, defines, imports."""
    if re.search(r"^\s*>>> ", text, re.M):
        return True
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return False
    telling = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Call, ast.For, ast.While, ast.With)
    telling += (ast.If, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Lambda, ast.Try, ast.Return)
    return any(isinstance(node, telling) for node in ast.walk(tree))


def titled_fences(source: Source) -> Iterator[Problem]:
    """A fence of Python is titled with the path that it shows, and its kind fits what it shows."""
    for page in source.pages:
        for fence in page.fences:
            shown = [snippet for snippet in fence.snippets if snippet.path]
            if not fence.is_python or not shown:
                continue
            path, title = shown[0].path, fence.attributes.get("title")
            if title != path:
                what = f"The fence shows {path!r} under the title {title!r}."
                yield source.problem(page, fence.line, what, f'Write title="{path}".')
            if len(shown) > 1 and not shown[0].section:
                what = "The fence shows several files."
                yield source.problem(page, fence.line, what, "Give each file a fence of its own.")
            yield from fitting_kind(source, page, fence, shown[0])


def fitting_kind(source: Source, page: Page, fence: Fence, snippet: Snippet) -> Iterator[Problem]:
    """`.task`, `.check`, `.solution` and `.run` each show a file of their kind, the runnable ones whole."""
    kinds = SHOWN_WHOLE & set(fence.classes)
    is_exercise = "/exercises/" in snippet.path
    if is_exercise:
        part = snippet.path.split("/exercises/")[1].split("/")[1].split(".")[0]
        if part in SHOWN_WHOLE and kinds != {part}:
            what = f"The fence shows an exercise's {part} without the class `.{part}`."
            yield source.problem(page, fence.line, what, f"Write {{.python .{part} title=...}}.")
    elif kinds - {"run"}:
        what = f"The class .{min(kinds - {'run'})} marks a file that belongs to no exercise."
        yield source.problem(page, fence.line, what, "Show a file of exercises/<exercise>/, or drop the class.")
    elif "run" in kinds:
        mains = {example.name for example in shelf.examples(source.snippets)}
        if snippet.path not in mains:
            what = f"{snippet.path!r} is marked .run but does not run by itself."
            yield source.problem(page, fence.line, what, "Mark main.py of its folder instead.")
        elif snippet.section:
            what = "A fence marked .run shows a part of a program."
            yield source.problem(page, fence.line, what, "Show the whole file, or drop .run.")


def known_boxes(source: Source) -> Iterator[Problem]:
    """Boxes begin as Markdown wants them, are of a known kind, and hold something."""
    for page in source.pages:
        for box in page.boxes:
            kind = box.classes[0] if box.classes else ""
            if not box.understood:
                what = "The first line of the box is not understood."
                cure = 'Write it as `??? question easy "Title in straight quotes"`.'
                yield source.problem(page, box.line, what, cure)
            elif kind not in BOXES:
                what = f"{kind!r} is no kind of box."
                yield source.problem(page, box.line, what, f"Choose one of {', '.join(sorted(BOXES))}.")
            if len(box.content) - len(box.content.lstrip()) < box.indent + 4:
                what = "The box is empty, for what follows is not indented."
                yield source.problem(page, box.line, what, "Indent its text by four spaces more than its first line.")


def shown_outputs(source: Source) -> Iterator[Problem]:
    """Each program has a recorded output, and a page that shows the program shows what it printed."""
    for example in shelf.examples(source.snippets):
        if not example.record(".out").exists():
            what = f"{example.name} has no recorded output."
            yield Problem(f"snippets/{example.name}", 1, what, "Run `make fix`, which records it.")
    outputs = {example.name: example for example in shelf.examples(source.snippets)}
    for page in source.pages:
        included = {snippet.path for snippet in page.snippets}
        latest, borders = None, {box.line for box in page.boxes} | {line for line, _, _ in page.headings}
        before = 0
        for fence in page.fences:
            if borders & set(range(before, fence.line)):
                latest = None  # `latest` is the program shown last in this section or box
            before = fence.line
            for snippet in fence.snippets:
                example = outputs.get(snippet.path)
                if fence.is_python and example:
                    for suffix in (".out", ".err"):
                        record = example.record(suffix)
                        name = record.relative_to(source.snippets).as_posix()
                        if record.exists() and record.stat().st_size and name not in included:
                            what = f"The output of {snippet.path} is not shown."
                            cure = (
                                f'Show it under the program: {{.text .output title="Output"}} with `--8<-- "{name}"`.'
                            )
                            yield source.problem(page, fence.line, what, cure)
                if fence.is_python and example:
                    latest = example
                if snippet.path and snippet.path.endswith((".out", ".err")):
                    owner = outputs.get(f"{snippet.path.rsplit('.', 1)[0]}.py")
                    if latest and owner and owner != latest and owner.name in included:
                        what = f"The output of {owner.name} stands below {latest.name}."
                        yield source.problem(page, snippet.line, what, "Put each output below its own program.")
                    if "output" not in fence.classes:
                        what = "A recorded output stands in a fence without the class .output."
                        yield source.problem(page, fence.line, what, 'Write {.text .output title="Output"}.')
                    if f"{snippet.path.rsplit('.', 1)[0]}.py" not in included:
                        what = f"The page shows {snippet.path!r} but not the program that printed it."
                        yield source.problem(page, snippet.line, what, "Show the program above its output.")


def used_snippets(source: Source) -> Iterator[Problem]:
    """Every file under snippets/ is shown by a page, or belongs to one that is."""
    included = {snippet.path for page in source.pages for snippet in page.snippets if not snippet.escaped}
    accounted = {source.snippets / "requirements.txt", source.snippets / "pyproject.toml"}
    for example in shelf.examples(source.snippets):
        accounted |= {example.record(suffix) for suffix in shelf.RECORDS}
        for path in example.files.values():
            accounted.add(path)
            name = path.relative_to(source.snippets).as_posix()
            shown_or_empty = name in included or (example.has_folder and not path.stat().st_size)
            if not shown_or_empty and is_text(path):
                what = f"No page shows {name}."
                yield Problem(f"snippets/{name}", 1, what, "Include it with `--8<--`, or delete it.")
    for exercise in shelf.exercises(source.snippets):
        accounted |= set(files_below(exercise.folder))
        for stem in shelf.EXERCISE_PARTS:
            part = exercise.part(stem)
            for path in [] if part is None else [part] if part.is_file() else files_below(part):
                name = path.relative_to(source.snippets).as_posix()
                if name not in included and path.stat().st_size:
                    yield Problem(f"snippets/{name}", 1, f"No page shows {name}.", "Include it with `--8<--`.")
    for path in files_below(source.snippets):
        if path not in accounted and "projects" not in path.relative_to(source.snippets).parts[:1]:
            name = source.file(path)
            cure = "Name it after its program, put a program of several files in a folder with main.py, or delete it."
            yield Problem(name, 1, f"{name} belongs to no example and no exercise.", cure)


def is_text(path: Path) -> bool:
    """True for a file that a page could show."""
    return b"\0" not in path.read_bytes()[:1024] and path.suffix not in {".zip", ".pyc", ".bin"}


def whole_exercises(source: Source) -> Iterator[Problem]:
    """An exercise has task, check, solution and a wrong solution; the check is nothing but test cases on `task`."""
    for exercise in shelf.exercises(source.snippets):
        where = source.file(exercise.folder)
        for stem in shelf.EXERCISE_PARTS:
            if not exercise.part(stem):
                yield Problem(where, 1, f"The exercise has no {stem}.py.", "Add it.")
        if not any(stem.startswith("wrong_") for stem in exercise.candidates()):
            cure = "Add wrong_<why>.py with the mistake that the chapter warns of."
            yield Problem(where, 1, "The exercise has no wrong solution that its check rejects.", cure)
        part = exercise.part("check")
        if part and part.is_file():
            text = part.read_text(encoding="utf-8")
            if "TestCase" not in text or not re.search(r"^(from task import|import task)", text, re.M):
                cure = "Import from task, and write unittest.TestCase classes."
                yield Problem(source.file(part), 1, "The check tests nothing of task.", cure)
            if re.search(r"^if __name__\b|^unittest\.main\(", text, re.M):
                yield Problem(source.file(part), 1, "The check has a main part.", "Remove it: the runners call it.")


def named_snippets(source: Source) -> Iterator[Problem]:
    """Examples are named in snake_case, exercises in kebab-case: their names become addresses."""
    for example in shelf.examples(source.snippets):
        stem = example.main.parent.name if example.has_folder else example.main.stem
        if not re.fullmatch(r"[a-z][a-z0-9_]*", stem):
            where = source.file(example.main)
            yield Problem(where, 1, f"The example's name {stem!r} is not in snake_case.", "Rename it.")
    for exercise in shelf.exercises(source.snippets):
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", exercise.folder.name):
            where = source.file(exercise.folder)
            yield Problem(where, 1, f"The exercise's name {exercise.folder.name!r} is not in kebab-case.", "Rename it.")


def asked_once(source: Source) -> Iterator[Problem]:
    """A lesson asks questions; each is collapsible, titled, levelled and asked once on the site."""
    asked: dict[str, str] = {}
    for page in source.pages:
        if page.is_lesson and not page.questions:
            cure = 'Add `??? question easy "..."` with its answer.'
            yield source.problem(page, 1, "The lesson asks no question.", cure)
        for box in page.questions:
            levels = [name for name in box.classes if name in LEVELS]
            if not box.collapsible:
                yield source.problem(page, box.line, "The question is always open.", "Begin it with `???`.")
            if not box.title:
                cure = 'Write it in quotes: `??? question easy "..."`.'
                yield source.problem(page, box.line, "The question has no title.", cure)
                continue
            if len(levels) != 1:
                what = f"The question {box.title!r} has no level." if not levels else "The question has two levels."
                yield source.problem(page, box.line, what, "Write easy, medium or hard after `question`.")
            key = re.sub(r"[\W_]+", " ", box.title.casefold()).strip()
            if key in asked:
                what = f"The question {box.title!r} is asked already at {asked[key]}."
                yield source.problem(page, box.line, what, "Keep the better one, or ask something else.")
            asked.setdefault(key, f"{source.file(page.path)}:{box.line}")


def highlighted_lines(source: Source) -> Iterator[Problem]:
    """`hl_lines` points at lines that are there and not blank."""
    for page in source.pages:
        for fence in page.fences:
            wanted = fence.attributes.get("hl_lines")
            if wanted is None:
                continue
            shown = source.shown_lines(fence)
            for part in wanted.replace(",", " ").split():
                first, _, last = part.partition("-")
                if not first.isdigit() or (last and not last.isdigit()):
                    yield source.problem(page, fence.line, f"hl_lines holds {part!r}.", "Write numbers, as `2 4-5`.")
                    continue
                for number in range(int(first), int(last or first) + 1):
                    if not 1 <= number <= len(shown):
                        what = f"hl_lines points at line {number} of {len(shown)}."
                        yield source.problem(page, fence.line, what, "Point at a line that is shown.")
                    elif not shown[number - 1].strip():
                        what = f"hl_lines points at line {number}, which is blank."
                        yield source.problem(page, fence.line, what, "Point at a line with code.")


def headings_in_order(source: Source) -> Iterator[Problem]:
    """A page has one `#` heading, first, and no heading skips a level."""
    for page in source.pages:
        if "template" in page.front:
            continue
        if not page.headings or page.headings[0][1] != 1:
            line = page.headings[0][0] if page.headings else 1
            yield source.problem(page, line, "The page does not begin with a `#` heading.", "Give it a title.")
        before = 1
        for count, (line, level, text) in enumerate(page.headings):
            if level == 1 and count:
                yield source.problem(page, line, f"A second `#` heading: {text!r}.", "Make it `##`.")
            elif level > before + 1:
                what = f"The heading {text!r} jumps from level {before} to {level}."
                yield source.problem(page, line, what, f"Write it with {before + 1} `#`.")
            before = level


def described_images(source: Source) -> Iterator[Problem]:
    """Every picture says in words what it shows."""
    for page in source.pages:
        for number, text in page.prose:
            for image in IMAGE.finditer(text):
                if not image["alt"].strip():
                    what = f"The image {image['target']!r} has no alternative text."
                    yield source.problem(page, number, what, "Say between the brackets what it shows.")
            if re.search(r"!\[\s*\]\[", text):
                what = "An image has no alternative text."
                yield source.problem(page, number, what, "Say between the brackets what it shows.")
            for tag in re.findall(r"<img\b[^>]*>?", text, re.I):
                if not re.search(r"""\balt\s*=\s*(["'])\s*(?!\1)\S""", tag):
                    yield source.problem(page, number, "An <img> has no alternative text.", 'Add alt="...".')
        for snippet in page.snippets:
            if snippet.path and snippet.path.endswith(".svg") and (path := source.snippet_file(snippet.path)):
                drawing = path.read_text(encoding="utf-8")
                for wanted in ('role="img"', "<title", "<desc"):
                    if wanted not in drawing:
                        what = f"The drawing lacks {wanted}."
                        yield Problem(source.file(path), 1, what, "Add it, so that a screen reader can tell it.")


def in_navigation(source: Source) -> Iterator[Problem]:
    """Every page is in the navigation, and the navigation names no page that is not there."""
    names = {page.name for page in source.pages} | {
        Path(problem.file).relative_to("docs").as_posix() for problem in source.unreadable
    }
    for page in source.pages:
        if page.name not in source.navigation:
            what = "The page is not in the navigation."
            yield source.problem(page, 1, what, f"Add `- {page.name}` to nav in mkdocs.yml.")
    for name, line in source.navigation.items():
        if name not in names:
            cure = f"Write it (`make page PAGE={name.rsplit('.', 1)[0]}`), or take it out."
            yield Problem("mkdocs.yml", line, f"The navigation names {name}, which does not exist.", cure)


def on_learning_path(source: Source) -> Iterator[Problem]:
    """Each lesson is on the learning path, and each entry there leads to a page, or to one that is announced."""
    from tools.render import anchors  # MkDocs is slow to import

    file = source.root / "learning-path.yml"
    lines = file.read_text(encoding="utf-8").splitlines()
    path = yaml.safe_load("\n".join(lines))
    pages, listed = {page.name: page for page in source.pages}, set()

    def line_of(text: str) -> int:
        return next((number for number, line in enumerate(lines, 1) if text in line), 1)

    for entry in [entry for section in path["sections"] for entry in section["entries"]]:
        if not entry.get("pages"):
            what = f"The entry {entry['entry']!r} leads nowhere."
            yield Problem(file.name, line_of(entry["entry"]), what, "Name the page that teaches it under `pages`.")
        for target in entry.get("pages") or []:
            name, _, anchor = target.partition("#")
            listed.add(name)
            if name not in pages and name not in path["titles"]:
                cure = "Correct it, or give the title of the page to come under `titles`."
                yield Problem(file.name, line_of(target), f"The page {name} does not exist.", cure)
            elif anchor and name in pages and anchor not in anchors(source, pages[name]):
                what = f"{name} has no heading {anchor!r}."
                yield Problem(file.name, line_of(target), what, "Correct the part after `#`.")
    for page in source.pages:
        if page.is_lesson and page.name not in listed:
            what = "The page is on no learning path."
            yield source.problem(page, 1, what, "Add it to an entry of learning-path.yml.")


def internal_links(source: Source) -> Iterator[Problem]:
    """Links inside the site lead to a page that exists and to a heading that it has; others use https."""
    from tools.render import anchors  # MkDocs is slow to import, and only needed here

    pages = {page.name: page for page in source.pages}
    for page in source.pages:
        for number, text in page.prose:
            targets = [found["target"] for found in [*LINK.finditer(text), *IMAGE.finditer(text)]]
            targets += [found["target"] for found in REFERENCE.finditer(text)]
            targets += re.findall(r"""<(?:a|img)\b[^>]*\b(?:href|src)=["']([^"']+)""", text, re.I)
            for target in targets:
                if re.match(r"[a-z][a-z0-9+.-]*:", target, re.I):
                    if target.startswith("http:"):
                        what = f"The link {target!r} is not encrypted."
                        yield source.problem(page, number, what, "Write https.")
                    continue
                path, _, anchor = target.partition("#")
                if path.startswith("/"):
                    what = f"The link {target!r} begins with a slash."
                    yield source.problem(page, number, what, "Write it relative to this page.")
                    continue
                goal = (page.path.parent / path).resolve() if path else page.path
                inside = goal.is_relative_to(source.docs.resolve())
                if not goal.is_file() or not inside:
                    what = f"The link {target!r} leads to no file."
                    yield source.problem(page, number, what, "Correct the path; a page's ends in .md.")
                    continue
                name = goal.relative_to(source.docs.resolve()).as_posix()
                if anchor and name in pages and anchor not in anchors(source, pages[name]):
                    what = f"The link {target!r} leads to no heading of {name}."
                    yield source.problem(page, number, what, "Correct the part after `#`.")


RULES = [
    front_matter,
    closed_fences,
    existing_snippets,
    no_typed_python,
    titled_fences,
    known_boxes,
    shown_outputs,
    used_snippets,
    whole_exercises,
    named_snippets,
    asked_once,
    highlighted_lines,
    headings_in_order,
    described_images,
    in_navigation,
    on_learning_path,
    internal_links,
]


def main(arguments: Iterable[str]) -> int:
    """Print the problems of the tree or of one chapter; the result is 1 where there are any."""
    problems = check(Source(), next(iter(arguments), None))
    for problem in problems:
        print(problem)
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
