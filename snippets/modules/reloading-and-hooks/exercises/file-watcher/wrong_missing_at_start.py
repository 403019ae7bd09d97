from collections.abc import Callable, Iterable
from pathlib import Path


def modified(path: str) -> int:
    return Path(path).stat().st_mtime_ns


class Watcher:
    def __init__(
        self,
        paths: Iterable[str],
        mtime: Callable[[str], int] = modified,
    ) -> None:
        self.paths = list(paths)
        self.mtime = mtime
        self.seen = {path: mtime(path) for path in self.paths}

    def _look(self) -> dict[str, int | None]:
        return {path: self._time(path) for path in self.paths}

    def _time(self, path: str) -> int | None:
        try:
            return self.mtime(path)
        except FileNotFoundError:
            return None

    def changed(self) -> list[str]:
        """Paths that changed since the last look, in order."""
        before, self.seen = self.seen, self._look()
        return [p for p in self.paths if self.seen[p] != before[p]]
