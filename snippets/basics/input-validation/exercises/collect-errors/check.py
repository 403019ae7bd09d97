import unittest

from task import collect_errors


def is_filled(text):
    return text != ""


def is_short(text):
    return len(text) <= 8


def is_adult(text):
    return int(text) >= 18


RULES = [
    ("name", is_filled, "The name is missing."),
    ("name", is_short, "The name is too long."),
    ("age", is_adult, "The age must be 18 or more."),
]


class CollectErrorsTest(unittest.TestCase):
    def check(self, case, form, wanted, rules=RULES):
        with self.subTest(case):
            before = dict(form)
            try:
                errors = collect_errors(form, rules)
            except (ValueError, KeyError) as error:
                self.fail(f"{case}: {error!r}")
            self.assertEqual(errors, wanted, case)
            self.assertEqual(form, before, f"{case}: the form must stay")

    def test_acceptable(self):
        self.check("all is well", {"name": "Ada", "age": "36"}, [])
        self.check("a field without rules", {"a": "", "b": "x"}, [], [])

    def test_one_error(self):
        self.check("young", {"name": "Ada", "age": "9"}, [RULES[2][2]])
        form = {"name": "Ada Lovelace", "age": "36"}
        self.check("long name", form, [RULES[1][2]])

    def test_all_errors(self):
        form = {"name": "Ada Lovelace", "age": "9"}
        self.check("two fields", form, [RULES[1][2], RULES[2][2]])
        rules = [RULES[0], ("name", str.isalpha, "Letters only.")]
        case = "two rules of one field"
        self.check(case, {"name": ""}, [RULES[0][2], "Letters only."], rules)

    def test_a_rule_that_fails(self):
        form = {"name": "", "age": "old"}
        case = "int('old') inside a rule, after another error"
        self.check(case, form, [RULES[0][2], RULES[2][2]])
        rules = [RULES[2], RULES[0]]
        case = "int('old') inside a rule, before another error"
        self.check(case, form, [RULES[2][2], RULES[0][2]], rules)

    def test_spaces_and_missing_fields(self):
        self.check("spaces", {"name": "  ", "age": "36"}, [RULES[0][2]])
        form = {"name": " Ada   \t   ", "age": " 36 "}
        self.check("spaces around", form, [])
        self.check("no field", {"age": "36"}, [RULES[0][2]])
        self.check("no fields", {}, [RULES[0][2], RULES[2][2]])
