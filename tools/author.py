"""The author's loop: a page's skeleton, and everything about one page checked in seconds.

python -m tools.author page part/chapter    write the skeleton, with a fence for every snippet that lies there
python -m tools.author try part/chapter     record outputs, run examples and exercises on both interpreters,
                                            check the page's rules, and print what falls short
"""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools import browser, notebooks, recording, rules
from tools.running import Outcome, run_check
from tools.snippets import ROOT, Example, Exercise, examples, exercises, files_below

LANGUAGES = {".py": "python", ".json": "json", ".toml": "toml", ".md": "markdown", ".html": "html"}
USAGE = "usage: python -m tools.author (page | try) part/chapter"


def skeleton(chapter: str, root: Path = ROOT) -> str:
    """The Markdown of a new page with fences for the snippets that its folder holds already."""
    shelf = root / "snippets"
    title = chapter.rsplit("/", 1)[-1].replace("-", " ").capitalize()
    blocks = [
        "---\ndescription: One sentence that a search engine and a reader can use.\n"
        f"tags: [{chapter.split('/')[0]}]\n---\n\n# {title}\n\nWhat this is, why it exists, and what the reader can do "
        "after reading: two or three sentences."
    ]
    blocks += [example_fences(example) for example in examples(shelf, chapter)]
    blocks.append("## Exercises")
    blocks += [exercise_box(exercise) for exercise in exercises(shelf, chapter)]
    blocks.append("## Interview questions")
    blocks.append('??? question easy "A question that makes sense alone?"\n\n    The short answer first.')
    blocks.append("## See also")
    return "\n\n".join(blocks) + "\n"


def fence(kind: str, path: str, title: str | None = None, language: str = "python") -> str:
    """A fence that includes one snippet."""
    return f'```{{.{language} .{kind} title="{title or path}"}}\n--8<-- "{path}"\n```'


def example_fences(example: Example) -> str:
    """The fences of an example: its files, then what it prints."""
    shown = [fence("run", example.name)]
    if example.has_folder:
        for path in example.files.values():
            name = path.relative_to(example.root).as_posix()
            if name != example.name and path.stat().st_size:
                language = LANGUAGES.get(path.suffix, "text")
                shown.append(f'```{{.{language} title="{name}"}}\n--8<-- "{name}"\n```')
    output = example.record(".out")
    if not output.exists() or output.stat().st_size:
        name = output.relative_to(example.root).as_posix()
        shown.append(fence("output", name, "Output", "text"))
    return "\n\n".join(shown)


def exercise_box(exercise: Exercise) -> str:
    """The box of an exercise: starter, tests and solution."""
    title = exercise.folder.name.replace("-", " ").capitalize()
    parts = {stem: [] for stem in ("task", "check", "solution")}
    for stem, fences in parts.items():
        part = exercise.part(stem)
        for path in [] if part is None else [part] if part.is_file() else files_below(part):
            fences.append(fence(stem, path.relative_to(exercise.root).as_posix()))
    lines = [f'!!! exercise "{title}"', "    What to build, with one sample call and its result."]
    lines += [indent("\n\n".join(parts["task"]), 4)]
    lines += ['    ??? abstract "Tests"', indent("\n\n".join(parts["check"]), 8)]
    lines += ['    ??? success "Solution"', indent("\n\n".join(parts["solution"]), 8)]
    lines += ["        Why it is so written, and what the usual mistake does."]
    return "\n\n".join(lines)


def indent(text: str, width: int) -> str:
    """Indent the lines that are not empty."""
    return re.sub(r"(?m)^(?=.)", " " * width, text)


def places(chapter: str) -> list[Path]:
    """Where a chapter may have something to try."""
    docs = ROOT / "docs"
    return [ROOT / "snippets" / chapter, docs / f"{chapter}.md", docs / f"{chapter}.ipynb"]


def write_page(chapter: str) -> int:
    """Write the skeleton of a page and its snippets folder; an existing page is kept."""
    path = ROOT / "docs" / f"{chapter}.md"
    if path.exists():
        print(f"docs/{chapter}.md:1: The page exists already. Edit it, or choose another name.")
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    (ROOT / "snippets" / chapter).mkdir(parents=True, exist_ok=True)
    path.write_text(skeleton(chapter), encoding="utf-8")
    print(f"docs/{chapter}.md is written. Put it into nav in mkdocs.yml and into learning-path.yml.")
    return 0


def try_page(chapter: str) -> int:
    """Print everything about one page that falls short; the result is 1 where something does."""
    shelf = ROOT / "snippets"
    found = examples(shelf, chapter)
    tasks = exercises(shelf, chapter)
    faults = []
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(shelf / chapter)], cwd=ROOT, check=False)
    linted = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "-q", "--output-format=concise", f"snippets/{chapter}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    faults += linted.stdout.splitlines()
    notebook = ROOT / "docs" / f"{chapter}.ipynb"
    if notebook.exists() and notebooks.execute(notebook):
        print(f"ran docs/{chapter}.ipynb and kept its outputs")
    with ThreadPoolExecutor() as pool:
        for example, (fault, wrote) in zip(found, pool.map(recording.record, found), strict=True):
            if fault:
                faults.append(fault)
            elif wrote:
                print(f"recorded {example.record('.out').relative_to(ROOT).as_posix()}")
        for messages in pool.map(exercise_faults, tasks):
            faults += messages
    source = rules.Source()
    faults += [str(problem) for problem in rules.check(source, chapter)]
    faults += wasm_faults(source, chapter, found, tasks)
    for fault in faults:
        print(fault)
    verdict = f"{len(faults)} to mend" if faults else "nothing falls short"
    print(f"{chapter}: {len(found)} examples, {len(tasks)} exercises, {verdict}")
    return bool(faults)


def exercise_faults(exercise: Exercise) -> list[str]:
    """What an exercise's check gets wrong about its solution, its starter and its wrong solutions."""
    found = []
    if not all(exercise.part(stem) for stem in ("task", "check", "solution")):
        return found  # a rule says so
    for stem, candidate in exercise.candidates().items():
        result = run_check(exercise, stem)
        where = candidate.relative_to(exercise.root.parent).as_posix()
        if result.exit_code is None:
            found.append(f"{where}:1: the check ran over the time limit. Make it end sooner.")
        elif stem == "solution" and result.exit_code:
            found.append(f"{where}:1: the solution fails its check:\n{result.out}{result.err}")
        elif stem != "solution" and not result.exit_code:
            found.append(f"{where}:1: the check accepts this. Add the case that tells it from the solution.")
        elif stem == "task" and not was_imported(result):
            found.append(f"{where}:1: the starter cannot be imported, so nothing was tested:\n{result.out}{result.err}")
        elif stem.startswith("wrong_") and (error := syntax_error(candidate)):
            found.append(f"{where}:1: it does not compile, so nothing was tested: {error}. Mend it.")
    return found


def syntax_error(part: Path) -> str | None:
    """Why a file, or one of a folder's files, does not compile; None where all do."""
    for path in [part] if part.is_file() else part.rglob("*.py"):
        try:
            compile(path.read_text(encoding="utf-8"), path.name, "exec", dont_inherit=True)
        except SyntaxError as error:
            return f"{path.name}, line {error.lineno}: {error.msg}"
    return None


def was_imported(result: Outcome) -> bool:
    """True where a check could import what it tests, whatever it then found."""
    said = result.out + result.err
    return "unittest.loader._FailedTest" not in said and bool(re.search(r"^Ran [1-9]", said, re.M))


def wasm_faults(source: rules.Source, chapter: str, found: list[Example], tasks: list[Exercise]) -> list[str]:
    """What runs otherwise on CPython in WebAssembly, which is the reader's browser."""
    try:
        results = browser.run_examples(browser.runnable(source, found))
        checked = browser.run_checks(browser.graded(source, tasks))
    except browser.WasmUnavailable as error:
        return [f"not run on WebAssembly: {error}"]
    faults = []
    for example, result in results.items():
        if complaint := recording.complaint(example, result):
            faults.append(f"{complaint} (So it is on WebAssembly, in the reader's browser.)")
    for exercise, result in checked.items():
        if result.exit_code:
            where = exercise.candidates()["solution"].relative_to(ROOT).as_posix()
            faults.append(f"{where}:1: the solution fails its check in the browser:\n{result.out}{result.err}")
    return faults


def main(arguments: list[str]) -> int:
    """Run the command that the arguments name."""
    match arguments:
        case ["page", chapter] if re.fullmatch(r"[a-z0-9-]+/[a-z0-9-]+", chapter):
            return write_page(chapter)
        case ["try", chapter] if any(path.exists() for path in places(chapter)):
            return try_page(chapter)
        case ["try" | "page", chapter]:
            print(f"{chapter!r} is no page. Name one as part/chapter, such as modules/packages.")
            return 2
    print(USAGE)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
