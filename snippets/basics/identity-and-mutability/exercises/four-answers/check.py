import unittest

from task import answers

monday = ["Ana"]
tuesday = monday
friday = ["Ana"]
tuesday += ["Ben"]
friday = friday + ["Ben"]

PRINTED = {
    "monday is tuesday": monday is tuesday,
    "monday == friday": monday == friday,
    "monday is friday": monday is friday,
    'monday == ["Ana"]': monday == ["Ana"],
}


class FourAnswersTest(unittest.TestCase):
    def test_number_of_answers(self):
        self.assertEqual(len(answers()), 4, "one answer for each print")

    def test_each_answer(self):
        pairs = zip(answers(), PRINTED.items(), strict=False)
        for answer, (question, printed) in pairs:
            with self.subTest(question):
                self.assertIsInstance(answer, bool, f"{question}: a bool")
                right = answer is printed
                self.assertTrue(right, f"{question} is not {answer}")
