import unittest

from task import insertion_order


class InsertionOrderTest(unittest.TestCase):
    def check(self, case, ops, wanted):
        ops = [tuple(op.split()) for op in ops]
        with self.subTest(case):
            self.assertEqual(insertion_order(ops), wanted, case)

    def test_orders(self):
        self.check("two new keys", ["set b", "set a"], ["b", "a"])
        self.check("a key set again", ["set b", "set a", "set b"], ["b", "a"])
        self.check("a key deleted", ["set b", "set a", "delete b"], ["a"])
        again = ["set b", "set a", "delete b", "set b"]
        self.check("deleted and set again", again, ["a", "b"])
        self.check("a missing key deleted", ["delete x", "set a"], ["a"])
        self.check("no operations", [], [])
