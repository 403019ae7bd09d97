import sys
import types
import unittest

from task import module_summary

SHOP = '''"""
Prices of a café.

In cents.
"""
from collections import OrderedDict
from textwrap import dedent

TEA = 250

class Order:
    def total(self): return 0

class _Draft: pass

class Basket: pass

def total(items): return 0

def cheapest(): return "tea"

def _helper(): return 1

today = Order()
'''


class TestModuleSummary(unittest.TestCase):
    def module(self, source, name="sample_shop"):
        module = types.ModuleType(name)
        sys.modules[name] = module
        self.addCleanup(sys.modules.pop, name, None)
        exec(source, vars(module))
        return module

    def test_doc_is_the_first_line(self):
        found = module_summary(self.module(SHOP))["doc"]
        self.assertEqual(found, "Prices of a café.", "doc")

    def test_functions(self):
        found = module_summary(self.module(SHOP))["functions"]
        self.assertEqual(
            found,
            ["cheapest", "total"],
            "sorted, own and public functions",
        )

    def test_classes(self):
        found = module_summary(self.module(SHOP))["classes"]
        self.assertEqual(found, ["Basket", "Order"], "own, public")

    def test_own_name_decides(self):
        source = "def brew(): return 1"
        found = module_summary(self.module(source, "cafe.kitchen"))
        self.assertEqual(
            found["functions"], ["brew"], "a module with a dotted name"
        )

    def test_empty_module(self):
        empty = {"doc": "", "functions": [], "classes": []}
        try:
            found = module_summary(self.module(""))
        except (AttributeError, IndexError) as error:
            self.fail(f"a module without a docstring: {error}")
        self.assertEqual(found, empty, "an empty module")

    def test_blank_docstring(self):
        try:
            found = module_summary(self.module("' '"))["doc"]
        except IndexError:
            self.fail("a docstring of blanks")
        self.assertEqual(found, "", "a docstring of blanks")
