"""Notebooks as pages of this site: their Markdown is the site's Markdown, their outputs are what a clean kernel gives.

mkdocs-jupyter makes a page of each notebook. Its own converter knows neither questions nor snippets in Markdown cells
and adds half a megabyte of style sheets to a page, so the text that MkDocs renders is made here.

    python -m tools.notebooks    run every notebook in a clean kernel and keep its outputs
"""

import html
import json
import re
from pathlib import Path

import nbformat

from tools.recording import write_atomically
from tools.running import scratch_folder
from tools.snippets import ROOT

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
PICTURES = {"image/png": "data:image/png;base64,", "image/svg+xml": ""}


def as_markdown(path: Path) -> str:
    """A notebook as the site's Markdown: code cells become fences, outputs blocks that the search leaves out."""
    notebook = nbformat.read(path, as_version=4)
    return "\n\n".join(cell_markdown(cell) for cell in notebook.cells)


def front_matter(path: Path) -> dict:
    """What a page writes into its front matter, a notebook keeps in its metadata under `page`."""
    return json.loads(path.read_text(encoding="utf-8")).get("metadata", {}).get("page", {})


def cell_markdown(cell: nbformat.NotebookNode) -> str:
    """One cell as Markdown."""
    if cell.cell_type != "code":
        return cell.source
    longest = max(map(len, re.findall(r"`+", cell.source)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n\n".join([f"{fence}{{.python .cell}}\n{cell.source}\n{fence}", *map(output_html, cell.outputs)])


def output_html(output: nbformat.NotebookNode) -> str:
    """One output of a cell as HTML; a picture's text says what its alternative text is."""
    data = output.get("data", {})
    block = '<div class="output cell-output highlight" data-search-exclude>{}</div>'
    for kind, prefix in PICTURES.items():
        if kind in data and prefix:
            alternative = html.escape(output.metadata.get("alt") or data.get("text/plain", ""))
            return block.format(f'<img alt="{alternative}" src="{prefix}{"".join(data[kind].split())}">')
        if kind in data:
            return block.format(data[kind])
    if "text/html" in data:
        return block.format(data["text/html"])
    return block.format(f'<pre tabindex="0"><code>{html.escape(shown(output), quote=False)}</code></pre>')


def code_lines(path: Path) -> int:
    """How many lines of code a notebook shows."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    return sum(1 for source in code for line in source.splitlines() if line.strip())


def run(path: Path) -> nbformat.NotebookNode:
    """The notebook with the outputs of a clean kernel, started in a temporary folder.

    Raises nbclient's CellExecutionError where a cell fails without the tag `raises-exception`.
    """
    from nbclient import NotebookClient  # only the tests and `make fix` have a kernel

    notebook = nbformat.read(path, as_version=4)
    page = notebook.metadata.get("page", {})
    with scratch_folder() as folder:
        settings = {"metadata": {"path": str(folder)}}
        quiet = ["--log-level=40"]  # else the kernel warns of its loopback connection at every start
        NotebookClient(
            notebook, timeout=60, kernel_name="python3", resources=settings, record_timing=False, extra_arguments=quiet
        ).execute()
    notebook.metadata = nbformat.from_dict({"kernelspec": KERNEL, "language_info": {"name": "python"}, "page": page})
    return notebook


def outputs(notebook: nbformat.NotebookNode) -> list[str]:
    """What each code cell shows, as text: streams joined, pictures by their kind, errors without colours."""
    return ["".join(map(shown, cell.outputs)) for cell in notebook.cells if cell.cell_type == "code"]


def shown(output: nbformat.NotebookNode) -> str:
    """One output of a cell as text."""
    if output.output_type == "stream":
        return output.text
    if output.output_type == "error":
        return f"{output.ename}: {output.evalue}"
    kinds = "".join(f"<{kind}>" for kind in sorted(output.data) if kind in PICTURES)
    return output.data.get("text/plain", "") + kinds


def execute(path: Path) -> bool:
    """Run a notebook and keep its outputs; the result says whether the file changed."""
    before, after = nbformat.read(path, as_version=4), run(path)
    if outputs(before) == outputs(after) and before.metadata == after.metadata:
        return False
    write_atomically(path, nbformat.writes(after) + "\n")
    return True


if __name__ == "__main__":
    for notebook_path in sorted((ROOT / "docs").rglob("*.ipynb")):
        print(f"{'ran' if execute(notebook_path) else 'kept'} {notebook_path.relative_to(ROOT).as_posix()}")
