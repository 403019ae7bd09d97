"""The built site: strict, valid, light, self-contained, and the same when Zensical builds it."""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter

import pytest
from bs4 import BeautifulSoup

from tools import node, search_index, site_steps
from tools.snippets import ROOT

pytestmark = pytest.mark.xdist_group("site")

PAGE_BUDGET = 25_000  # bytes of a page's HTML after gzip; the other files of a first view leave that of its 80 KiB
QUIET = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
OUTSIDE = re.compile(r"(?:[a-z]+:)?//", re.I)


@pytest.fixture(scope="module")
def pages(site):
    """Each built page, parsed, by its path in the site."""
    return {
        path.relative_to(site).as_posix(): BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in sorted(site.rglob("*.html"))
    }


def test_html_is_valid(site):
    command = [*node.node_command(), "node_modules/html-validate/bin/html-validate.mjs", "--formatter", "text"]
    files = [str(path) for path in sorted(site.rglob("*.html"))]
    done = subprocess.run(
        [*command, "--config", "tests/htmlvalidate.mjs", *files], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[:4000]


def test_html_validator_can_fail(tmp_path):
    page = tmp_path / "bad.html"
    page.write_text('<!DOCTYPE html><html lang="en"><head><title>t</title></head><body><p><div></p></body></html>')
    command = [*node.node_command(), "node_modules/html-validate/bin/html-validate.mjs"]
    done = subprocess.run(
        [*command, "--config", "tests/htmlvalidate.mjs", str(page)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 1 and "bad.html" in done.stdout


def asked_elsewhere(page: BeautifulSoup) -> list[str]:
    """What a page would fetch from another host as soon as it is opened."""
    found = []
    for name in ("src", "srcset", "data", "poster", "action"):
        found += [str(tag[name]) for tag in page.find_all(attrs={name: OUTSIDE})]
    for link in page.find_all("link", href=OUTSIDE):
        found += [] if "canonical" in link.get("rel", []) else [link["href"]]
    for style in [*page.find_all("style"), *page.find_all(style=True)]:
        found += outside_urls(str(style))
    return found


def outside_urls(css: str) -> list[str]:
    """The addresses on other hosts that a style sheet fetches."""
    return re.findall(r"(?:url\(\s*['\"]?|@import\s+['\"])((?:[a-z]+:)?//[^)'\"]+)", css)


def too_heavy(site) -> dict[str, int]:
    """The pages over their budget, with their bytes after gzip."""
    sizes = {path: len(gzip.compress(path.read_bytes(), 9)) for path in site.rglob("*.html")}
    return {path.relative_to(site).as_posix(): size for path, size in sizes.items() if size > PAGE_BUDGET}


def test_no_page_asks_another_host(site, pages):
    found = {name: asked for name, page in pages.items() if (asked := asked_elsewhere(page))}
    found |= {
        path.name: urls for path in site.rglob("*.css") if (urls := outside_urls(path.read_text(encoding="utf-8")))
    }
    assert not found


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<img alt="x" src="//cdn.example/x.png">',
        '<link rel="preconnect" href="https://fonts.example">',
        "<style>@import 'https://fonts.example/x.css';</style>",
        '<p style="background: url(https://cdn.example/x.png)">x</p>',
    ],
)
def test_request_to_another_host_is_found(html):
    assert asked_elsewhere(BeautifulSoup(html, "html.parser"))


def test_no_page_is_over_its_budget(site):
    assert not too_heavy(site), f"over {PAGE_BUDGET} bytes after gzip: shorten the page, or link to long programs"


def test_heavy_page_is_found(tmp_path):
    (tmp_path / "page.html").write_bytes(os.urandom(PAGE_BUDGET + 1))
    assert list(too_heavy(tmp_path)) == ["page.html"]


def test_links_and_anchors_lead_somewhere(site, pages):
    ids = {name: {node["id"] for node in page.find_all(id=True)} for name, page in pages.items()}
    broken = []
    for name, page in pages.items():
        if name == "404.html":
            continue  # its links are absolute, for it is shown at any address
        for link in page.find_all("a", href=True):
            target, _, anchor = link["href"].partition("#")
            if re.match(r"[a-z]+:", target):
                continue
            goal = (site / name).parent / target if target else site / name
            goal = goal / "index.html" if goal.is_dir() else goal
            if not goal.exists():
                broken.append(f"{name}: {link['href']}")
                continue
            key = goal.resolve().relative_to(site.resolve()).as_posix()
            if anchor and key in ids and anchor not in ids[key] | {"__codelineno", "__top"}:
                broken.append(f"{name}: {link['href']}")
    assert not broken, "\n".join(broken)


def test_every_question_and_exercise_is_collected(site, source):
    questions = json.loads((site / "assets" / "questions.json").read_text(encoding="utf-8"))
    tasks = json.loads((site / "assets" / "exercises.json").read_text(encoding="utf-8"))
    assert len(questions) == sum(len(page.questions) for page in source.pages)
    assert len({question["id"] for question in questions}) == len(questions)
    assert all(question["title"] and question["level"] in ("easy", "medium", "hard") for question in questions)
    boxes = [box for page in source.pages for box in page.boxes if "exercise" in box.classes]
    assert len(tasks) == len(boxes) and len({task["id"] for task in tasks}) == len(tasks)


def test_index_pages_list_every_question_and_exercise(site, pages):
    questions = json.loads((site / "assets" / "questions.json").read_text(encoding="utf-8"))
    bank = pages["interview/index.html"].find(attrs={"data-fill": "question-bank"})
    asked = Counter(question["id"].partition("#")[0] for question in questions)
    counts = {block.h3.a["href"]: int(block.p.text.split()[0]) for block in bank.select(".chapter")}
    assert counts == {f"../{path}": count for path, count in asked.items()}
    tasks = json.loads((site / "assets" / "exercises.json").read_text(encoding="utf-8"))
    practice = pages["exercises/index.html"].find(attrs={"data-fill": "exercise-list"})
    assert {link["href"] for link in practice.select("li a")} == {f"../{task['url']}" for task in tasks}


def test_question_titles_are_headings_in_summaries(pages):
    for name, page in pages.items():
        for box in page.select("details.question"):
            heading = box.find("summary").find("h3")
            assert heading and heading.get("id"), f"{name}: {box.find('summary')}"
            assert page.find("nav", class_="md-nav--secondary").find("a", href=f"#{heading['id']}"), (
                f"{name}: {heading}"
            )


def test_search_index_waits_for_its_first_use(site):
    stub = (site / "search" / "search_index.json").read_text(encoding="utf-8")
    index = json.loads((site / "search" / "index.json").read_text(encoding="utf-8"))
    assert stub == search_index.EMPTY and len(stub) < 300
    assert any("modules/" in entry["location"] for entry in index)


def test_search_is_not_flooded_by_outputs(site):
    index = (site / "search" / "index.json").read_text(encoding="utf-8")
    assert '"location":"data/numpy/#' in index, "the notebook's text is found"
    assert "could not be broadcast together" not in index, "and its outputs are not"


def test_notebook_page_carries_no_style_sheet(pages):
    page = pages["data/numpy/index.html"]
    assert not page.find("article").find("style") and not page.select(".jp-Cell")
    assert page.select("details.question h3[id]") and page.select(".exercise .task") and page.select(".cell-output")


def test_site_steps_change_nothing_the_second_time(site, tmp_path):
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    site_steps.finish(copy)
    assert before == {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}


def test_zensical_builds_the_same_pages(pages, tmp_path):
    for name in ("docs", "snippets", "overrides", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "*.ipynb"))
    for name in ("mkdocs.yml", "learning-path.yml"):
        text = (ROOT / name).read_text(encoding="utf-8")
        text = re.sub(r"^ +- [\w ]+:\n( +- \S+\.ipynb\n)+", "", text, flags=re.M) if name == "mkdocs.yml" else text
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    command = [sys.executable, "-m", "zensical", "build"]
    done = subprocess.run(command, cwd=tmp_path, env=QUIET, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    site_steps.finish(tmp_path / "site", tmp_path)
    for name, page in pages.items():
        if name == "404.html" or name.startswith("data/"):
            continue
        built = tmp_path / "site" / name
        assert built.exists(), f"Zensical does not build {name}"
        other = BeautifulSoup(built.read_text(encoding="utf-8"), "html.parser")
        lacking = {identity for identity in ids_of(page) - ids_of(other) if not identity.startswith("data-")}
        assert not lacking, f"{name}: Zensical lacks {lacking}"


def ids_of(page) -> set[str]:
    """The ids of headings, questions and examples of a page's article."""
    article = page.find("article")
    return {node["id"] for node in article.select("h1[id], h2[id], h3[id], h4[id], div.highlight[id]")}
