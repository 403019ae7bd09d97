import unittest

from task import sort_people


class SortPeopleTest(unittest.TestCase):
    def check(self, case, people, wanted):
        with self.subTest(case):
            self.assertEqual(sort_people(people), wanted, case)

    def test_order(self):
        ana, ben, cem = ("Ana", 31), ("Ben", 28), ("Cem", 31)
        self.check("different ages", [ben, ana], [ana, ben])
        self.check("the same age", [cem, ben, ana], [ana, cem, ben])
        self.check(
            "ages of 9 and 10", [("Z", 9), ("Y", 10)], [("Y", 10), ("Z", 9)]
        )
        self.check("nobody", [], [])

    def test_input_stays(self):
        people = [("Ben", 28), ("Ana", 31)]
        sort_people(people)
        wanted = [("Ben", 28), ("Ana", 31)]
        self.assertEqual(people, wanted, "the list given must not change")
