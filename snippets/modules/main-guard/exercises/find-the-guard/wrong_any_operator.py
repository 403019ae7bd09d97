import ast


def has_main_guard(source):
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.If):
            names = {ast.unparse(part) for part in ast.walk(statement.test)}
            if {"__name__", "'__main__'"} <= names:
                return True
    return False
