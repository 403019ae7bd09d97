import unittest

from task import History


class HistoryTest(unittest.TestCase):
    def test_undo(self):
        history, board = History(), [["x", " "], [" ", "o"]]
        history.snapshot(board)
        board[0][1] = "x"
        wanted = [["x", " "], [" ", "o"]]
        self.assertEqual(
            history.restore(), wanted, "the board before the move"
        )

    def test_two_steps(self):
        history, state = History(), {"turn": 1, "log": []}
        history.snapshot(state)
        state["turn"] = 2
        state["log"].append("a")
        history.snapshot(state)
        state["log"].append("b")
        self.assertEqual(
            history.restore(), {"turn": 2, "log": ["a"]}, "last state"
        )
        self.assertEqual(
            history.restore(), {"turn": 1, "log": []}, "first state"
        )

    def test_nothing_left(self):
        with self.assertRaises(IndexError, msg="an empty history"):
            History().restore()

    def test_histories_are_separate(self):
        one, two = History(), History()
        one.snapshot([1])
        with self.assertRaises(IndexError, msg="the other history is empty"):
            two.restore()
