import copy
import unittest

from task import import_order

PAIR = {
    "orders": ["customers.Customer", "with_tax"],
    "customers": ["orders.with_tax", "Customer"],
}


class ImportOrder(unittest.TestCase):
    def check(self, case, graph, start, expected):
        before = copy.deepcopy(graph)
        self.assertEqual(import_order(graph, start), expected, case)
        self.assertEqual(graph, before, f"{case}: graph changed")

    def test_no_import(self):
        self.check("one module", {"a": ["x"]}, "a", (["a"], None))
        self.check("an empty module", {"a": []}, "a", (["a"], None))

    def test_pair_from_both_sides(self):
        self.check(
            "orders first",
            PAIR,
            "orders",
            (["orders", "customers"], "orders.with_tax"),
        )
        self.check(
            "customers first",
            PAIR,
            "customers",
            (["customers", "orders"], "customers.Customer"),
        )

    def test_line_order_decides(self):
        graph = {
            "a": ["x", "b.y"],
            "b": ["a.x", "y"],
        }
        self.check("name stands above", graph, "a", (["a", "b"], None))
        self.check("the other entrance", graph, "b", (["b", "a"], "b.y"))

    def test_loaded_once(self):
        graph = {
            "app": ["orders.a", "users.b"],
            "orders": ["mail.send", "a"],
            "users": ["mail.send", "b"],
            "mail": ["send"],
        }
        self.check(
            "shared module",
            graph,
            "app",
            (["app", "orders", "mail", "users"], None),
        )

    def test_import_binds_the_name(self):
        graph = {
            "app": ["shop.tax"],
            "shop": ["taxes.tax"],
            "taxes": ["tax"],
        }
        self.check("passed on", graph, "app", (["app", "shop", "taxes"], None))

    def test_stops_at_the_failure(self):
        graph = {
            "app": ["a.x", "later.z"],
            "a": ["b.y", "x"],
            "b": ["a.x", "y"],
            "later": ["z"],
        }
        self.check(
            "nothing after the failure",
            graph,
            "app",
            (["app", "a", "b"], "a.x"),
        )

    def test_name_that_is_nowhere(self):
        graph = {"app": ["mail.fax"], "mail": ["send"]}
        self.check(
            "no cycle, no such name",
            graph,
            "app",
            (["app", "mail"], "mail.fax"),
        )
