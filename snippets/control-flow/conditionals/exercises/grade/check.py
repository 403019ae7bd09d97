import unittest

from task import grade


class GradeTest(unittest.TestCase):
    def test_grades(self):
        cases = [(95, "A"), (75, "B"), (60, "C"), (20, "F")]
        for score, wanted in cases:
            with self.subTest(score=score):
                self.assertEqual(grade(score), wanted, f"score {score}")

    def test_boundaries(self):
        cases = [(100, "A"), (90, "A"), (89, "B"), (70, "B"), (69, "C")]
        for score, wanted in cases + [(50, "C"), (49, "F"), (0, "F")]:
            with self.subTest(score=score):
                self.assertEqual(grade(score), wanted, f"score {score}")

    def test_no_score(self):
        for score in (-1, 101):
            with self.subTest(score=score):
                with self.assertRaises(ValueError, msg=f"score {score}"):
                    grade(score)
