import unittest

from task import imports_of

INSIDE = "def export():\n    import csv\n"
BRANCHES = """
try:
    import csv
except ImportError:
    import json
if True:
    import os
class Report:
    import re
"""
TEXT = 'note = """\nimport csv\n"""\nimport json\n'


class ImportsOf(unittest.TestCase):
    def expect(self, source, expected, case):
        self.assertEqual(imports_of(source), expected, case)

    def test_plain(self):
        self.expect("import json", {"json"}, "a plain import")
        self.expect("import json, csv", {"json", "csv"}, "two names")
        self.expect("import json as j", {"json"}, "an alias")
        source = "import xml.dom as d, csv"
        self.expect(source, {"xml", "csv"}, "a dotted alias")

    def test_from(self):
        source = "from json import loads, dumps"
        self.expect(source, {"json"}, "a from import")

    def test_dotted(self):
        source = "import os.path\nfrom xml.dom import minidom"
        self.expect(source, {"os", "xml"}, "dotted names")

    def test_relative(self):
        source = "from . import a\nfrom .b import c\nimport json"
        self.expect(source, {"json"}, "relative imports")

    def test_inside_a_function(self):
        self.expect(INSIDE, {"csv"}, "an import in a function")

    def test_branches(self):
        expected = {"csv", "json", "os", "re"}
        case = "imports in try, except, if and class"
        self.expect(BRANCHES, expected, case)

    def test_several_lines(self):
        source = "from json import (\n    loads,\n    dumps,\n)"
        self.expect(source, {"json"}, "an import over several lines")

    def test_text(self):
        self.expect(TEXT, {"json"}, "the word import in a text")

    def test_nothing(self):
        self.expect("", set(), "an empty source")


class NotRun(unittest.TestCase):
    def test_not_run(self):
        source = "import no_such_module_here\n1 / 0"
        found = imports_of(source)
        case = "source that would fail when run"
        self.assertEqual(found, {"no_such_module_here"}, case)
