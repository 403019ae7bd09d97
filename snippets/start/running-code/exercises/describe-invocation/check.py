import unittest

from task import describe_invocation


class DescribeInvocation(unittest.TestCase):
    def each(self, lines, expected):
        for line in lines:
            with self.subTest(line):
                result = describe_invocation(line.split())
                self.assertEqual(result, expected, line)

    def test_files(self):
        self.each(["python bill.py", "python3 bill.py 3"], "file")

    def test_files_with_any_name(self):
        self.each(["python bill", "python my-module-m 3"], "file")

    def test_arguments_belong_to_the_program(self):
        lines = ["python bill.py -m 3", "python bill.py -c"]
        self.each([*lines, "python bill.py -"], "file")

    def test_modules(self):
        lines = ["python -m calendar 2026", "python -m bill -c"]
        self.each(lines, "module")

    def test_commands(self):
        self.each(["python -c print(3) -m"], "command")

    def test_standard_input(self):
        self.each(["python -", "python - 3 -m"], "standard input")
