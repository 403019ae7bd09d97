"""Repairs what can be repaired: formats code, records outputs, runs notebooks, tidies Markdown.

    python -m tools.fix

An output is not recorded while its program fails or does not end; each such program is named in a line.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tools import node, notebooks, recording
from tools.snippets import ROOT, examples


def main() -> int:
    """Repair the tree; the result is 1 where something is left for a human."""
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", "."], cwd=ROOT, check=False)
    subprocess.run([sys.executable, "-m", "ruff", "check", "-q", "--fix", "tools", "tests"], cwd=ROOT, check=False)
    found = examples(ROOT / "snippets")
    faults = []
    with ThreadPoolExecutor() as pool:
        for example, (fault, wrote) in zip(found, pool.map(recording.record, found), strict=True):
            if fault:
                faults.append(fault)
            elif wrote:
                print(f"recorded snippets/{example.name}")
    for path in sorted((ROOT / "docs").rglob("*.ipynb")):
        if notebooks.execute(path):
            print(f"ran {path.relative_to(ROOT).as_posix()}")
    tidy = [*node.node_command(), "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs", "--fix"]
    if (ROOT / "node_modules").is_dir():
        done = subprocess.run(tidy, cwd=ROOT, capture_output=True, text=True)
        faults += [line for line in done.stderr.splitlines() if ".md:" in line]
    for fault in faults:
        print(fault)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
