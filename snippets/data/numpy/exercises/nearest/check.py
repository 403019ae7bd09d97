import ast
import inspect
import unittest

import numpy as np
import task
from task import nearest

LOOPS = (ast.For, ast.While, ast.comprehension)


class Nearest(unittest.TestCase):
    def check(self, case, points, queries, expected):
        result = np.asarray(nearest(points, queries)).tolist()
        self.assertEqual(result, expected, case)

    def test_sample(self):
        points, queries = [[0, 0], [5, 5]], [[1, 0], [4, 6]]
        self.check("sample", points, queries, [0, 1])

    def test_more_queries_than_points(self):
        points, queries = [[0, 0], [9, 0]], [[8, 1], [1, 1], [9, 9]]
        self.check("three queries", points, queries, [1, 0, 1])

    def test_steps_in_opposite_directions_do_not_cancel(self):
        self.check("opposite", [[3, -3], [1, 1]], [[0, 0]], [1])

    def test_distance_is_straight(self):
        self.check("straight", [[3, 3], [4, 0]], [[0, 0]], [1])
        self.check("diagonal", [[2, 2], [3.5, 0]], [[0, 0]], [0])

    def test_three_dimensions(self):
        points = [[0, 0, 0], [1, 1, 1], [5, 5, 5]]
        self.check("space", points, [[4, 4, 6], [0.9, 1, 1]], [2, 1])

    def test_first_of_equally_near_points(self):
        self.check("tie", [[1, 0], [-1, 0], [0, 1]], [[0, 0]], [0])

    def test_no_queries(self):
        self.check("no queries", [[1, 2]], np.empty((0, 2)), [])

    def test_small_integers_do_not_wrap_around(self):
        points = np.array([[0, 0], [200, 0]], dtype=np.uint8)
        queries = np.array([[10, 0]], dtype=np.uint8)
        self.check("uint8", points, queries, [0])

    def test_no_loop(self):
        tree = ast.parse(inspect.getsource(task))
        loops = [node for node in ast.walk(tree) if isinstance(node, LOOPS)]
        self.assertEqual(len(loops), 0, "loops or comprehensions in task.py")
