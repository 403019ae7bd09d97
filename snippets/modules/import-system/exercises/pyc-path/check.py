import sys
import unittest
from pathlib import Path
from unittest.mock import patch

from task import explain, pyc_path

TAG = sys.implementation.cache_tag


class PycPath(unittest.TestCase):
    def test_plain_file(self):
        self.assertEqual(
            pyc_path("prices.py"),
            Path("__pycache__", f"prices.{TAG}.pyc"),
            "a file in the current folder",
        )

    def test_folder_is_kept(self):
        self.assertEqual(
            pyc_path("shop/prices.py"),
            Path("shop", "__pycache__", f"prices.{TAG}.pyc"),
            "a file in another folder",
        )

    def test_other_interpreter(self):
        with patch.object(sys.implementation, "cache_tag", "pypy39"):
            self.assertEqual(
                pyc_path("prices.py"),
                Path("__pycache__", "prices.pypy39.pyc"),
                "the tag comes from the running interpreter",
            )


class Explain(unittest.TestCase):
    def test_parts(self):
        self.assertEqual(
            explain("shop/prices.py"),
            {
                "folder": "__pycache__",
                "module": "prices",
                "interpreter": TAG,
                "suffix": ".pyc",
            },
            "the parts of an ordinary name",
        )

    def test_dot_in_the_name(self):
        self.assertEqual(
            explain("prices.old.py").get("module"),
            "prices.old",
            "a source name with a dot in it",
        )

    def test_other_interpreter(self):
        with patch.object(sys.implementation, "cache_tag", "pypy39"):
            self.assertEqual(
                explain("prices.py").get("interpreter"),
                "pypy39",
                "the tag comes from the running interpreter",
            )
