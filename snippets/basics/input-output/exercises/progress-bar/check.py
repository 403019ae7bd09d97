import unittest

from task import progress


class ProgressTest(unittest.TestCase):
    def check(self, done, total, width, wanted):
        case = f"progress({done}, {total}, {width})"
        with self.subTest(case):
            try:
                text = progress(done, total, width)
            except (TypeError, ValueError) as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(text, wanted, case)

    def test_on_the_way(self):
        self.check(3, 4, 8, "[######..]  75%")
        self.check(1, 3, 10, "[###.......]  33%")
        self.check(1, 20, 4, "[....]   5%")

    def test_ends(self):
        self.check(0, 7, 5, "[.....]   0%")
        self.check(7, 7, 5, "[#####] 100%")
        self.check(1, 1, 3, "[###] 100%")

    def test_full_only_at_the_end(self):
        self.check(199, 200, 10, "[#########.]  99%")
        self.check(2, 3, 4, "[##..]  66%")
