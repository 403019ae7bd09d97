import ast
import inspect
import unittest

import numpy as np
import task
from task import normalise

LOOPS = (ast.For, ast.While, ast.comprehension)


class Normalise(unittest.TestCase):
    def check(self, case, matrix, expected):
        result = np.asarray(normalise(matrix))
        self.assertEqual(result.shape, np.shape(expected), f"{case}: shape")
        self.assertTrue(np.allclose(result, expected), f"{case}: {result}")

    def test_sample(self):
        self.check("sample", [[1, 10], [3, 30]], [[0, 0], [1, 1]])

    def test_columns_have_their_own_range(self):
        matrix = [[0, 100], [5, 300], [10, 200]]
        self.check("own range", matrix, [[0, 0], [0.5, 1], [1, 0.5]])

    def test_equal_values_become_zeros(self):
        self.check("equal values", [[7, 1], [7, 2]], [[0, 0], [0, 1]])

    def test_negative_values(self):
        self.check("negative", [[-4.0], [0.0], [4.0]], [[0], [0.5], [1]])

    def test_tiny_range_is_scaled_too(self):
        self.check("tiny range", [[0.0], [1e-9]], [[0], [1]])

    def test_argument_is_left_alone(self):
        matrix = np.array([[1.0, 2.0], [3.0, 6.0]])
        normalise(matrix)
        message = "the caller's array was changed"
        self.assertEqual(matrix.tolist(), [[1, 2], [3, 6]], message)

    def test_no_loop(self):
        tree = ast.parse(inspect.getsource(task))
        loops = [node for node in ast.walk(tree) if isinstance(node, LOOPS)]
        self.assertEqual(len(loops), 0, "loops or comprehensions in task.py")
