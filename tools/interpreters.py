"""Finds the CPython versions of this machine that the site supports."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

SUPPORTED = ("3.11", "3.12", "3.13", "3.14")


@cache
def find(wanted: str = "default") -> dict[str, str]:
    """Interpreters by version, such as `{"3.12": "/usr/bin/python3.12"}`.

    `wanted` is `default` (the one that runs this), `all` (every supported one of the machine) or versions separated by
    commas. Raises LookupError for a version that the machine lacks.
    """
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = {own: sys.executable}
    if wanted == "default":
        return found
    for version in SUPPORTED:
        if version not in found and (path := locate(version)):
            found[version] = path
    if wanted == "all":
        return dict(sorted(found.items(), key=lambda item: SUPPORTED.index(item[0])))
    missing = [version for version in wanted.split(",") if version not in found]
    if missing:
        raise LookupError(f"Python {', '.join(missing)} is not on this machine; it has {', '.join(found)}.")
    return {version: found[version] for version in wanted.split(",")}


def locate(version: str) -> str | None:
    """The command of one version: from PATH, else from pyenv's folder; None where it does not start."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [shutil.which(f"python{version}")]
    candidates += [str(path) for path in sorted(pyenv.glob(f"{version}.*/bin/python"), reverse=True)]
    for candidate in filter(None, candidates):
        test = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        done = subprocess.run(test, capture_output=True, text=True)
        if done.returncode == 0 and done.stdout.strip() == version:
            return candidate
    return None
