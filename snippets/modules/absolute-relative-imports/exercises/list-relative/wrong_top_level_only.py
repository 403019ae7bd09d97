import ast


def relative_imports(source):
    return [
        (node.level, node.module or "")
        for node in ast.parse(source).body
        if isinstance(node, ast.ImportFrom) and node.level
    ]
