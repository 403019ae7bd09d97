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
        for call in (
            "append('lib')",
            "insert(0, 'lib')",
            "extend(['lib'])",
            "remove('lib')",
            "pop(0)",
            "clear()",
        ):
            self.check(
                f"import sys\nsys.path.{call}\n",
                [(2, "path change")],
                f"sys.path.{call}",
            )

    def test_path_change_anywhere(self):
        self.check(
            "import sys\ndef start():\n    sys.path.append('lib')\n",
            [(3, "path change")],
            "a path change inside a function",
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
            "n = sys.path.index('lib')",
            "names = sys.path.copy()",
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

    def test_function_in_function(self):
        self.check(
            "def show():\n    def row():\n        import json\n",
            [(3, "late import")],
            "an import in an inner function is one finding",
        )

    def test_late_after_other_code(self):
        for code in "print('open')", "def show(): pass", "for n in 1, 2: pass":
            self.check(
                f"{code}\nimport json\n",
                [(2, "late import")],
                f"an import after {code}",
            )

    def test_conditional_is_not_late(self):
        self.check(
            "try:\n    import fast\nexcept ImportError:\n"
            "    fast = None\nimport json\n",
            [],
            "an import inside try, and one after it",
        )
        self.check(
            "import sys\nif sys.argv:\n    import fast\n"
            "else:\n    import slow\nimport json\n",
            [],
            "an import inside if and else, and one after them",
        )
        self.check(
            "LIMIT = 3\nif LIMIT:\n    import json\n",
            [],
            "an import inside an if that comes late",
        )

    def test_two_findings_in_order(self):
        self.check(
            "import sys\nsys.path.append('lib')\nfrom shop import *\n",
            [(2, "path change"), (3, "late import"), (3, "star import")],
            "a late star import after a path change",
        )
