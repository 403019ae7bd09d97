import ast


def relative_imports(source):
    return [
        (node.level, node.module or "")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
