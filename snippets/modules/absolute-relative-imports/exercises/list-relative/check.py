import unittest

from task import relative_imports

NESTED = """\
def pay():
    from ..bank import charge

from . import basket, invoice
"""

TEXT = '''\
"""
from .old import note
"""
from ...users.account import (
    owner,
)
'''

BRANCHES = """\
try:
    from .fast import pay
except ImportError:
    from .slow import pay
"""


class TestRelativeImports(unittest.TestCase):
    def same(self, source, expected, case):
        self.assertEqual(relative_imports(source), expected, case)

    def test_one(self):
        self.same("from ..prices import TAX", [(2, "prices")], "two dots")

    def test_absolute(self):
        source = "import os\nfrom json import loads\n"
        self.same(source, [], "absolute imports are left out")
        self.same("", [], "empty source")

    def test_nested(self):
        expected = [(2, "bank"), (1, "")]
        self.same(NESTED, expected, "an import inside a function first")

    def test_text(self):
        expected = [(3, "users.account")]
        self.same(TEXT, expected, "an import quoted in a docstring")

    def test_same_line(self):
        source = "from .a import x; from . import b"
        self.same(source, [(1, "a"), (1, "")], "two on one line")

    def test_branches(self):
        expected = [(1, "fast"), (1, "slow")]
        self.same(BRANCHES, expected, "an import in an except block")

    def test_twice(self):
        source = "from .a import x\nfrom .a import y\n"
        self.same(source, [(1, "a"), (1, "a")], "one module, two imports")

    def test_names(self):
        source = "from .a import x, y"
        self.same(source, [(1, "a")], "two names in one import")

    def test_broken(self):
        try:
            relative_imports("from . import")
        except SyntaxError:
            return
        self.fail("source with a syntax error must be refused")
