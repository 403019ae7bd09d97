"""What lies under snippets/: examples, their recorded outputs, and exercises.

    snippets/<part>/<chapter>/<example>.py          an example of one file
    snippets/<part>/<chapter>/<example>/main.py     an example of several files
    snippets/<part>/<chapter>/exercises/<exercise>/ task, check, solution and wrong solutions

Beside an example's main file stand its recorded output (`.out`), what it reads from standard input (`.in`) and, where
a message on standard error is the lesson, that message (`.err`).
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
IGNORED = {"__pycache__", ".ipynb_checkpoints", ".ruff_cache", ".DS_Store"}
RECORDS = {".out", ".in", ".err"}
EXERCISE_PARTS = ("task", "check", "solution")


@dataclass(frozen=True)
class Example:
    """A program that a page shows: `main` is the file that runs, `root` the snippets folder."""

    root: Path
    main: Path

    @property
    def name(self) -> str:
        """The path that a page uses, relative to snippets/, with forward slashes."""
        return self.main.relative_to(self.root).as_posix()

    @property
    def chapter(self) -> str:
        """`part/chapter`, the name that the example shares with its page."""
        return "/".join(self.main.relative_to(self.root).parts[:2])

    @property
    def has_folder(self) -> bool:
        """True for an example of several files."""
        return len(self.main.relative_to(self.root).parts) > 3

    def record(self, suffix: str) -> Path:
        """Path of the example's `.out`, `.in` or `.err`, which need not exist."""
        return self.main.with_suffix(suffix)

    @cached_property
    def files(self) -> dict[str, Path]:
        """The files that the program needs, by their path in the folder in which it runs."""
        if not self.has_folder:
            return {self.main.name: self.main}
        folder = self.main.parent
        records = {self.record(suffix) for suffix in RECORDS}
        return {path.relative_to(folder).as_posix(): path for path in files_below(folder) if path not in records}

    @property
    def min_version(self) -> tuple[int, int]:
        """The oldest Python that runs it, from a suffix such as `_py312` of the file's or folder's name."""
        stem = self.main.parent.name if self.has_folder else self.main.stem
        found = re.search(r"_py3(\d+)$", stem)
        return (3, int(found[1])) if found else (3, 0)

    def packages(self) -> set[str]:
        """The third-party packages of snippets/requirements.txt that its source imports."""
        taught = taught_packages(self.root)
        found = set()
        for path in self.files.values():
            if path.suffix == ".py":
                found |= set(re.findall(r"^\s*(?:import|from)\s+(\w+)", path.read_text(encoding="utf-8"), re.M))
        return found & taught


@dataclass(frozen=True)
class Exercise:
    """A task with its proof: `folder` holds task, check, solution and wrong_<why>, each a file or a folder."""

    root: Path
    folder: Path

    @property
    def name(self) -> str:
        """The path that a page uses, relative to snippets/, with forward slashes."""
        return self.folder.relative_to(self.root).as_posix()

    @property
    def chapter(self) -> str:
        """`part/chapter`, the name that the exercise shares with its page."""
        return "/".join(self.folder.relative_to(self.root).parts[:2])

    def part(self, stem: str) -> Path | None:
        """The file `<stem>.py` or the folder `<stem>/`, or None where neither exists."""
        for path in (self.folder / f"{stem}.py", self.folder / stem):
            if path.exists():
                return path
        return None

    def candidates(self) -> dict[str, Path]:
        """Everything that can be put in the task's place: `task`, `solution` and each `wrong_<why>`."""
        stems = ["task", "solution"]
        stems += sorted(path.stem for path in self.folder.glob("wrong_*") if path.name not in IGNORED)
        return {stem: path for stem in stems if (path := self.part(stem))}

    def support(self) -> list[Path]:
        """Further files of the folder that a task or check reads or imports."""
        own = {self.part(stem) for stem in EXERCISE_PARTS} | set(self.candidates().values())
        return [path for path in sorted(self.folder.iterdir()) if path not in own and path.name not in IGNORED]


def files_below(folder: Path) -> list[Path]:
    """Every file below a folder, sorted, without what tools leave behind."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not IGNORED & set(path.relative_to(folder).parts)
    ]


def chapters(root: Path) -> list[Path]:
    """The folders `snippets/<part>/<chapter>`."""
    return [path for path in sorted(root.glob("*/*")) if path.is_dir() and not IGNORED & set(path.parts)]


def examples(root: Path, chapter: str | None = None) -> list[Example]:
    """All examples, or those of one `part/chapter`."""
    found = []
    for folder in chapters(root):
        if chapter and folder.relative_to(root).as_posix() != chapter:
            continue
        for path in sorted(folder.iterdir()):
            if path.suffix == ".py":
                found.append(Example(root, path))
            elif path.is_dir() and path.name not in IGNORED | {"exercises"} and (path / "main.py").exists():
                found.append(Example(root, path / "main.py"))
    return found


def exercises(root: Path, chapter: str | None = None) -> list[Exercise]:
    """All exercises, or those of one `part/chapter`."""
    return [
        Exercise(root, path)
        for folder in chapters(root)
        if not chapter or folder.relative_to(root).as_posix() == chapter
        for path in sorted(folder.glob("exercises/*"))
        if path.is_dir() and path.name not in IGNORED
    ]


def taught_packages(root: Path) -> set[str]:
    """Import names of the packages in snippets/requirements.txt (they are the distributions' names there)."""
    listing = root / "requirements.txt"
    text = listing.read_text(encoding="utf-8") if listing.exists() else ""
    return {name.replace("-", "_") for name in re.findall(r"^([A-Za-z][\w-]*)", text, re.M)}
