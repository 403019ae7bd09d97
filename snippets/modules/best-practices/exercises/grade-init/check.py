import unittest

from task import grade_init


class GradeInit(unittest.TestCase):
    def check(self, source, expected, case):
        self.assertEqual(grade_init(source), expected, case)

    def test_thin(self):
        self.check(
            '"""Shop."""\nfrom ._prices import gross\n__all__ = ["gross"]\n',
            [],
            "docstring, re-export and __all__",
        )
        self.check("", [], "an empty initialiser")

    def test_call_in_assignment(self):
        self.check(
            "from .db import connect\nDB = connect()\n",
            [(2, "connect")],
            "DB = connect()",
        )

    def test_call_alone(self):
        self.check(
            "import logging\nlogging.basicConfig()\n",
            [(2, "logging.basicConfig")],
            "logging.basicConfig()",
        )

    def test_nested_call(self):
        self.check(
            "CONFIG = parse(open('shop.toml'))\n",
            [(1, "open"), (1, "parse")],
            "a call inside a call",
        )

    def test_logger_is_cheap(self):
        self.check(
            "import logging\nlog = logging.getLogger(__name__)\n",
            [],
            "logging.getLogger",
        )
        self.check(
            "from logging import getLogger\nlog = getLogger(__name__)\n",
            [],
            "getLogger imported by name",
        )
        self.check(
            "log = audit.getLogger()\n",
            [(1, "audit.getLogger")],
            "a getLogger that is not the one of logging",
        )
        self.check(
            "import logging\nlog = logging.getLogger(make_name())\n",
            [(2, "make_name")],
            "a call in the argument of logging.getLogger",
        )

    def test_function_body_waits(self):
        for start in "def table():", "async def table():":
            self.check(
                f"{start}\n    for n in range(3):\n        load(n)\n",
                [],
                f"the body of {start}",
            )
        self.check("later = lambda: load()\n", [], "a lambda's body")

    def test_default_does_not_wait(self):
        self.check(
            "def show(now=clock()):\n    pass\n",
            [(1, "clock")],
            "a default is evaluated at import",
        )
        self.check(
            "def show(*, width, now=clock()):\n    pass\n",
            [(1, "clock")],
            "so is the default of a keyword-only parameter",
        )
        self.check(
            "show = lambda now=clock(): now\n",
            [(1, "clock")],
            "and the default of a lambda",
        )

    def test_class_body_does_not_wait(self):
        self.check(
            "class Till:\n    rates = load()\n\n"
            "    def fill(self):\n        load()\n",
            [(2, "load")],
            "a class body runs at import, its methods do not",
        )

    def test_decorators_are_ignored(self):
        for line in "def show():", "class Till:":
            self.check(
                f"@register('till')\n{line}\n    pass\n",
                [],
                f"a decorator before {line}",
            )

    def test_call_among_the_bases(self):
        self.check(
            "class Till(make_base()):\n    pass\n",
            [(1, "make_base")],
            "a base class that is made by a call",
        )
        self.check(
            "class Till(metaclass=make_meta()):\n    pass\n",
            [(1, "make_meta")],
            "a metaclass that is made by a call",
        )

    def test_loops(self):
        self.check(
            "for name in NAMES:\n    pass\nwhile BUSY:\n    wait()\n",
            [(1, "loop"), (3, "loop"), (4, "wait")],
            "for and while at the top level",
        )
        self.check(
            "for name in names():\n    for n in name:\n        pass\n"
            "else:\n    done()\n",
            [(1, "loop"), (1, "names"), (2, "loop"), (5, "done")],
            "a loop in a loop, and the calls around it",
        )
        self.check(
            "TABLE = [rate(n) for n in range(9)]\n",
            [(1, "range"), (1, "rate")],
            "a comprehension is no loop statement, its calls count",
        )

    def test_inside_if_and_try(self):
        self.check(
            "if DEBUG:\n    start()\n"
            "try:\n    warm_up()\nexcept OSError:\n    pass\n",
            [(2, "start"), (4, "warm_up")],
            "calls inside if and try",
        )
