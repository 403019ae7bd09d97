import unittest

from task import chunks


class ChunksTest(unittest.TestCase):
    def check(self, case, items, n, wanted):
        with self.subTest(case):
            self.assertEqual(chunks(items, n), wanted, case)

    def test_chunks(self):
        self.check(
            "a shorter last chunk", [1, 2, 3, 4, 5], 2, [[1, 2], [3, 4], [5]]
        )
        self.check("it comes out even", [1, 2, 3, 4], 2, [[1, 2], [3, 4]])
        self.check("chunks of one", ["a", "b"], 1, [["a"], ["b"]])
        self.check("n is larger than the list", [1, 2], 5, [[1, 2]])
        self.check("an empty list", [], 3, [])

    def test_input_stays(self):
        for n in (2, 5):
            items = [1, 2, 3]
            chunks(items, n)[0].append(9)
            self.assertEqual(
                items, [1, 2, 3], f"n = {n}: the list given must not change"
            )
