import unittest

from task import HashMap


class HashMapTest(unittest.TestCase):
    def test_set_and_get(self):
        table = HashMap()
        table.set("tea", 250)
        table.set("tea", 260)
        self.assertEqual(table.get("tea"), 260, "a value set twice")
        self.assertEqual(table.count, 1, "count after setting one key twice")
        self.assertEqual(table.get("egg", "none"), "none", "a missing key")

    def test_collisions(self):
        table = HashMap()
        for key in (0, 1024, 2048):
            table.set(key, str(key))
        for key in (0, 1024, 2048):
            with self.subTest(key=key):
                self.assertEqual(table.get(key), str(key), f"key {key}")
        table.set(-1, "a")
        table.set(-2, "b")
        self.assertEqual(table.get(-1), "a", "-1 and -2 have the same hash")

    def test_growth(self):
        table = HashMap()
        for number in range(4):
            table.set(number * 8, number)
        self.assertEqual(len(table.places), 8, "4 entries fit in 8 places")
        for number in range(100):
            table.set(number * 8, number)
        self.assertGreaterEqual(
            len(table.places), 200, "places for 100 entries"
        )
        for number in range(100):
            with self.subTest(key=number * 8):
                found = table.get(number * 8)
                self.assertEqual(
                    found, number, f"key {number * 8} after growing"
                )
