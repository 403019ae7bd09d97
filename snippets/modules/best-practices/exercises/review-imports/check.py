import unittest

from task import review_imports


class ReviewImports(unittest.TestCase):
    def check(self, source, expected, case):
        self.assertEqual(review_imports(source), expected, case)

    def test_clean(self):
        source = '"""Till."""\nimport sys\nfrom shop import fee\n'
        self.check(source + "print(fee, sys.path)\n", [], "a clean file")
        self.check("", [], "an empty file")

    def test_star(self):
        self.check(
            "import os\nfrom shop import *\n",
            [(2, "star import")],
            "a star import in line 2",
        )

    def test_text_is_not_code(self):
        self.check(
            "text = 'from shop import *'\n# sys.path.append('x')\n",
            [],
            "a string and a comment are no imports",
        )

    def test_path_method(self):
        for call in "append('lib')", "insert(0, 'lib')", "remove('lib')":
            self.check(
                f"import sys\nsys.path.{call}\n",
                [(2, "path change")],
                f"sys.path.{call}",
            )

    def test_path_assignment(self):
        for line in (
            "sys.path = []",
            "sys.path += ['lib']",
            "sys.path[0] = 'lib'",
            "sys.path[:0] = ['lib']",
            "del sys.path[0]",
        ):
            self.check(f"import sys\n{line}\n", [(2, "path change")], line)

    def test_other_paths(self):
        for line in (
            "n = sys.path.count('lib')",
            "first = sys.path[0]",
            "shop.path.append('lib')",
        ):
            self.check(f"import sys\n{line}\n", [], line)

    def test_late_at_module_level(self):
        self.check(
            "import sys\nLIMIT = 3\nimport json\nimport os\n",
            [(3, "late import"), (4, "late import")],
            "imports after an assignment",
        )

    def test_late_in_function(self):
        for start in "def show():", "async def show():":
            self.check(
                f"{start}\n    if True:\n        import json\n",
                [(3, "late import")],
                f"an import inside {start}",
            )
        self.check(
            "class Till:\n    def show(self):\n        import json\n",
            [(3, "late import")],
            "an import inside a method",
        )

    def test_conditional_is_not_late(self):
        self.check(
            "try:\n    import fast\nexcept ImportError:\n"
            "    fast = None\nimport json\n",
            [],
            "an import inside try, and one after it",
        )

    def test_two_findings_in_order(self):
        self.check(
            "import sys\nsys.path.append('lib')\nfrom shop import *\n",
            [(2, "path change"), (3, "late import"), (3, "star import")],
            "a late star import after a path change",
        )
