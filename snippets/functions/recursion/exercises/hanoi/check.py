import unittest

from task import hanoi


class HanoiTest(unittest.TestCase):
    def play(self, n, moves, source, target):
        pegs = {"A": [], "B": [], "C": []}
        pegs[source] = list(range(n, 0, -1))
        for number, (origin, goal) in enumerate(moves, start=1):
            name = f"n = {n}, move {number}, {origin} to {goal}"
            self.assertTrue(pegs[origin], f"{name}: there is no disc")
            disc = pegs[origin].pop()
            lies_well = not pegs[goal] or pegs[goal][-1] > disc
            self.assertTrue(lies_well, f"{name}: the disc below is smaller")
            pegs[goal].append(disc)
        self.assertEqual(len(pegs[target]), n, f"n = {n}: discs at the target")

    def test_games(self):
        for n in range(6):
            with self.subTest(n=n):
                moves = hanoi(n)
                self.play(n, moves, "A", "C")
                self.assertEqual(
                    len(moves), 2**n - 1, f"n = {n}: number of moves"
                )

    def test_other_pegs(self):
        self.play(3, hanoi(3, "B", "A", "C"), "B", "A")
