import keyword
import re
import sys

PROJECT = """\
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "{name}"
version = "0.1.0"
readme = "README.md"

[project.scripts]
{name} = "{package}.cli:main"
"""
CLI = """\
def main():
    print("{name}")
    return 0
"""
TEST = """\
import unittest

from {package}.cli import main


class Cli(unittest.TestCase):
    def test_exit_code(self):
        self.assertEqual(main(), 0)
"""


def scaffold(name):
    """Return the files of a new project: path to text."""
    name = re.sub(r"[-_.]+", "-", name).lower()
    package = name.replace("-", "_")
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        raise ValueError(f"not a project name: {name!r}")
    if keyword.iskeyword(package) or package in sys.stdlib_module_names:
        raise ValueError(f"the name {package!r} is taken by Python")
    files = {
        "README.md": "# {name}\n",
        "pyproject.toml": PROJECT,
        "src/{package}/__init__.py": "",
        "src/{package}/cli.py": CLI,
        "tests/test_cli.py": TEST,
    }
    return {
        path.format(package=package): text.format(name=name, package=package)
        for path, text in files.items()
    }
