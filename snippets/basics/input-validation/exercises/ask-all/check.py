import contextlib
import io
import unittest

from task import ask


class AskTest(unittest.TestCase):
    def run_ask(self, prompts, lines, convert=int):
        """Answer with the lines; return the values and the prompts."""
        waiting, asked = list(lines), []

        def read(prompt):
            asked.append(prompt)
            if not waiting:
                raise EOFError("it asks for more lines than there are")
            return waiting.pop(0)

        with contextlib.redirect_stdout(io.StringIO()):
            values = ask(prompts, convert, read)
        return values, asked

    def check(self, case, prompts, lines, values, asked):
        with self.subTest(case):
            try:
                found = self.run_ask(prompts, lines)
            except (ValueError, EOFError) as error:
                self.fail(f"{case}: {error!r}")
            self.assertEqual(found[0], values, f"{case}: the values")
            self.assertEqual(found[1], asked, f"{case}: the prompts")

    def test_answers(self):
        self.check("no prompts", [], [], [], [])
        self.check("one", ["Age?"], ["34"], [34], ["Age?"])
        self.check("0 is a value", ["Age?"], ["0"], [0], ["Age?"])
        self.check("two", ["a", "b"], ["1", "2"], [1, 2], ["a", "b"])

    def test_wrong_answers(self):
        case = "the same prompt again"
        self.check(case, ["a", "b"], ["x", "1", "2"], [1, 2], ["a", "a", "b"])
        case = "the second prompt again"
        self.check(case, ["a", "b"], ["1", "x", "2"], [1, 2], ["a", "b", "b"])
        case = "several times"
        lines = ["x", "", "y", "5"]
        self.check(case, ["a"], lines, [5], ["a", "a", "a", "a"])

    def test_other_conversion(self):
        values, _ = self.run_ask(["a"], ["x", "2.5"], float)
        self.assertEqual(values, [2.5], "convert=float")

    def test_end_of_input(self):
        with self.assertRaises(EOFError, msg="the end must not be hidden"):
            self.run_ask(["a", "b"], ["1"])

    def test_other_errors(self):
        def broken(text):
            if text == "x":
                raise TypeError("a mistake in the program")
            return int(text)

        with self.assertRaises(TypeError, msg="a TypeError in convert"):
            self.run_ask(["a"], ["x", "1"], broken)
