import ast


def has_main_guard(source):
    return any(
        isinstance(statement, ast.If)
        and ast.unparse(statement.test) == "__name__ == '__main__'"
        for statement in ast.parse(source).body
    )
