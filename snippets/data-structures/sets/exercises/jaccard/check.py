import unittest

from task import jaccard


class JaccardTest(unittest.TestCase):
    def check(self, case, a, b, wanted):
        with self.subTest(case):
            self.assertEqual(jaccard(a, b), wanted, case)

    def test_overlap(self):
        self.check("one of four", {1, 2}, {2, 3, 4}, 0.25)
        self.check("equal sets", {1, 2}, {2, 1}, 1.0)
        self.check("nothing in common", {1}, {2}, 0.0)
        self.check("a subset", {1}, {1, 2}, 0.5)

    def test_empty(self):
        self.check("two empty sets", set(), set(), 1.0)
        self.check("one empty set", {1}, set(), 0.0)

    def test_sets_stay(self):
        a, b = {1, 2}, {2, 3}
        jaccard(a, b)
        self.assertEqual(
            (a, b), ({1, 2}, {2, 3}), "the sets given must not change"
        )
