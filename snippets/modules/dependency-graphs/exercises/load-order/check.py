import unittest
from itertools import pairwise

from task import load_order

SHOP = {
    "main": ["orders", "report"],
    "orders": ["prices"],
    "report": ["prices"],
    "prices": [],
}


class Order(unittest.TestCase):
    def expect_order(self, graph, modules, case):
        try:
            order = load_order(graph)
        except ValueError as error:
            self.fail(f"{case}: unexpected ValueError {error}")
        self.assertEqual(sorted(order), sorted(modules), case)
        place = {name: i for i, name in enumerate(order)}
        for name, targets in graph.items():
            for target in targets:
                text = f"{case}: {target} before {name}"
                self.assertLess(place[target], place[name], text)

    def test_two_importers(self):
        self.expect_order(SHOP, SHOP, "a module with two importers")

    def test_not_a_key(self):
        graph = {"main": ["db"]}
        case = "a module that is only imported"
        self.expect_order(graph, ["main", "db"], case)

    def test_input_unchanged(self):
        graph = {"main": ["orders", "db"], "orders": ["db"]}
        before = {name: list(graph[name]) for name in graph}
        load_order(graph)
        self.assertEqual(graph, before, "the graph is not changed")

    def test_two_parts(self):
        graph = {"main": ["db"], "db": [], "tool": ["log"], "log": []}
        self.expect_order(graph, graph, "two separate parts")

    def test_empty(self):
        self.expect_order({}, [], "an empty graph")


class Cycle(unittest.TestCase):
    def expect_cycle(self, graph, members, case):
        with self.assertRaises(ValueError, msg=case) as caught:
            load_order(graph)
        names = str(caught.exception).split(" -> ")
        self.assertEqual(names[0], names[-1], f"{case}: closed")
        found = sorted(names[1:])
        self.assertEqual(found, sorted(members), f"{case}: members")
        for name, target in pairwise(names):
            text = f"{case}: {name} does not import {target}"
            self.assertIn(target, graph.get(name, []), text)

    def test_three(self):
        graph = {"a": ["b"], "b": ["c"], "c": ["a"]}
        self.expect_cycle(graph, "abc", "a cycle of three")

    def test_importer_outside(self):
        graph = {"main": ["a"], "a": ["b"], "b": ["a", "c"], "c": []}
        self.expect_cycle(graph, "ab", "main is not in the cycle")

    def test_apart(self):
        graph = {"main": ["db"], "db": [], "a": ["b"], "b": ["a"]}
        case = "a cycle that the first module does not reach"
        self.expect_cycle(graph, "ab", case)

    def test_bridge(self):
        graph = {"a": ["b"], "b": ["a", "x"], "x": ["c"]}
        graph["c"] = ["c"]
        with self.assertRaises(ValueError) as caught:
            load_order(graph)
        case = "x stands between two cycles and is in neither"
        names = str(caught.exception).split(" -> ")
        self.assertNotIn("x", names, case)

    def test_itself(self):
        self.expect_cycle({"a": ["a"]}, "a", "a imports itself")
