import unittest

from task import normalise


class NormaliseTest(unittest.TestCase):
    def test_result(self):
        record = {"name": " Ana ", "tags": ["b", "a"], "age": 31}
        wanted = {"name": "Ana", "tags": ["a", "b"], "age": 31}
        self.assertEqual(
            normalise(record), wanted, "name, tags and a further entry"
        )

    def test_nothing_to_do(self):
        record = {"name": "Ana", "tags": []}
        self.assertEqual(
            normalise(record), {"name": "Ana", "tags": []}, "no tags"
        )

    def test_argument_stays(self):
        tags = ["b", "a"]
        record = {"name": " Ana ", "tags": tags}
        normalise(record)
        self.assertEqual(
            record["name"], " Ana ", "the name in the record given"
        )
        self.assertEqual(tags, ["b", "a"], "the list in the record given")

    def test_lists_are_not_shared(self):
        record = {"name": "Ana", "tags": ["a"]}
        normalise(record)["tags"].append("z")
        self.assertEqual(
            record["tags"], ["a"], "the result needs a list of its own"
        )
