"""Prints the ratios that the site is measured by: weight and paint of a first view, the time of a build, and how soon
a program runs.

    python -m tools.bench

The first view is compared with a page of an mdBook: the Rust book of Debian's package rust-doc, or the folder that the
variable MDBOOK names.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser

from tools import browsing, serving
from tools.snippets import ROOT

ROUNDS = 5
BUDGET = 80 * 1024  # bytes of a chapter's first view
SCRIPTS = 12_000  # bytes of JavaScript of our own that a chapter may load before a click
SECOND_RUN = 100  # milliseconds
MDBOOK_PAGE = "ch07-02-defining-modules-to-control-scope-and-privacy.html"
MDBOOK = Path(os.environ.get("MDBOOK", "/usr/share/doc/rust-doc/html/book"))

# The time from a click on the page's first Run to its output, in milliseconds.
CLICK = """() => new Promise(done => {
    const start = performance.now();
    const shown = () => document.querySelector(".live pre code")?.textContent;
    let cleared = !shown();
    new MutationObserver(() => {
        if (!shown()) cleared = true;
        else if (cleared) done(performance.now() - start);
    }).observe(document.body, {subtree: true, childList: true, characterData: true});
    document.querySelector("[data-action=run]").click();
    cleared ||= !shown();
})"""
# The time that Pyodide alone takes to load, and no more than that.
LOAD = """async folder => {
    const start = performance.now();
    const { loadPyodide } = await import(`${folder}pyodide.mjs`);
    await loadPyodide({indexURL: folder});
    return performance.now() - start;
}"""
# The time from the stop of an endless program to the output of the next one.
RESTART = """async () => {
    const { python } = await import(new URL("assets/app/python.js", location));
    const job = (source) => ({kind: "run", main: "main.py", files: {"main.py": source}});
    await new Promise(output => {
        python.run(job("print(1)\\nwhile True: pass"), {output});
    });
    const start = performance.now();
    python.stop();
    await new Promise(output => {
        python.run(job("print(2)"), {output});
    });
    return performance.now() - start;
}"""


# The addresses that the deploy workflow sets, and that each page carries.
DEPLOYED = {
    "SITE_URL": "https://someone.example/project/",
    "REPO_URL": "https://code.example/someone/project",
    "EDIT_URI": "edit/main/docs/",
}


def build(folder: Path, source: Path) -> float:
    """Build a site once, as the deploy workflow does; the result is the seconds that it took."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, env=os.environ | DEPLOYED | {"NO_MKDOCS_2_WARNING": "1"})
    return time.perf_counter() - start


def make_plain(source: Path) -> None:
    """Take everything of ours out of a copy of the sources: the yardstick of the build time."""
    config = source / "mkdocs.yml"
    text = re.sub(r"^hooks:\n(?:  - .*\n)+", "", config.read_text(encoding="utf-8"), flags=re.M)
    text = re.sub(r"^  custom_dir: .*\n|^  icon:\n    logo: .*\n", "", text, flags=re.M)
    config.write_text(text.replace("  - tools.markdown_ext\n", ""), encoding="utf-8")
    home = source / "docs" / "index.md"
    home.write_text(home.read_text(encoding="utf-8").replace("template: home.html\n", ""), encoding="utf-8")


def build_ratio() -> tuple[float, Path]:
    """Median time of our build over that of a plain Material build, and the folder of the built site."""
    work = Path(tempfile.mkdtemp(prefix="proven-bench-"))
    for source in (work / "source", work / "plain"):
        for name in ("docs", "snippets", "overrides", "tools"):
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("mkdocs.yml", "learning-path.yml"):
            shutil.copyfile(ROOT / name, source / name)
        (source / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    make_plain(work / "plain")
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(build(work / "site", work / "source"))
        theirs.append(build(work / "plain-site", work / "plain"))
    return statistics.median(ours) / statistics.median(theirs), work / "site"


def heaviest_chapter(browser: Browser, site: Path) -> tuple[str, dict[str, int]]:
    """The chapter whose first view costs most, and its bytes by path, as the server counts them."""
    found: tuple[str, dict[str, int]] = ("", {})
    sent: dict[str, int] = {}
    with serving.serve(site, sent) as address:
        for path in sorted(site.glob("*/*/programs.json")):
            sent.clear()
            chapter = path.parent.relative_to(site).as_posix()
            browsing.first_view(browser, f"{address}{chapter}/")
            if sum(sent.values()) > sum(found[1].values()):
                found = chapter, dict(sent)
    return found


def own_scripts(sent: dict[str, int]) -> int:
    """The bytes of the scripts of our own among what a first view costs."""
    return sum(size for name, size in sent.items() if name.endswith(".js") and "/javascripts/" not in name)


def run_times(browser: Browser, site: Path) -> dict[str, float]:
    """Median milliseconds of a first run, of Pyodide alone, of a second run and of a run after a stop.

    Each round begins with an empty cache.
    """
    times: dict[str, list[float]] = {"first": [], "alone": [], "second": [], "restart": []}
    (site / "blank.html").write_text("<!doctype html><title>blank</title>", encoding="utf-8")
    python = next((site / "assets").glob("python-*")).name
    with serving.serve(site) as address:
        for _ in range(ROUNDS):
            page = browser.new_context().new_page()
            page.goto(f"{address}blank.html")
            times["alone"].append(page.evaluate(LOAD, f"{address}assets/{python}/"))
            page.context.close()
            # Without the service worker, which would fetch the same files a second time at its leisure.
            page = browser.new_context(service_workers="block").new_page()
            page.goto(address, wait_until="networkidle")
            times["first"].append(page.evaluate(CLICK))
            times["second"].append(page.evaluate(CLICK))
            times["restart"].append(page.evaluate(RESTART))
            page.context.close()
    return {name: statistics.median(measured) for name, measured in times.items()}


def paint_ratio(browser: Browser, ours: str, theirs: str, slow: bool) -> float:
    """Median time to the largest paint of one address over that of another, measured in turns."""
    paints: dict[str, list[float]] = {ours: [], theirs: []}
    for _ in range(2 * ROUNDS):
        for address, times in paints.items():
            times.append(browsing.first_view(browser, address, slow).paint)
    return statistics.median(paints[ours]) / statistics.median(paints[theirs])


def main() -> int:
    """Print everything; the result is 1 where a target is missed."""
    ratios = {}
    ratios["build"], site = build_ratio()
    print(f"build: {ratios['build']:.2f} times a plain Material build of the same pages (at most 1.50)")
    ratios["build"] /= 1.5
    with browsing.browser() as browser:
        chapter, sent = heaviest_chapter(browser, site)
        ratios["weight"] = sum(sent.values()) / BUDGET
        print(f"first view of the heaviest chapter, {chapter}: {ratios['weight']:.2f} of {BUDGET // 1024} KiB")
        for name, size in sorted(sent.items(), key=lambda item: -item[1]):
            print(f"  {size:7d} {name}")
        ratios["scripts"] = own_scripts(sent) / SCRIPTS
        print(f"JavaScript of our own in it, before a click: {ratios['scripts']:.2f} of {SCRIPTS} bytes")
        times = run_times(browser, site)
        start, again = times["first"] / times["alone"], times["restart"] / times["first"]
        print(f"first output after a click on Run: {start:.2f} times what Pyodide alone takes to load (at most 1.25)")
        print(f"second run: {times['second']:.0f} ms (at most {SECOND_RUN})")
        print(f"first output after a stop: {again:.2f} times a first run's (at most 0.50)")
        ratios |= {"first run": start / 1.25, "second run": times["second"] / SECOND_RUN, "restart": again / 0.5}
        if MDBOOK.is_dir():
            with serving.serve(site) as address, serving.serve(MDBOOK) as book:
                for slow, network in ((False, "an unlimited network"), (True, "a phone's network")):
                    ratio = paint_ratio(browser, f"{address}{chapter}/", f"{book}{MDBOOK_PAGE}", slow)
                    print(f"largest paint on {network}: {ratio:.2f} times the Rust book's (at most 1.00)")
                    ratios[f"paint on {network}"] = ratio
        else:
            print("largest paint: there is no mdBook to compare with (Debian: apt-get install rust-doc; or set MDBOOK)")
    shutil.rmtree(site.parent)
    missed = [name for name, ratio in ratios.items() if ratio > 1]
    if missed:
        print(f"missed: {', '.join(missed)}")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
