import unittest

from task import run_command


class RunCommandTest(unittest.TestCase):
    def check(self, text, wanted):
        with self.subTest(text):
            self.assertEqual(run_command(text.split()), wanted, text)

    def test_commands(self):
        self.check("go north", "going north")
        self.check("go west", "going west")
        self.check("take lamp", "taking lamp")
        self.check("take the red lamp", "taking the red lamp")
        self.check("quit", "bye")
        self.check("exit", "bye")

    def test_unknown(self):
        for text in (
            "go",
            "go up",
            "go north now",
            "take",
            "quit now",
            "sing",
            "",
        ):
            self.check(text, "unknown command")
