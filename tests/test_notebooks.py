"""Every notebook gives its kept outputs in a clean kernel, and its page weighs like a page."""

import pytest

from tools import notebooks
from tools.snippets import ROOT

FOUND = sorted((ROOT / "docs").rglob("*.ipynb"))


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_gives_its_kept_outputs(path, record_property):
    import nbformat

    kept, fresh = nbformat.read(path, as_version=4), notebooks.run(path)
    for cell, before, after in zip(
        [cell for cell in kept.cells if cell.cell_type == "code"],
        notebooks.outputs(kept),
        notebooks.outputs(fresh),
        strict=True,
    ):
        assert before == after, f"{path.name}: run `make fix` if this is right:\n{cell.source}"
    name = path.relative_to(ROOT).as_posix()
    record_property("ran", name)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_is_kept_as_the_tools_write_it(path):
    """No execution times, no traces of one machine: a change of a notebook shows only what changed."""
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    assert set(notebook.metadata) == {"kernelspec", "language_info", "page"}
    assert all(set(cell.metadata) <= {"tags"} for cell in notebook.cells)
