import unittest

from task import check_layout

GOOD = [
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "src/shop/__init__.py",
    "tests/test_prices.py",
]


class CheckLayout(unittest.TestCase):
    def check(self, paths, expected, case):
        self.assertEqual(check_layout(paths), expected, case)

    def test_complete(self):
        self.check(GOOD, [], "a complete project")

    def test_each_file_is_needed(self):
        names = ["pyproject.toml", "README", "LICENSE", "package", "tests"]
        for path, name in zip(GOOD, names, strict=True):
            rest = [other for other in GOOD if other != path]
            self.check(rest, [name], f"without {path}")

    def test_nothing(self):
        self.check(
            [],
            ["pyproject.toml", "README", "LICENSE", "package", "tests"],
            "an empty folder",
        )

    def test_other_endings(self):
        paths = ["README.rst", "LICENSE.txt", GOOD[0], *GOOD[3:]]
        self.check(paths, [], "README.rst and LICENSE.txt")

    def test_similar_names(self):
        paths = ["README_old.md", "LICENSES.txt", GOOD[0], *GOOD[3:]]
        self.check(
            paths, ["README", "LICENSE"], "README_old.md and LICENSES.txt"
        )

    def test_only_the_top_folder_counts(self):
        paths = ["docs/README.md", "vendor/LICENSE", "old/pyproject.toml"]
        self.check(
            paths + GOOD[3:],
            ["pyproject.toml", "README", "LICENSE"],
            "the three files in subfolders",
        )

    def test_what_is_no_package(self):
        for path in (
            "src/__init__.py",
            "src/shop/prices.py",
            "src/shop/core/__init__.py",
            "shop/__init__.py",
        ):
            self.check(GOOD[:3] + GOOD[4:] + [path], ["package"], path)

    def test_what_is_no_test(self):
        for path in (
            "tests/__init__.py",
            "tests/data/test_basket.csv",
            "tests/test_old/notes.py",
            "tests/latest_test_run.py",
            "tests/prices_test.py",
            "tests/test_prices.py.bak",
            "tests/test_prices.pyc",
            "src/shop/test_prices.py",
        ):
            self.check(GOOD[:4] + [path], ["tests"], path)

    def test_tests_in_a_subfolder(self):
        paths = GOOD[:4] + ["tests/unit/test_prices.py"]
        self.check(paths, [], "a test in tests/unit")

    def test_any_iterable(self):
        self.check((path for path in GOOD), [], "paths from a generator")
