import unittest

from task import dependency_tree

SHOP = {
    "main": ["orders", "report"],
    "orders": ["prices"],
    "report": ["prices"],
    "prices": ["decimal"],
}


class Tree(unittest.TestCase):
    def expect(self, graph, name, depth, expected, case):
        tree = dependency_tree(graph, name, depth)
        self.assertEqual(tree, expected, case)

    def test_depth_one(self):
        tree = {"orders": {}, "report": {}}
        self.expect(SHOP, "main", 1, tree, "depth 1")

    def test_depth_zero(self):
        self.expect(SHOP, "main", 0, {}, "depth 0")

    def test_shared_module(self):
        inner = {"prices": {"decimal": {}}}
        tree = {"orders": inner, "report": inner}
        case = "prices is expanded under both importers"
        self.expect(SHOP, "main", 3, tree, case)

    def test_deeper_than_the_graph(self):
        tree = {"decimal": {}}
        self.expect(SHOP, "prices", 9, tree, "depth 9")

    def test_cycle(self):
        graph = {"a": ["b"], "b": ["a"]}
        case = "the second a in one branch is not expanded"
        self.expect(graph, "a", 9, {"b": {"a": {}}}, case)

    def test_cycle_below(self):
        graph = {"main": ["a"], "a": ["b"], "b": ["c"], "c": ["a"]}
        tree = {"a": {"b": {"c": {"a": {}}}}}
        case = "a cycle that does not include main"
        self.expect(graph, "main", 9, tree, case)

    def test_shared_at_two_depths(self):
        graph = {"a": ["b", "c"], "b": ["c"], "c": ["d"], "d": ["e"]}
        tree = {"b": {"c": {"d": {}}}, "c": {"d": {"e": {}}}}
        case = "c stands on the first and on the second level"
        self.expect(graph, "a", 3, tree, case)

    def test_unknown(self):
        self.expect({}, "main", 3, {}, "a name outside the graph")

    def test_called_twice(self):
        first = dependency_tree(SHOP, "main", 2)
        again = dependency_tree(SHOP, "main", 2)
        self.assertEqual(first, again, "a second call")
