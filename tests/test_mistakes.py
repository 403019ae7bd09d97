"""The tests are tested: each deliberate mistake of a contributor is caught, with its file and line."""

import json
import os
import subprocess
from dataclasses import dataclass, field

import pytest

from tests import small_site
from tools import recording, rules
from tools.author import exercise_faults
from tools.running import run_example
from tools.snippets import examples, exercises

PAGE = "docs/part/lesson.md"
SNIPPETS = "snippets/part/lesson"
EXERCISE = f"{SNIPPETS}/exercises/count-apples"


@dataclass
class Mistake:
    """What is changed in the small site, and what must be said of it."""

    name: str
    says: str  # a part of the message
    at: str  # file:line of the message; `{line}` is where `marker` stands after the change
    change: dict[str, tuple[str, str] | str | None] = field(default_factory=dict)
    marker: str = ""
    fatal: bool = False


def line_of(text: str, marker: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if marker in line)


QUESTION = '??? question easy "What does a basket keep?"'
RUN = '```{.python .run title="part/lesson/basket.py" hl_lines="1"}'
INCLUDE = '--8<-- "part/lesson/basket.py"'
LATER = "A basket is a list.\n"


def page(old: str, new: str) -> dict:
    return {PAGE: (old, new)}


def added(text: str) -> dict:
    """The lesson with a block behind its first paragraph."""
    return page(LATER, f"{LATER}\n{text}\n")


MISTAKES = [
    # Python typed into prose
    Mistake("python fence", "Python is typed", PAGE, added("```python\ntyped = 1\n```"), "typed = 1"),
    Mistake("py fence", "Python is typed", PAGE, added("```py\ntyped = 1\n```"), "typed = 1"),
    Mistake("tilde fence", "Python is typed", PAGE, added("~~~ python3\ntyped = 1\n~~~"), "typed = 1"),
    Mistake("braced fence", "Python is typed", PAGE, added("``` {.python .run}\ntyped = 1\n```"), "typed = 1"),
    Mistake("console fence", "Python is typed", PAGE, added("```pycon\n>>> typed\n```"), ">>> typed"),
    Mistake("beside a snippet", "Python is typed", PAGE, page(INCLUDE, f"{INCLUDE}\ntyped = 1"), "typed = 1"),
    Mistake("python as text", "holds Python", PAGE, added("```text\nprint(typed)\n```"), "print(typed)"),
    Mistake("session as text", "holds Python", PAGE, added("```text\n>>> typed\n1\n```"), ">>> typed"),
    Mistake(
        "python in a box",
        "Python is typed",
        PAGE,
        added("!!! tip\n\n    ```python\n    typed = 1\n    ```"),
        "typed = 1",
    ),
    Mistake("indented code", "indented block", PAGE, added("    typed = 1"), "typed = 1"),
    Mistake("raw pre", "Raw HTML", PAGE, added("<pre>typed = 1</pre>"), "<pre>"),
    Mistake("a script", "Raw HTML", PAGE, added("<script>typed()</script>"), "<script>"),
    Mistake("typed output", "Output is typed", PAGE, page('--8<-- "part/lesson/basket.out"', "['typed']"), "['typed']"),
    # snippets
    Mistake("missing snippet", "does not exist", PAGE, page(INCLUDE, '--8<-- "part/lesson/gone.py"'), "gone.py", True),
    Mistake("missing section", "no section", PAGE, page(INCLUDE, INCLUDE[:-1] + ':gone"'), ':gone"', True),
    Mistake("lines past the end", "no section or lines", PAGE, page(INCLUDE, INCLUDE[:-1] + ':2:9"'), ':2:9"', True),
    Mistake(
        "unquoted snippet", "not understood", PAGE, page(INCLUDE, "--8<-- part/lesson/basket.py"), "--8<-- part", True
    ),
    Mistake(
        "unused snippet",
        "No page shows",
        f"{SNIPPETS}/spare.py:1",
        {f"{SNIPPETS}/spare.py": "", f"{SNIPPETS}/spare.out": ""},
    ),
    Mistake("stray file", "belongs to no example", f"{SNIPPETS}/notes.txt:1", {f"{SNIPPETS}/notes.txt": "notes\n"}),
    Mistake(
        "output without program", "belongs to no example", f"{SNIPPETS}/gone.out:1", {f"{SNIPPETS}/gone.out": "1\n"}
    ),
    Mistake(
        "missing output", "no recorded output", f"{SNIPPETS}/basket.py:1", {f"{SNIPPETS}/basket.out": None}, fatal=True
    ),
    Mistake(
        "output not shown",
        "is not shown",
        PAGE,
        page('```{.text .output title="Output"}\n--8<-- "part/lesson/basket.out"\n```\n', ""),
        RUN,
    ),
    Mistake(
        "output without its class",
        ".output",
        PAGE,
        page('{.text .output title="Output"}', '{.text title="Output"}'),
        "{.text title",
    ),
    Mistake(
        "wrong title",
        "under the title",
        PAGE,
        page('run title="part/lesson/basket.py"', 'run title="basket.py"'),
        'title="basket.py"',
    ),
    Mistake("no title", "under the title", PAGE, page(' title="part/lesson/basket.py"', ""), "{.python .run hl_lines"),
    Mistake(
        "task without its class", "without the class", PAGE, page("{.python .task ", "{.python "), "{.python title"
    ),
    Mistake(
        "run on a check",
        "without the class",
        PAGE,
        page("{.python .check ", "{.python .run "),
        '.run title="part/lesson/ex',
    ),
    Mistake(
        "camel case",
        "snake_case",
        f"{SNIPPETS}/bigBasket.py:1",
        {f"{SNIPPETS}/bigBasket.py": "", f"{SNIPPETS}/bigBasket.out": ""},
    ),
    # exercises
    Mistake("no solution", "has no solution", f"{EXERCISE}:1", {f"{EXERCISE}/solution.py": None}, fatal=True),
    Mistake("no wrong solution", "no wrong solution", f"{EXERCISE}:1", {f"{EXERCISE}/wrong_length.py": None}),
    Mistake(
        "check with a main part",
        "main part",
        f"{EXERCISE}/check.py:1",
        {
            f"{EXERCISE}/check.py": (
                "import unittest\n",
                'import unittest\n\nif __name__ == "__main__":\n    unittest.main()\n',
            )
        },
    ),
    Mistake(
        "check of nothing", "tests nothing", f"{EXERCISE}/check.py:1", {f"{EXERCISE}/check.py": "import unittest\n"}
    ),
    # questions
    Mistake("no question", "asks no question", f"{PAGE}:1", page(QUESTION, '??? note "A note"')),
    Mistake("no level", "no level", PAGE, page(QUESTION, QUESTION.replace(" easy", "")), "??? question"),
    Mistake("unknown level", "no level", PAGE, page(QUESTION, QUESTION.replace("easy", "trivial")), "??? question"),
    Mistake("two levels", "two levels", PAGE, page(QUESTION, QUESTION.replace("easy", "easy hard")), "??? question"),
    Mistake("no title", "has no title", PAGE, page(QUESTION, "??? question easy"), "??? question"),
    Mistake("always open", "always open", PAGE, page(QUESTION, QUESTION.replace("???", "!!!")), "!!! question"),
    Mistake(
        "asked twice",
        "is asked already",
        PAGE,
        page(QUESTION, f'{QUESTION}\n\n    It.\n\n??? question hard "what does a `basket` keep"'),
        "question hard",
    ),
    # highlighted lines
    Mistake("hl_lines past the end", "line 4 of 3", PAGE, page('hl_lines="1"', 'hl_lines="4"'), "hl_lines"),
    Mistake("hl_lines range past the end", "line 4 of 3", PAGE, page('hl_lines="1"', 'hl_lines="1 3-4"'), "hl_lines"),
    Mistake("hl_lines on a blank line", "which is blank", PAGE, page('hl_lines="1"', 'hl_lines="2"'), "hl_lines"),
    # the page and its place
    Mistake(
        "outside the navigation",
        "not in the navigation",
        "docs/part/other.md:1",
        {"docs/part/other.md": "---\ndescription: A.\n---\n\n# A\n"},
    ),
    Mistake(
        "navigation to nowhere",
        "does not exist",
        "mkdocs.yml",
        {"mkdocs.yml": ("  - part/lesson.md\n", "  - part/lesson.md\n  - part/gone.md\n")},
        "part/gone.md",
    ),
    Mistake(
        "heading jump", "jumps from level 2 to 4", PAGE, page("## Exercises", "## Exercises\n\n#### Deep"), "#### Deep"
    ),
    Mistake("two titles", "second `#`", PAGE, page("## Exercises", "# Exercises"), "# Exercises"),
    Mistake("no title", "does not begin", PAGE, page("# Baskets", "## Baskets"), "## Baskets"),
    Mistake("image without text", "no alternative text", PAGE, page("![A basket with two apples]", "![]"), "![]"),
    Mistake("img without text", "no alternative text", PAGE, added('<img src="../assets/img/basket.png">'), "<img"),
    Mistake(
        "img with empty text", "no alternative text", PAGE, added('<img src="../assets/img/basket.png" alt="">'), "<img"
    ),
    Mistake("missing image", "leads to no file", PAGE, page("img/basket.png", "img/gone.png"), "gone.png"),
    Mistake(
        "drawing without words",
        "lacks",
        "docs/assets/img/a.svg:1",
        {"docs/assets/img/a.svg": "<svg></svg>\n"} | added('<figure>\n--8<-- "a.svg"\n</figure>'),
    ),
    Mistake("broken link", "leads to no file", PAGE, page("(../index.md)", "(../gone.md)"), "gone.md"),
    Mistake("broken anchor here", "no heading", PAGE, page("(#baskets)", "(#gone)"), "(#gone)"),
    Mistake("broken anchor there", "no heading", PAGE, page("(../index.md)", "(../index.md#gone)"), "index.md#gone"),
    Mistake("link to a built address", "leads to no file", PAGE, page("(../index.md)", "(../../)"), "(../../)"),
    Mistake("absolute link", "begins with a slash", PAGE, page("(../index.md)", "(/index.md)"), "(/index.md)"),
    Mistake("unencrypted link", "not encrypted", PAGE, page("(../index.md)", "(http://example.org/)"), "http:"),
    # front matter, fences, files
    Mistake("bad YAML", "not YAML", f"{PAGE}:2", page("description: How a", "description: How: a"), fatal=True),
    Mistake(
        "unclosed front matter",
        "not closed",
        f"{PAGE}:1",
        page("tags: [basics]\n---\n", "tags: [basics]\n"),
        fatal=True,
    ),
    Mistake(
        "front matter is text",
        "not a list",
        f"{PAGE}:1",
        page("description: How a basket keeps what is put into it.\ntags: [basics]", "words"),
        fatal=True,
    ),
    Mistake(
        "no description",
        "no description",
        f"{PAGE}:1",
        page("description: How a basket keeps what is put into it.\n", ""),
    ),
    Mistake("description with markup", "not plain text", f"{PAGE}:1", page("How a basket", "How a `basket`")),
    Mistake("unknown tag", "not in the fixed list", f"{PAGE}:1", page("[basics]", "[fruit]")),
    Mistake("tags are text", "not a list", f"{PAGE}:1", page("[basics]", "basics"), fatal=True),
    Mistake("unclosed fence", "never closed", PAGE, page('basket.py"\n```\n', 'basket.py"\n'), RUN, True),
    Mistake("fence closed too short", "never closed", PAGE, added("````text\nwords\n```"), "````text", True),
    Mistake(
        "fence closed elsewhere",
        "never closed",
        PAGE,
        added("!!! tip\n\n    ```text\n    words\n```"),
        "    ```text",
        True,
    ),
    Mistake("fence without language", "no language", PAGE, added("```\nwords\n```"), "```"),
    Mistake(
        "notebook is not JSON",
        "not JSON",
        "docs/part/book.ipynb:2",
        {"docs/part/book.ipynb": '{\n  "cells": [,]\n}\n'},
        fatal=True,
    ),
    Mistake(
        "notebook without cells",
        "not a notebook",
        "docs/part/book.ipynb:1",
        {"docs/part/book.ipynb": "[]\n"},
        fatal=True,
    ),
    Mistake("python in a quotation", "Python is typed", PAGE, added("> ```python\n> typed = 1\n> ```"), "typed = 1"),
    Mistake("code indented by a tab", "indented block", PAGE, added("\ttyped = 1"), "typed = 1"),
    Mistake("raw xmp", "Raw HTML", PAGE, added("<xmp>typed = 1</xmp>"), "<xmp>"),
    # the learning path
    Mistake(
        "lesson on no path", "on no learning path", f"{PAGE}:1", {"learning-path.yml": ("part/lesson.md", "index.md")}
    ),
    Mistake(
        "entry without page",
        "leads nowhere",
        "learning-path.yml",
        {"learning-path.yml": ("[part/lesson.md]", "[]")},
        "Baskets",
    ),
    Mistake(
        "entry to no page", "does not exist", "learning-path.yml", {"learning-path.yml": ("[part/", "[gone/")}, "gone/"
    ),
    Mistake(
        "entry to no heading",
        "no heading",
        "learning-path.yml",
        {"learning-path.yml": ("lesson.md", "lesson.md#gone")},
        "#gone",
    ),
    # further clothing of Python
    Mistake("unknown language", "holds Python", PAGE, added("```repl\nprint(typed)\n```"), "print(typed)"),
    Mistake("ipython3 fence", "Python is typed", PAGE, added("```ipython3\ntyped = 1\n```"), "typed = 1"),
    Mistake("capital Python", "Python is typed", PAGE, added("```Python\ntyped = 1\n```"), "typed = 1"),
    Mistake("snippet without fence", "outside a fence", PAGE, page(f"{RUN}\n{INCLUDE}\n```", INCLUDE), INCLUDE),
    Mistake(
        "snippet from outside", "does not exist", PAGE, page(INCLUDE, '--8<-- "../mkdocs.yml"'), "../mkdocs.yml", True
    ),
    Mistake(
        "settings without quotes", "not in quotes", PAGE, added("```text hl_lines=1\nwords\n```"), "```text hl_lines"
    ),
    Mistake(
        "outputs exchanged",
        "stands below",
        PAGE,
        {f"{SNIPPETS}/other.py": "print(2)\n", f"{SNIPPETS}/other.out": "2\n"}
        | page(
            RUN,
            RUN.replace("basket", "other").replace(' hl_lines="1"', "") + '\n--8<-- "part/lesson/other.py"\n```\n\n'
            '```{.text .output title="Output"}\n--8<-- "part/lesson/basket.out"\n```\n\n'
            '```{.text .output title="Output"}\n--8<-- "part/lesson/other.out"\n```\n\n' + RUN,
        ),
        "basket.out",
    ),
    # boxes
    Mistake("unknown box", "no kind of box", PAGE, added("!!! caution\n\n    Careful."), "!!! caution"),
    Mistake(
        "question without quotes",
        "not understood",
        PAGE,
        page(QUESTION, "??? question easy What does it keep?"),
        "??? question",
    ),
    Mistake(
        "question in curly quotes",
        "not understood",
        PAGE,
        page(QUESTION, "??? question easy \u201cWhat?\u201d"),
        "??? question",
    ),
    Mistake(
        "level behind the title",
        "not understood",
        PAGE,
        page(QUESTION, '??? question "What does it keep?" easy'),
        "??? question",
    ),
    Mistake(
        "capital question",
        "no kind of box",
        PAGE,
        page(QUESTION, QUESTION.replace("question", "Question")),
        "??? Question",
    ),
    Mistake("answer not indented", "box is empty", PAGE, page("    The order", "The order"), "??? question"),
    Mistake(
        "image by reference",
        "no alternative text",
        PAGE,
        page("![A basket with two apples](../assets/img/basket.png)", "![][b]\n\n[b]: ../assets/img/basket.png"),
        "![][b]",
    ),
]


def apply(mistake: Mistake, folder) -> str:
    """Make the mistake in a small site; the result is the `file:line` that the message must begin with."""
    for name, change in mistake.change.items():
        path = folder / name
        if change is None:
            path.unlink()
        elif isinstance(change, str):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(change, encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
            assert change[0] in text, f"the mistake {mistake.name!r} changes nothing"
            path.write_text(text.replace(change[0], change[1]), encoding="utf-8")
    if not mistake.marker:
        return mistake.at
    return f"{mistake.at}:{line_of((folder / mistake.at).read_text(encoding='utf-8'), mistake.marker)}"


@pytest.fixture
def small(tmp_path):
    return small_site.write(tmp_path / "small")


def test_small_site_keeps_every_rule(small):
    assert [str(problem) for problem in rules.check(rules.Source(small))] == []


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_is_caught_with_file_and_line(mistake, small):
    where = apply(mistake, small)
    source = rules.Source(small)
    said = [str(problem) for problem in rules.check(source)]
    assert any(line.startswith(f"{where}: ") and mistake.says in line for line in said), "\n".join([where, *said])
    assert all("\n" not in line for line in said)
    assert bool(rules.hindrances(source)) == mistake.fatal


def test_every_rule_is_broken_by_some_mistake(tmp_path):
    silent = {rule.__name__: rule for rule in rules.RULES}
    for number, mistake in enumerate(MISTAKES):
        folder = small_site.write(tmp_path / str(number))
        apply(mistake, folder)
        source = rules.Source(folder)
        silent = {name: rule for name, rule in silent.items() if not list(rule(source))}
    assert not silent


BREAKING = [mistake for mistake in MISTAKES if mistake.fatal and mistake.at.startswith("docs/")]


@pytest.mark.parametrize("mistake", BREAKING, ids=lambda mistake: mistake.name)
def test_build_says_one_line(mistake, small):
    where = apply(mistake, small)
    done = mkdocs(small, "build", "-q")
    output = (done.stdout + done.stderr).strip()
    assert done.returncode == 1
    first, *more = output.splitlines()
    assert all(line.startswith(("docs/", "snippets/")) for line in more)
    assert any(line.startswith(f"{where}: ") and mistake.says in line for line in [first, *more]), output
    assert not (small / "site").exists(), "a build that stops writes nothing"


def mkdocs(folder, *arguments):
    """Run the `mkdocs` script itself, which does not put the working folder on sys.path."""
    script = small_site.mkdocs_script()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment["NO_MKDOCS_2_WARNING"] = "1"
    return subprocess.run([script, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=60)


def test_small_site_builds_with_the_plain_script(small):
    done = mkdocs(small, "build", "--strict")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("front", "name"), [("template: gone.html", "gone.html"), ("hide: 5", "hide")], ids=["template", "hide"]
)
def test_unexpected_error_is_one_line_too(small, front, name):
    path = small / PAGE
    path.write_text(
        path.read_text(encoding="utf-8").replace("tags: [basics]", f"tags: [basics]\n{front}"), encoding="utf-8"
    )
    done = mkdocs(small, "build", "-q")
    assert "Traceback" not in done.stdout + done.stderr
    assert done.returncode == 0 or f"{PAGE}:1:" in done.stdout


def test_strict_build_names_a_broken_link(small):
    path = small / PAGE
    path.write_text(path.read_text(encoding="utf-8").replace("(../index.md)", "(../gone.md)"), encoding="utf-8")
    done = mkdocs(small, "build", "--strict")
    assert done.returncode == 1 and "gone.md" in done.stdout + done.stderr


# What runs, and what is recorded


def program(small, text: str, out: str | None):
    (small / SNIPPETS / "basket.py").write_text(text, encoding="utf-8")
    record = small / SNIPPETS / "basket.out"
    record.unlink() if out is None else record.write_text(out, encoding="utf-8")
    return examples(small / "snippets")[0]


RUNS = [
    ("other output", "print(1)\nprint(2)\n", "1\n3\n", "basket.out:2", "printed '2' where '3'"),
    ("more output", "print(1)\nprint(2)\n", "1\n", "basket.out:2", "printed '2'"),
    ("fails", "print(1)\n1 / 0\n", "", "basket.py:2", "ZeroDivisionError"),
    ("does not compile", "x = (\n", "", "basket.py:1", "SyntaxError"),
    (
        "fails no more",
        "print(1)\n",
        "Traceback (most recent call last):\n  ...\nValueError\n",
        "basket.py:1",
        "did not fail",
    ),
    (
        "writes to standard error",
        "import sys\nprint('careful', file=sys.stderr)\n",
        "",
        "basket.py:1",
        "standard error",
    ),
    ("exits with an error", "raise SystemExit(3)\n", "", "basket.py:1", "exit code 3"),
    ("never ends", "while True:\n    pass\n", "", "basket.py:1", "more than"),
]


@pytest.mark.parametrize(("name", "text", "out", "where", "says"), RUNS, ids=[case[0] for case in RUNS])
def test_run_is_refused(small, monkeypatch, name, text, out, where, says):
    monkeypatch.setattr("tools.running.TIME_LIMIT", 2.0)
    example = program(small, text, out)
    result = run_example(example)
    said = recording.complaint(example, result)
    assert said.startswith(f"{SNIPPETS}/{where}: ") and says in said and "\n" not in said
    complaint, wrote = recording.record(example)
    if where.startswith("basket.out"):
        assert complaint is None and wrote, "a program that runs has its new output recorded"
    else:
        assert complaint == said and not wrote and example.record(".out").read_text(encoding="utf-8") == out
    assert not list(small.rglob("*.part"))


def test_recording_writes_what_is_missing_and_keeps_what_matches(small):
    example = program(small, "print('at', id(1) > 0)\n", None)
    assert recording.record(example) == (None, True)
    assert example.record(".out").read_text(encoding="utf-8") == "at True\n"
    example.record(".out").write_text("at ...\n", encoding="utf-8")
    assert recording.record(example) == (None, False)
    assert example.record(".out").read_text(encoding="utf-8") == "at ...\n"


def test_newer_example_is_recorded_by_a_newer_python(small):
    """On 3.14 by the default one; elsewhere by another of the machine, or on WebAssembly."""
    example = program(small, "", None)
    newer = example.main.with_name("newer_py314.py")
    newer.write_text("name = 'tea'\nprint(type(t'{name}').__name__)\n", encoding="utf-8")
    [example] = [example for example in examples(small / "snippets") if example.main == newer]
    assert recording.record(example) == (None, True)
    assert example.record(".out").read_text(encoding="utf-8") == "Template\n"


def test_traceback_is_recorded_without_paths_and_carets(small):
    text = "import json\n\n\ndef read(text):\n    return json.loads(text)\n\n\nread('{')\n"
    example = program(small, text, "Traceback (most recent call last):\n")
    assert recording.record(example) == (None, True)
    assert example.record(".out").read_text(encoding="utf-8") == (
        "Traceback (most recent call last):\n  File \"basket.py\", line 8, in <module>\n    read('{')\n"
        '  File "basket.py", line 5, in read\n    return json.loads(text)\n'
        "json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\n"
    )


CHECKS = [
    ("solution fails", "solution", "def count(basket):\n    return 7\n", "the solution fails"),
    ("starter passes", "task", 'def count(basket):\n    return basket.count("apple")\n', "the check accepts this"),
    (
        "wrong one passes",
        "wrong_length",
        'def count(basket):\n    return basket.count("apple")\n',
        "the check accepts this",
    ),
    ("starter does not compile", "task", "def count(\n", "cannot be imported"),
    ("wrong one does not compile", "wrong_length", "def count(\n", "does not compile"),
]


@pytest.mark.parametrize(("name", "stem", "text", "says"), CHECKS, ids=[case[0] for case in CHECKS])
def test_exercise_that_proves_nothing_is_caught(small, name, stem, text, says):
    (small / EXERCISE / f"{stem}.py").write_text(text, encoding="utf-8")
    [exercise] = exercises(small / "snippets")
    [said] = exercise_faults(exercise)
    assert said.startswith(f"{EXERCISE}/{stem}.py:1: ") and says in said


def test_notebook_output_that_differs_is_caught(tmp_path):
    from tools import notebooks

    cell = {"cell_type": "code", "id": "a", "execution_count": 1, "metadata": {}, "source": ["print(1)"]}
    cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["2\n"]}]
    path = tmp_path / "book.ipynb"
    path.write_text(json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    assert notebooks.execute(path)
    assert not notebooks.execute(path)
    assert json.loads(path.read_text())["cells"][0]["outputs"][0]["text"] == ["1\n"]
