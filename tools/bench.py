"""Prints the ratios that the site is measured by: weight and paint of a first view, and the time of a build.

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
from urllib.parse import urlsplit

from tools import browsing, serving
from tools.snippets import ROOT

ROUNDS = 5
BUDGET = 80 * 1024  # bytes of a chapter's first view
MDBOOK = Path(os.environ.get("MDBOOK", "/usr/share/doc/rust-doc/html/book"))


def build(folder: Path, source: Path) -> float:
    """Build a site once; the result is the seconds that it took."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
    return time.perf_counter() - start


def make_plain(source: Path) -> None:
    """Take everything of ours out of a copy of the sources: the yardstick of the build time."""
    config = source / "mkdocs.yml"
    text = re.sub(r"^hooks:\n(?:  - .*\n)+", "", config.read_text(encoding="utf-8"), flags=re.M)
    text = re.sub(r"^  custom_dir: .*\n", "", text, flags=re.M)
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
    make_plain(work / "plain")
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(build(work / "site", work / "source"))
        theirs.append(build(work / "plain-site", work / "plain"))
    return statistics.median(ours) / statistics.median(theirs), work / "site"


def main() -> int:
    """Print everything; the result is 1 where a target is missed."""
    missed = []
    ratio, site = build_ratio()
    print(f"build: {ratio:.2f} times a plain Material build of the same pages (at most 1.50)")
    missed += ["build"] if ratio > 1.5 else []
    chapters = sorted(path.parent.relative_to(site).as_posix() for path in site.glob("modules/*/index.html"))
    with browsing.browser() as browser, serving.serve(site) as address:
        heaviest, weight = "", 0
        for chapter in chapters:
            view = browsing.first_view(browser, f"{address}{chapter}/")
            total = sum(view.bytes.values())
            if total > weight:
                heaviest, weight = chapter, total
        print(f"first view of the heaviest chapter, {heaviest}: {weight / BUDGET:.2f} of {BUDGET // 1024} KiB")
        for name, size in sorted(browsing.first_view(browser, f"{address}{heaviest}/").bytes.items()):
            print(f"  {size:7d} {urlsplit(name).path}")
        missed += ["weight"] if weight > BUDGET else []
        if MDBOOK.is_dir():
            page = "ch07-02-defining-modules-to-control-scope-and-privacy.html"
            ours, theirs = [], []
            with serving.serve(MDBOOK) as book:
                for _ in range(ROUNDS):
                    ours.append(browsing.first_view(browser, f"{address}{heaviest}/", slow=True).paint)
                    theirs.append(browsing.first_view(browser, f"{book}{page}", slow=True).paint)
            ratio = statistics.median(ours) / statistics.median(theirs)
            print(f"largest paint on a phone's network: {ratio:.2f} times the Rust book's (at most 1.00)")
            missed += ["paint"] if ratio > 1 else []
        else:
            print(
                "largest paint: not compared, for there is no mdBook (Debian: apt-get install rust-doc; or set MDBOOK)"
            )
    shutil.rmtree(site.parent)
    if missed:
        print(f"missed: {', '.join(missed)}")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
