import unittest

import numpy as np
from task import moving_average


class MovingAverage(unittest.TestCase):
    def check(self, values, n, expected):
        result = np.asarray(moving_average(values, n))
        case = f"moving_average({values}, {n})"
        self.assertEqual(result.shape, (len(expected),), f"{case}: length")
        self.assertTrue(np.allclose(result, expected), f"{case}: {result}")

    def test_sample(self):
        self.check([1, 2, 3, 4], 2, [1.5, 2.5, 3.5])

    def test_window_of_one_changes_nothing(self):
        self.check([4, 8, 6], 1, [4, 8, 6])

    def test_window_of_all_is_the_mean(self):
        self.check([4, 8, 6], 3, [6])

    def test_uneven_values(self):
        self.check([0, 0, 9, 0, 3], 3, [3, 3, 4])

    def test_impossible_windows_are_refused(self):
        for n in (0, -1, 5):
            with self.subTest(n=n), self.assertRaises(ValueError):
                moving_average([1, 2, 3, 4], n)

    def test_no_values_have_no_window(self):
        with self.assertRaises(ValueError, msg="no values"):
            moving_average([], 1)

    def test_small_integers_do_not_wrap_around(self):
        values = np.array([100, 100, 70, 40], dtype=np.int8)
        self.check(values, 2, [100, 85, 55])
        message = "the caller's array was changed"
        self.assertEqual(values.tolist(), [100, 100, 70, 40], message)
