"""Runs what the reader's browser runs, on the same CPython compiled to WebAssembly, in Node."""

import base64
from pathlib import Path

from tools.rules import Source
from tools.running import Outcome, copy_check, outcome, scratch_folder
from tools.snippets import Example, Exercise, files_below
from tools.wasm import WasmUnavailable, run_jobs

FOLDER = "/home/pyodide/example"  # where tools/wasm/harness.py puts a program
CHECKER = "import unittest\n\nunittest.main(module='check')\n"

__all__ = ["WasmUnavailable", "graded", "run_checks", "run_examples", "runnable"]


def run_examples(examples: list[Example]) -> dict[Example, Outcome]:
    """Run examples as the browser would. Raises WasmUnavailable where Node or Pyodide is missing."""
    jobs = []
    for example in examples:
        given = example.record(".in")
        stdin = given.read_text(encoding="utf-8") if given.exists() else ""
        files = {name: encoded(path) for name, path in example.files.items()}
        jobs.append({"id": example.name, "files": files, "main": example.main.name, "stdin": stdin})
    results = run_jobs(jobs)
    return {example: read_result(results[example.name]) for example in examples}


def run_checks(exercises: list[Exercise], candidate: str = "solution") -> dict[Exercise, Outcome]:
    """Grade a candidate of each exercise as the browser would. Raises WasmUnavailable as above."""
    jobs = []
    for exercise in exercises:
        with scratch_folder() as folder:
            copy_check(exercise, candidate, folder)
            files = {path.relative_to(folder).as_posix(): encoded(path) for path in files_below(folder)}
        files["run_check.py"] = CHECKER
        jobs.append({"id": exercise.name, "files": files, "main": "run_check.py", "stdin": ""})
    results = run_jobs(jobs)
    return {exercise: read_result(results[exercise.name]) for exercise in exercises}


def encoded(path: Path) -> str | dict:
    """A file's contents as a job carries them: text, or base64 where it is not text."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def read_result(result: dict) -> Outcome:
    """The outcome of a job."""
    if result.get("timeout"):
        return Outcome("", "", None)
    if "fatal" in result:
        return Outcome("", f"the interpreter died: {result['fatal']}\n", 1)
    return outcome(result["stdout"], result["stderr"], result["exit_code"], FOLDER)


def runnable(source: Source, found: list[Example]) -> list[Example]:
    """Those of the examples that a page marks with `.run`."""
    marked = marked_files(source, "run")
    return [example for example in found if example.name in marked]


def graded(source: Source, found: list[Exercise]) -> list[Exercise]:
    """Those of the exercises that are graded in the browser: all whose starter is not marked `.local`."""
    local, shown = marked_files(source, "local"), marked_files(source, "task")
    chosen = []
    for exercise in found:
        files = {name for name in shown if name.startswith(f"{exercise.name}/")}
        if files and not files & local:
            chosen.append(exercise)
    return chosen


def marked_files(source: Source, mark: str) -> set[str]:
    """The snippets that some fence of that class shows."""
    return {
        snippet.path
        for page in source.pages
        for fence in page.fences
        if mark in fence.classes
        for snippet in fence.snippets
        if snippet.path
    }
