import ast


def is_guard(test):
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    if not isinstance(test.ops[0], ast.Eq):
        return False
    sides = {ast.unparse(test.left), ast.unparse(test.comparators[0])}
    return sides == {"__name__", "'__main__'"}


def has_main_guard(source):
    body = ast.parse(source).body
    last = body[-1] if body else None
    return isinstance(last, ast.If) and is_guard(last.test)
