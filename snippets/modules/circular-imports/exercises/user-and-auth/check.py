import ast
import importlib
import sys
import unittest
from importlib.util import find_spec
from pathlib import Path

import task

NAMES = ("user", "auth")


def fresh(*order):
    for name in NAMES:
        sys.modules.pop(name, None)
    return [importlib.import_module(name) for name in order]


class Repaired(unittest.TestCase):
    def load(self, *order):
        try:
            return fresh(*order)
        except (ImportError, AttributeError, NameError) as error:
            self.fail(f"import {order[0]} first: {error}")

    def test_both_entrances(self):
        for first, second in [NAMES, NAMES[::-1]]:
            modules = dict(
                zip(
                    (first, second),
                    self.load(first, second),
                    strict=True,
                )
            )
            user, auth = modules["user"], modules["auth"]
            ada = user.User("Ada", "editor")
            for action, expected in [("write", True), ("ban", False)]:
                self.assertIs(
                    ada.can(action),
                    expected,
                    f"{first} first: an editor and {action!r}",
                )
            self.assertIsInstance(
                auth.guest(),
                user.User,
                f"{first} first: guest() is not a user.User",
            )

    def test_type_check_is_kept(self):
        (auth,) = self.load("auth")
        with self.assertRaises(TypeError, msg="may('Ada', 'read')"):
            auth.may("Ada", "read")
        lookalike = type("User", (), {"role": "editor"})()
        with self.assertRaises(TypeError, msg="an object of another class"):
            auth.may(lookalike, "read")

    def test_task(self):
        self.load("auth")
        self.assertIs(task.guest_can("read"), True, "guest, read")
        self.assertIs(task.guest_can("write"), False, "guest, write")

    def test_only_the_two_files(self):
        known = sys.stdlib_module_names | set(NAMES)
        for name in NAMES:
            tree = ast.parse(Path(find_spec(name).origin).read_text())
            for node in ast.walk(tree):
                wanted = []
                if isinstance(node, ast.Import):
                    wanted = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom):
                    wanted = [node.module]
                for module in wanted:
                    self.assertIn(
                        module.split(".")[0],
                        known,
                        f"{name}.py imports a further file",
                    )

    def test_no_import_moved_down(self):
        for name in NAMES:
            tree = ast.parse(Path(find_spec(name).origin).read_text())
            defined = False
            for node in tree.body:
                if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                    defined = True
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    self.assertFalse(
                        defined,
                        f"{name}.py: a top-level import stands below code",
                    )
