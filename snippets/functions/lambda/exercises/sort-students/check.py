import unittest

from task import sort_students


class SortStudentsTest(unittest.TestCase):
    def check(self, case, rows, wanted):
        with self.subTest(case):
            self.assertEqual(sort_students(rows), wanted, case)

    def test_rows(self):
        ana, ben, cem = ("Ana", 2), ("ben", 1), ("Cem", 2)
        self.check("by grade", [ana, ben], [ben, ana])
        self.check("the same grade", [cem, ana], [ana, cem])
        self.check("small letters", [("Zoe", 1), ben], [ben, ("Zoe", 1)])
        self.check(
            "grades of two digits",
            [("A", 10), ("B", 9)],
            [("B", 9), ("A", 10)],
        )
        self.check("nobody", [], [])

    def test_input_stays(self):
        rows = [("Ben", 2), ("Ana", 1)]
        sort_students(rows)
        self.assertEqual(rows, [("Ben", 2), ("Ana", 1)], "the list given")
