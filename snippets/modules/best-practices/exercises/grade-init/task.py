import ast


def grade_init(source: str) -> list[tuple[int, str]]:
    ast.parse(source)
    return []
