"""Puts into the built site what a reader's browser runs: Python, the libraries of the pages, and every program.

All of it is copied from node_modules, tools/wasm and snippets/, so that nothing comes from another host.
"""

import base64
import hashlib
import json
import os
import re
import shutil
from pathlib import Path

from tools import snippets
from tools.snippets import Example, Exercise

PYTHON_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
HARNESS_FILES = ("harness.py", "tracer.py", "grader.py")
# The modules of each npm package that the pages import; what these import in turn is copied with them.
LIBRARIES = {
    "prism-code-editor": (
        "dist/index.js",
        "dist/layout.css",
        "dist/prism/languages/python.js",
        "dist/extensions/commands/index.js",
        "dist/languages/python.js",
    ),
    "minisearch": ("dist/es/index.js",),
    "ts-fsrs": ("dist/index.mjs",),
}
# What no reader's page fetches, and what changes without a reason.
NOT_KEPT = re.compile(
    r"\.(map|xml|gz|apkg)$|^(404\.html|sw\.js|tags\.json|assets/(offline\.json|app/sw\.js|javascripts/lunr/.*))$"
)
# The service worker of a site that is being written.
LEAVE = """\
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(registration.unregister()));
"""
IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?["'](\.{1,2}/[^"']+)["']""")


class PackagesMissing(RuntimeError):
    """node_modules lacks a package that the site needs; the message says how to get it."""


def add(site: Path, root: Path) -> None:
    """Copy Python, the libraries and the programs into a built site. Raises PackagesMissing."""
    packages = root / "node_modules"
    for name in ("pyodide", "esbuild", *LIBRARIES):
        if not (packages / name).is_dir():
            raise PackagesMissing(
                f"package.json:1: node_modules/{name} is missing, so nothing runs in the pages. "
                "Say `npm ci`, or `python -m tools.node npm ci` where there is no npm."
            )
    assets = site / "assets"
    version = json.loads((packages / "pyodide" / "package.json").read_text(encoding="utf-8"))["version"]
    python = assets / f"python-{version}"
    for name in PYTHON_FILES:
        copy(packages / "pyodide" / name, python / name)
    for name in HARNESS_FILES:
        copy(root / "tools" / "wasm" / name, assets / "app" / name)
    for name, entries in LIBRARIES.items():
        for entry in entries:
            for path in with_imports(packages / name / entry):
                copy(path, assets / "lib" / path.relative_to(packages))
    sizes = {name: (python / name).stat().st_size for name in PYTHON_FILES}
    facts = {"python": f"../python-{version}/", "sizes": sizes}
    write(assets / "app" / "build.js", f"export const BUILD = {json.dumps(facts)};\n")
    write_programs(site, root / "snippets")


def copy(source: Path, target: Path) -> None:
    """Copy a file, folders made as needed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write(path: Path, text: str) -> None:
    """Write a text file, folders made as needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def with_imports(entry: Path) -> set[Path]:
    """A module with all that it imports by a relative path, directly or not."""
    found, waiting = set(), [entry]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            if path.suffix != ".css":
                names = IMPORT.findall(path.read_text(encoding="utf-8"))
                waiting += [Path(os.path.normpath(path.parent / name)) for name in names]
    return found


def write_programs(site: Path, shelf: Path) -> None:
    """Write `programs.json` beside each page: the files of its examples and exercises, by the paths that it shows."""
    for folder in snippets.chapters(shelf):
        chapter = folder.relative_to(shelf).as_posix()
        page = site / chapter.removesuffix("/index").removeprefix("home")
        if (page / "index.html").exists():
            examples = {example.name: example_data(example) for example in snippets.examples(shelf, chapter)}
            tasks = {exercise.name: exercise_data(exercise) for exercise in snippets.exercises(shelf, chapter)}
            data = {"examples": examples, "exercises": tasks}
            write(page / "programs.json", json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def example_data(example: Example) -> dict:
    """What the browser needs to run an example: its files, the one that is started, what it reads and printed."""
    data = {"main": example.main.name, "files": {name: content(path) for name, path in example.files.items()}}
    for suffix, key in ((".in", "stdin"), (".out", "out"), (".err", "err")):
        if example.record(suffix).exists():
            data[key] = example.record(suffix).read_text(encoding="utf-8")
    return data


def exercise_data(exercise: Exercise) -> dict:
    """What the browser needs to grade an exercise: the files of starter, check and solution, and further ones."""
    data = {stem: part_files(exercise, stem) for stem in ("task", "check", "solution")}
    support = [
        file for path in exercise.support() for file in ([path] if path.is_file() else snippets.files_below(path))
    ]
    data["support"] = {path.relative_to(exercise.folder).as_posix(): content(path) for path in support}
    return data


def part_files(exercise: Exercise, stem: str) -> dict[str, str | dict]:
    """The files of one part by the names under which the check finds them."""
    part = exercise.part(stem)
    if part.is_file():
        return {"check.py" if stem == "check" else "task.py": content(part)}
    files = {path.relative_to(part).as_posix(): content(path) for path in snippets.files_below(part)}
    return {f"check/{name}": text for name, text in files.items()} if stem == "check" else files


def content(path: Path) -> str | dict:
    """A file's contents as JSON carries them: text, or base64 where it is not text."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def add_service_worker(site: Path, live: bool = False) -> None:
    """Put the service worker at the site's root, with a version that changes when a file that it may keep does.

    A browser installs a service worker anew when its script differs by a byte (Service Workers, W3C). A site that is
    being written (`live`) gets one that takes itself away, for it could show an author what was there before.
    """
    if live:
        write(site / "sw.js", LEAVE)
        return
    files = kept_files(site)
    digest = hashlib.sha256()
    for name, path in files.items():
        digest.update(name.encode())
        digest.update(path.read_bytes())
    sizes = {name: path.stat().st_size for name, path in files.items()}
    write(site / "assets" / "offline.json", json.dumps(sizes, separators=(",", ":")))
    python = next((site / "assets").glob("python-*")).name
    template = site / "assets" / "app" / "sw.js"
    digest.update(template.read_bytes())
    script = template.read_text(encoding="utf-8").replace("PYTHON_FOLDER", python)
    write(site / "sw.js", script.replace("SITE_VERSION", digest.hexdigest()[:16]))


def kept_files(site: Path) -> dict[str, Path]:
    """The files of a built site that may be kept for offline use, by their address below its root."""
    paths = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    return {
        re.sub(r"(^|/)index\.html$", r"\1", name): path for name, path in paths.items() if not NOT_KEPT.search(name)
    }
