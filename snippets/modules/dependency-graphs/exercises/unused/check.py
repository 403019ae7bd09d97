import unittest

from task import unused


class Unused(unittest.TestCase):
    def expect(self, graph, entry_points, expected, case):
        found = unused(graph, entry_points)
        self.assertEqual(found, expected, case)

    def test_orphan_that_imports(self):
        graph = {"main": ["db"], "db": [], "old": ["db"]}
        self.expect(graph, ["main"], ["old"], "old imports db")

    def test_island(self):
        graph = {"main": [], "b": ["a"], "a": ["b"]}
        case = "two dead modules that import each other"
        self.expect(graph, ["main"], ["a", "b"], case)

    def test_far_away(self):
        graph = {"main": ["a"], "a": ["b"], "b": ["c"], "c": []}
        self.expect(graph, ["main"], [], "a chain of imports")

    def test_two_entry_points(self):
        graph = {"web": ["db"], "cli": ["db"], "db": [], "x": []}
        case = "two entry points"
        self.expect(graph, ["web", "cli"], ["x"], case)

    def test_outside(self):
        graph = {"main": ["json"]}
        case = "json is imported but not part of the graph"
        self.expect(graph, ["main"], [], case)

    def test_cycle(self):
        graph = {"main": ["a"], "a": ["main"], "x": []}
        self.expect(graph, ["main"], ["x"], "a cycle in use")

    def test_no_entry_point(self):
        graph = {"b": [], "a": ["b"]}
        self.expect(graph, [], ["a", "b"], "no entry point")

    def test_input_unchanged(self):
        graph = {"main": ["db"], "db": [], "old": []}
        entry_points = ["main"]
        unused(graph, entry_points)
        case = "the list of entry points is not changed"
        self.assertEqual(entry_points, ["main"], case)
        before = {"main": ["db"], "db": [], "old": []}
        self.assertEqual(graph, before, "the graph is not changed")

    def test_unknown(self):
        case = "an entry point that is not in the graph"
        with self.assertRaises(ValueError, msg=case):
            unused({"main": []}, ["mainn"])
