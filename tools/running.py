"""Runs examples and exercises as a reader would, and compares what they print with what is recorded."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.snippets import Example, Exercise

TIME_LIMIT = 10.0  # seconds that an example or a check may take
TRACEBACK = re.compile(
    r'^(  \+ Exception Group )?Traceback \(most recent call last\):$|^  File "[^"]+", line \d+$', re.M
)
FRAME = re.compile(r'^(?P<indent>[ |]*)File "(?P<file>[^"]+)", line \d+')
CARETS = re.compile(r"^[ |]*[~^][~^ ]*$")


@dataclass(frozen=True)
class Outcome:
    """What a run printed, normalised, and how it ended.

    `out` is standard output, closed by the traceback where the program ended in an uncaught exception; `err` is the
    rest of standard error. `exit_code` is None where the time limit ended the run.
    """

    out: str
    err: str
    exit_code: int | None

    @property
    def raised(self) -> bool:
        """True where the program ended in an uncaught exception (or does not compile)."""
        return declares_error(self.out) and self.exit_code != 0


def run_example(example: Example, python: str = sys.executable) -> Outcome:
    """Run an example in a fresh process and a fresh folder.

    The environment is bare (no PYTHON* variables, no colours, UTF-8), so that every machine prints the same.
    """
    with scratch_folder() as folder:
        for name, path in example.files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        given = example.record(".in")
        stdin = given.read_text(encoding="utf-8") if given.exists() else ""
        return run_python([python, example.main.name], folder, stdin)


def run_check(exercise: Exercise, candidate: str, python: str = sys.executable) -> Outcome:
    """Run an exercise's check against `task`, `solution` or a `wrong_<why>` put in the task's place.

    The exit code is 0 where the check passes, as `python -m unittest` gives it.
    """
    with scratch_folder() as folder:
        copy_check(exercise, candidate, folder)
        return run_python([python, "-m", "unittest", "check"], folder, "")


def copy_check(exercise: Exercise, candidate: str, folder: Path) -> None:
    """Lay out an exercise in `folder`, the candidate in the task's place."""
    for path in [exercise.part("check"), *exercise.support()]:
        copy(path, folder / path.name)
    chosen = exercise.candidates()[candidate]
    if chosen.is_dir():
        shutil.copytree(chosen, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        copy(chosen, folder / "task.py")


def run_python(command: list[str], folder: Path, stdin: str) -> Outcome:
    """Run a command in a folder with a bare environment; a run over the time limit is killed."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    home = {"HOME": str(folder), "USERPROFILE": str(folder)}
    environment = kept | home | {"PYTHONUTF8": "1", "NO_COLOR": "1", "PYTHON_COLORS": "0"}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=TIME_LIMIT,
        )
    except subprocess.TimeoutExpired:
        return Outcome("", "", None)
    return outcome(done.stdout, done.stderr, done.returncode, str(folder))


def outcome(stdout: str, stderr: str, exit_code: int, folder: str) -> Outcome:
    """Normalise the two streams of a finished run that took place in `folder`."""
    stdout, stderr = stdout.replace("\r\n", "\n"), clean_traceback(stderr.replace("\r\n", "\n"), folder)
    if exit_code != 0 and (found := TRACEBACK.search(stderr)):
        stdout, stderr = stdout + stderr[found.start() :], stderr[: found.start()]
    return Outcome(stdout, stderr, exit_code)


def clean_traceback(text: str, folder: str) -> str:
    """Cut from a traceback what differs between machines.

    Paths become relative to `folder`; frames of files outside it, with their source lines, and lines of carets go.
    """
    kept, skipping = [], None
    for line in text.splitlines(keepends=True):
        frame = FRAME.match(line)
        if frame:
            inside = frame["file"].startswith(folder) or not is_foreign(frame["file"])
            skipping = None if inside else len(frame["indent"])
            line = line.replace(folder + os.sep, "").replace(os.sep, "/") if inside else line
        elif skipping is not None and indentation(line) <= skipping:
            skipping = None
        if skipping is None and not CARETS.match(line.rstrip("\n")):
            kept.append(line)
    return "".join(kept).replace(folder + os.sep, "").replace(folder, ".")


def is_foreign(file: str) -> bool:
    """True for a file that cannot belong to the example: an absolute path, or a module frozen into Python."""
    return os.path.isabs(file) or file.startswith("<frozen ")


def indentation(line: str) -> int:
    """Columns before the text, counting the bars with which exception groups are drawn."""
    return len(line) - len(line.lstrip(" |"))


def declares_error(recorded: str) -> bool:
    """True where a recorded output closes with a traceback: then the program must fail."""
    return bool(TRACEBACK.search(recorded))


def matches(expected: str, actual: str) -> bool:
    """Compare as doctest does with ELLIPSIS: `...` stands for any text, also none.

    The algorithm is the one of `doctest.OutputChecker`: the first piece must be a prefix, the last a suffix, and the
    others are found from left to right, each at its earliest place.
    """
    pieces = expected.split("...")
    if len(pieces) == 1:
        return expected == actual
    first, *middle, last = pieces
    if not actual.startswith(first) or not actual.endswith(last) or len(first) + len(last) > len(actual):
        return False
    position, end = len(first), len(actual) - len(last)
    for piece in middle:
        position = actual.find(piece, position, end)
        if position < 0:
            return False
        position += len(piece)
    return True


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A temporary folder by its real path (on macOS the usual name is a link)."""
    with tempfile.TemporaryDirectory(prefix="proven-", ignore_cleanup_errors=True) as name:
        yield Path(name).resolve()


def copy(path: Path, target: Path) -> None:
    """Copy a file or a folder."""
    if path.is_dir():
        shutil.copytree(path, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copyfile(path, target)
