"""Options of the test run, and the account of what it proved, printed at its end."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import contextmanager
from urllib.parse import urljoin

import pytest

from tools import browsing, rules, serving
from tools.snippets import ROOT, examples, exercises

# The skips that may happen in CI: what the reason begins with, and how many of them at the most.
EXPECTED_SKIPS = {
    "needs Python 3.": 10,  # an example for a newer Python than the one that runs the suite
    "needs packages that only the default interpreter has": 10,  # with --interpreters all
}
if sys.platform != "linux":
    EXPECTED_SKIPS["no Chromium or Chrome"] = 20  # hosted runners of other systems keep theirs elsewhere

ran: set[str] = set()  # what a passed test has executed, by path below the root
checked: set[str] = set()  # the examples whose output a passed test has compared
skipped: Counter[str] = Counter()


def pytest_addoption(parser):
    parser.addoption(
        "--interpreters",
        default=os.environ.get("INTERPRETERS") or "default",
        help="default, all, or versions such as 3.12,3.13: which CPython versions run the examples",
    )


def pytest_runtest_logreport(report):
    if report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        skipped[reason.removeprefix("Skipped: ")] += 1
    if report.when == "call" and report.passed:
        for name, value in report.user_properties:
            {"ran": ran, "checked": checked}.get(name, set()).add(value)


def pytest_sessionfinish(session):
    """In CI a skip that nobody expects fails the run; so do more of a kind than its ceiling."""
    if not os.environ.get("CI") or hasattr(session.config, "workerinput"):
        return
    if unexpected_skips() and session.exitstatus == 0:
        session.exitstatus = 1


def unexpected_skips() -> list[str]:
    """The reasons that are not expected, or that are given too often."""
    counts = Counter()
    for reason, count in skipped.items():
        kind = next((kind for kind in EXPECTED_SKIPS if reason.startswith(kind)), reason)
        counts[kind] += count
    return [kind for kind, count in counts.items() if count > EXPECTED_SKIPS.get(kind, 0)]


def pytest_terminal_summary(terminalreporter):
    source = rules.Source()
    shown, executed = shown_lines(source)
    programs = examples(ROOT / "snippets")
    recorded = [example for example in programs if f"snippets/{example.name}" in checked]
    questions = sum(len(page.questions) for page in source.pages)
    write = terminalreporter.write_line
    terminalreporter.section("what this run proved")
    write(f"Lines of Python shown that this run executed:  {executed} of {shown} ({share(executed, shown)})")
    write(
        f"Examples whose output was checked against it:  {len(recorded)} of {len(programs)} "
        f"({share(len(recorded), len(programs))})"
    )
    write(
        f"Pages {len(source.pages)}, examples {len(programs)}, questions {questions}, "
        f"exercises {len(exercises(ROOT / 'snippets'))}, skips {sum(skipped.values())}"
    )
    for reason, count in skipped.items():
        write(f"  skipped {count}: {reason}")
    for reason in unexpected_skips():
        write(f"  not expected (a failure in CI): {reason}")


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "nothing to check"


def shown_lines(source: rules.Source) -> tuple[int, int]:
    """How many lines of Python the pages show, and how many of them a passed test has executed."""
    owner = {}
    for example in examples(source.snippets):
        for path in example.files.values():
            owner[source.file(path)] = source.file(example.main)
    for exercise in exercises(source.snippets):
        for path in exercise.folder.rglob("*.py"):
            owner[source.file(path)] = source.file(exercise.folder)
    shown = executed = 0
    for page in source.pages:
        for fence in page.fences:
            if fence.is_python:
                count = len([line for line in source.shown_lines(fence) if line.strip()])
                shown += count
                paths = {f"snippets/{snippet.path}" for snippet in fence.snippets}
                if paths and all(owner.get(path) in ran for path in paths):
                    executed += count
        if page.path.suffix == ".ipynb":
            from tools.notebooks import code_lines

            count = code_lines(page.path)
            shown += count
            executed += count if source.file(page.path) in ran else 0
    return shown, executed


SENT: dict[str, int] = {}  # bytes by path that the server of `address` has sent


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site as MkDocs builds it with --strict, in a folder `project`, as a project's pages are hosted."""
    folder = tmp_path_factory.mktemp("built") / "root" / "project"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)]
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session")
def address(site):
    """The address of the served site, with a slash at its end."""
    with serving.serve(site.parent, SENT, age=600) as root:
        yield f"{root}project/"


@pytest.fixture(scope="session")
def browser():
    """The machine's Chromium or Chrome."""
    try:
        browsing.executable()
    except browsing.BrowserMissing as error:
        pytest.skip(str(error))
    with browsing.browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def visits(browser, address):
    """The profile that the pages of most tests share, so that the browser keeps its process and what it compiled."""
    # Without the service worker, which would answer what a test lets fail; tests/test_offline.py has it.
    context = browser.new_context(service_workers="block")
    keeper = context.new_page()
    keeper.goto(f"{address}assets/favicon.svg")
    yield context
    context.close()


@pytest.fixture
def page(visits, address):
    """A page with an empty store. In the end nothing was asked of another host, and nothing went wrong unseen."""
    with reader_page(visits, address) as opened:
        yield opened


@contextmanager
def reader_page(visits, address):
    """What the fixture `page` gives, for tests that share a page and its interpreter."""
    elsewhere, errors = [], []
    opened = visits.new_page()
    opened.set_viewport_size({"width": 1280, "height": 900})
    session = visits.new_cdp_session(opened)
    session.send("Storage.clearDataForOrigin", {"origin": urljoin(address, "/"), "storageTypes": "all"})
    opened.on("request", lambda asked: elsewhere.append(asked.url) if is_elsewhere(asked.url, address) else None)
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    opened.expected_errors = []  # parts of messages that the test causes on purpose
    yield opened
    opened.close()
    visits.clear_permissions()
    unexpected = [text for text in errors if not any(part in text for part in opened.expected_errors)]
    assert not elsewhere and not unexpected, [*elsewhere, *unexpected]


def is_elsewhere(url: str, address: str) -> bool:
    """True for an address that is not the site's own."""
    return not url.startswith((address, "data:", "blob:"))


@pytest.fixture(scope="session")
def source() -> rules.Source:
    """The source tree of this checkout."""
    return rules.Source()


@pytest.fixture
def tree(tmp_path):
    """A copy of the source tree that a test may break."""
    copy = tmp_path / "tree"
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for name in ("docs", "snippets", "overrides", "tools"):
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    for name in ("mkdocs.yml", "learning-path.yml", "pyproject.toml"):
        shutil.copyfile(ROOT / name, copy / name)
    return copy
