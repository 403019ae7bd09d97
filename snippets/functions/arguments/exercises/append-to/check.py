import unittest

from task import append_to


class AppendToTest(unittest.TestCase):
    def test_with_a_target(self):
        for target in ([], ["tea"]):
            wanted = [*target, "rice"]
            with self.subTest(target=list(target)):
                found = append_to("rice", target)
                self.assertEqual(found, wanted, "the result")
                self.assertIs(
                    found, target, "the list that was given is changed"
                )

    def test_without_a_target(self):
        first = append_to("tea")
        second = append_to("rice")
        self.assertEqual(second, ["rice"], "the second call starts anew")
        self.assertEqual(first, ["tea"], "the first result stays as it was")
