import copy
import itertools
import unittest

from task import find_cycle


class FindCycle(unittest.TestCase):
    def test_no_cycle(self):
        cases = {
            "an empty graph": {},
            "a chain": {"app": ["orders"], "orders": ["mail"]},
            "two ways to one module": {
                "app": ["orders", "users"],
                "orders": ["mail"],
                "users": ["mail"],
                "mail": [],
            },
        }
        for case, graph in cases.items():
            self.assertEqual(find_cycle(graph), [], case)

    def test_cycle(self):
        cases = {
            "a pair": {"user": ["auth"], "auth": ["user"]},
            "three in a ring": {"a": ["b"], "b": ["c"], "c": ["a"]},
            "a way into the ring": {
                "main": ["a"],
                "a": ["b"],
                "b": ["c"],
                "c": ["a", "os"],
            },
            "a ring that leaves by the second import": {
                "a": ["os", "b"],
                "b": ["os", "c"],
                "c": ["os", "a"],
                "os": [],
            },
            "a ring apart from the first module": {
                "main": ["os"],
                "a": ["b"],
                "b": ["a"],
            },
            "a module that imports itself": {"a": ["a"]},
        }
        for case, graph in cases.items():
            before = copy.deepcopy(graph)
            cycle = find_cycle(graph)
            self.assertEqual(graph, before, f"{case}: graph changed")
            self.assertGreater(len(cycle), 1, f"{case}: not found")
            self.assertEqual(
                cycle[0], cycle[-1], f"{case}: first and last differ"
            )
            self.assertEqual(
                len(set(cycle)),
                len(cycle) - 1,
                f"{case}: a module occurs twice inside",
            )
            for module, imported in itertools.pairwise(cycle):
                self.assertIn(
                    imported,
                    graph.get(module, []),
                    f"{case}: {module} does not import {imported}",
                )
