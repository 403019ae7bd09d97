import unittest

from task import make_counter


class MakeCounterTest(unittest.TestCase):
    def test_counts(self):
        step = make_counter()
        self.assertEqual([step(), step(), step()], [1, 2, 3], "three calls")

    def test_start(self):
        step = make_counter(10)
        self.assertEqual([step(), step()], [11, 12], "start=10")

    def test_two_counters(self):
        door, window = make_counter(), make_counter(5)
        found = [door(), window(), door(), window()]
        self.assertEqual(found, [1, 6, 2, 7], "two counters in turn")
