import ast


def relative_imports(source):
    nodes = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    nodes.sort(key=lambda node: (node.lineno, node.col_offset))
    pairs = [(node.level, node.module or "") for node in nodes]
    return list(dict.fromkeys(pairs))
