import unittest

from task import first_runnable


class FirstRunnableTest(unittest.TestCase):
    def test_text(self):
        self.assertEqual(first_runnable(), "Hello, Python!", "the text")
