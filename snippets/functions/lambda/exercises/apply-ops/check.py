import unittest

from task import apply_ops


class ApplyOpsTest(unittest.TestCase):
    def check(self, case, value, ops, wanted):
        with self.subTest(case):
            self.assertEqual(apply_ops(value, ops), wanted, case)

    def test_operations(self):
        self.check("double", 3, ["double"], 6)
        self.check("negate", 3, ["negate"], -3)
        self.check("square", -3, ["square"], 9)
        self.check("square, then double", 3, ["square", "double"], 18)
        self.check("double, then square", 3, ["double", "square"], 36)
        self.check("no operation", 3, [], 3)

    def test_unknown(self):
        with self.assertRaises(ValueError, msg="an unknown name") as caught:
            apply_ops(3, ["double", "half"])
        self.assertIn("half", str(caught.exception), "the message names it")
