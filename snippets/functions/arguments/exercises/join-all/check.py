import unittest

from task import join_all


class JoinAllTest(unittest.TestCase):
    def check(self, case, wanted, *parts, **options):
        with self.subTest(case):
            try:
                found = join_all(*parts, **options)
            except TypeError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_separator(self):
        self.check("defaults", "tea, rice", "tea", "rice")
        self.check("another separator", "tea-rice", "tea", "rice", sep="-")
        self.check("an empty separator", "tearice", "tea", "rice", sep="")

    def test_empty_parts(self):
        self.check("kept", "tea, , rice", "tea", "", "rice")
        self.check("left out", "tea, rice", "tea", "", "rice", skip_empty=True)
        self.check(
            "both options",
            "tea|rice",
            "",
            "tea",
            "rice",
            sep="|",
            skip_empty=True,
        )

    def test_number_of_parts(self):
        self.check("no parts", "")
        self.check("one part", "tea", "tea")
        self.check("a third part is no separator", "a, b, -", "a", "b", "-")
