import contextlib
import io
import unittest

from task import write_row


def written(*rows):
    """Write the rows; return what came to the stream and to the screen."""
    stream, screen = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(screen):
        for row in rows:
            write_row(row, stream)
    return stream.getvalue(), screen.getvalue()


class WriteRowTest(unittest.TestCase):
    def check(self, case, rows, wanted):
        with self.subTest(case):
            try:
                stream, screen = written(*rows)
            except TypeError as error:
                self.fail(f"{case}: {error}")
            self.assertEqual(stream, wanted, f"{case}: the stream")
            self.assertEqual(screen, "", f"{case}: nothing on the screen")

    def test_rows(self):
        self.check("three texts", [["a", "b", "c"]], "a;b;c\n")
        self.check("text and numbers", [["Tea", 3, 2.5]], "Tea;3;2.5\n")
        self.check("one value", [["Tea"]], "Tea\n")
        self.check("a text with commas", [["a, b", "c"]], "a, b;c\n")
        self.check("two rows", [[1, 2], [3, 4]], "1;2\n3;4\n")

    def test_no_values(self):
        self.check("an empty row", [[]], "\n")
