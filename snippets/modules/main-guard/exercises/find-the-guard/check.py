import unittest

from task import has_main_guard

GUARD = 'if __name__ == "__main__":\n    main()\n'
IN_FUNCTION = (
    'def start():\n    if __name__ == "__main__":\n        print("go")\n'
)


class GuardTest(unittest.TestCase):
    def test_guards(self):
        for case, source in {
            "the usual form": GUARD,
            "after other statements": "import sys\n\nx = 1\n" + GUARD,
            "single quotes": GUARD.replace('"', "'"),
            "sides exchanged": 'if "__main__" == __name__:\n    main()\n',
            "brackets": 'if (__name__ == "__main__"):\n    main()\n',
            "no spaces": 'if __name__=="__main__":main()\n',
            "with else": GUARD + "else:\n    ready = True\n",
            "before other statements": GUARD + "ready = True\n",
        }.items():
            with self.subTest(case):
                self.assertIs(has_main_guard(source), True, case)

    def test_no_guards(self):
        for case, source in {
            "empty text": "",
            "a call without a test": "main()\n",
            "a comment": "# " + GUARD.splitlines()[0],
            "a text": f"HELP = '''\n{GUARD}'''\n",
            "inside a function": IN_FUNCTION,
            "the opposite": GUARD.replace("==", "!="),
            "in, not ==": GUARD.replace("==", "in"),
            "a loop": GUARD.replace("if", "while"),
            "another name": GUARD.replace("__name__", "__file__"),
            "another text": GUARD.replace("__main__", "main"),
            "a name, not a text": GUARD.replace('"', ""),
            "only a mention": 'print("__main__", __name__)\n',
            "three things": 'if __name__ == "__main__" == x:\n    main()\n',
        }.items():
            with self.subTest(case):
                self.assertIs(has_main_guard(source), False, case)

    def test_broken_source(self):
        try:
            has_main_guard("if __name__ ==:\n")
        except SyntaxError:
            return
        self.fail("text that is no Python: no error raised")
