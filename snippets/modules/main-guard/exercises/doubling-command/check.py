import contextlib
import io
import runpy
import sys
import unittest
from unittest import mock

import task


def caught(function, *arguments, **named):
    """Return the result or the exit, the output and the error output."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            result = function(*arguments, **named)
        except SystemExit as stop:
            result = stop
    return result, out.getvalue(), err.getvalue()


def start(*argv, name="__main__"):
    """Run the file as a program and return what `caught` returns."""
    with mock.patch.object(sys, "argv", ["task.py", *argv]):
        return caught(runpy.run_path, task.__file__, run_name=name)


class MainTest(unittest.TestCase):
    def test_numbers(self):
        code, out, err = caught(task.main, ["4", "-3"])
        self.assertEqual(out, "8\n-6\n", "output of main(['4', '-3'])")
        self.assertEqual(code, 0, "result of main(['4', '-3'])")
        self.assertIs(type(code), int, "main returns a number")
        self.assertEqual(err, "", "no error output for good numbers")

    def test_wrong_input(self):
        for argv in (["4", "x"], [""], ["1.5"]):
            code, out, err = caught(task.main, argv)
            self.assertEqual(code, 2, f"main({argv}) must return 2")
            self.assertEqual(out, "", f"main({argv}) must print no double")
            self.assertTrue(err, f"main({argv}): a message on stderr")

    def test_no_numbers(self):
        code, out, err = caught(task.main, [])
        self.assertEqual(code, 2, "main([]) must return 2")
        self.assertEqual(out, "", "main([]) must print no double")
        self.assertTrue(err, "main([]): a message on stderr")


class StartedFile(unittest.TestCase):
    def test_started(self):
        for argv, code, text in ((["5"], 0, "10\n"), (["x"], 2, "")):
            stop, out, _ = start(*argv)
            exits = isinstance(stop, SystemExit)
            self.assertTrue(exits, f"started with {argv}: no exit code given")
            self.assertEqual(stop.code, code, f"exit code with {argv}")
            self.assertEqual(out, text, f"output with {argv}")

    def test_imported(self):
        for name in ("task", "double"):
            result, out, err = start("5", name=name)
            exits = isinstance(result, SystemExit)
            self.assertFalse(exits, f"imported as {name}: must not exit")
            self.assertEqual(out + err, "", f"imported as {name}: prints")
