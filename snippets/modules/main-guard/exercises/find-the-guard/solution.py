import ast

GUARDS = {"__name__ == '__main__'", "'__main__' == __name__"}


def has_main_guard(source):
    """Tell whether the module text has a main guard at its top level."""
    return any(
        isinstance(statement, ast.If) and ast.unparse(statement.test) in GUARDS
        for statement in ast.parse(source).body
    )
