import unittest

from task import transpose


class TransposeTest(unittest.TestCase):
    def check(self, case, matrix, wanted):
        with self.subTest(case):
            try:
                found = transpose(matrix)
            except IndexError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(found, wanted, case)

    def test_matrices(self):
        self.check("2 x 2", [[1, 2], [3, 4]], [[1, 3], [2, 4]])
        self.check("2 x 3", [[1, 2, 3], [4, 5, 6]], [[1, 4], [2, 5], [3, 6]])
        self.check("3 x 1", [[1], [2], [3]], [[1, 2, 3]])
        self.check("1 x 3", [[1, 2, 3]], [[1], [2], [3]])
        self.check("no rows", [], [])
        self.check("text", [["a", "b"]], [["a"], ["b"]])

    def test_input_stays(self):
        matrix = [[1, 2], [3, 4]]
        transpose(matrix)[0].append(9)
        self.assertEqual(matrix, [[1, 2], [3, 4]], "the matrix given")
