"""Compares examples with their recorded outputs, and writes the outputs anew. Nothing else writes a `.out`."""

import os
import re
import sys
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

from tools import interpreters
from tools.running import TIME_LIMIT, Outcome, declares_error, matches, run_example
from tools.snippets import Example

Runner = Callable[[Example], Outcome]


def read(path: Path) -> str | None:
    """The text of a record, or None where it does not exist."""
    return path.read_text(encoding="utf-8") if path.exists() else None


def fault(example: Example, result: Outcome) -> str | None:
    """Why a run must not be accepted, whatever it printed, as a sentence; None where it may be.

    A traceback at the end of the `.out` declares that the program fails; an `.err` declares that it writes to
    standard error. Both are declarations of the author, so recording never makes them.
    """
    expected = read(example.record(".out")) or ""
    if result.exit_code is None:
        return f"It ran for more than {TIME_LIMIT:.0f} s and was stopped. Make it end sooner."
    if result.raised and not declares_error(expected):
        last = result.out.rstrip().splitlines()[-1]
        return (
            f"It fails with {last!r}. Mend the program; or, if the failure is the lesson, write the line "
            f"'Traceback (most recent call last):' into {example.record('.out').name} and record again."
        )
    if declares_error(expected) and not result.raised and not matches(expected, result.out):
        return "Its output declares a traceback, but the program did not fail. Mend the program, or empty its .out."
    if result.err and not example.record(".err").exists():
        first = result.err.strip().splitlines()[0]
        return (
            f"It writes to standard error: {first!r}. Mend the program; or, if the message is the lesson, make an "
            f"empty {example.record('.err').name} and record again."
        )
    if result.exit_code != 0 and not result.raised and not example.record(".err").exists():
        return f"It ends with exit code {result.exit_code}. Catch SystemExit in it, or make an empty .err beside it."
    return None


def difference(example: Example, result: Outcome) -> str | None:
    """What a run printed otherwise than recorded, as `file:line: what. How to mend it.`; None where all agrees.

    The file is the record's name beside the program, the line the first that differs.
    """
    for suffix, actual in ((".out", result.out), (".err", result.err)):
        name = example.record(suffix).relative_to(example.root.parent).as_posix()
        expected = read(example.record(suffix))
        if suffix == ".out" and expected is None:
            return f"{name}:1: The recorded output is missing. Run `make fix`, which records it."
        if expected is not None and not matches(expected, actual):
            line, recorded, printed = first_difference(expected, actual)
            return (
                f"{name}:{line}: The program printed {printed!r} where {recorded!r} is recorded. "
                "Mend the program, or run `make fix` if the new output is right."
            )
    return None


def first_difference(expected: str, actual: str) -> tuple[int, str, str]:
    """Number and text of the first recorded line that does not match, and what was printed there."""
    recorded, printed = expected.splitlines(), actual.splitlines()
    for number, (old, new) in enumerate(zip_longest(recorded, printed, fillvalue=""), 1):
        if not matches(old, new):
            return number, old, new
    return len(recorded) or 1, "(no line end)", "(a line end)"


def complaint(example: Example, result: Outcome) -> str | None:
    """What is wrong with a run as one line that begins with `file:line: `; None where nothing is."""
    what = fault(example, result)
    if what is None:
        return difference(example, result)
    file, line = example.main, 1
    for found in re.finditer(r'File "([^"]+)", line (\d+)', result.out + result.err):
        if found[1] in example.files:
            file, line = example.files[found[1]], int(found[2])
    return f"{file.relative_to(example.root.parent).as_posix()}:{line}: {what}"


def run_where_possible(example: Example) -> Outcome:
    """Run an example on the interpreter of this process or, if that is too old for it, on a newer one.

    The newer one is the oldest of the machine that will do, else the one on WebAssembly.
    """
    if runs_here(example):
        return run_example(example)
    for version, python in interpreters.find("all").items():
        if tuple(map(int, version.split("."))) >= example.min_version:
            return run_example(example, python)
    from tools import browser  # it imports what imports this

    return browser.run_examples([example])[example]


def record(example: Example, run: Runner = run_where_possible) -> tuple[str | None, bool]:
    """Run an example and write what it printed.

    Returns what hinders it, as `complaint` says it (None where nothing does), and whether a file was written. An
    output that still matches, its `...` included, is kept.
    """
    result = run(example)
    if fault(example, result):
        return complaint(example, result), False
    wrote = False
    for suffix, actual in ((".out", result.out), (".err", result.err)):
        path = example.record(suffix)
        expected = read(path)
        if suffix == ".err" and expected is None:
            continue
        if expected is None or not matches(expected, actual):
            write_atomically(path, actual)
            wrote = True
    return None, wrote


def write_atomically(path: Path, text: str) -> None:
    """Write a text file so that a reader sees the old text or the new one, never a part."""
    partial = path.with_name(path.name + ".part")
    partial.write_text(text, encoding="utf-8", newline="\n")
    os.replace(partial, path)


def runs_here(example: Example) -> bool:
    """True where the interpreter of this process is new enough for the example."""
    return sys.version_info[:2] >= example.min_version
