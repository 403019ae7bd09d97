import ast


def relative_imports(source):
    """List the relative imports in a source text, in its order.

    "from ..prices import TAX" gives [(2, "prices")].
    """
    nodes = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    nodes.sort(key=lambda node: (node.lineno, node.col_offset))
    return [(node.level, node.module or "") for node in nodes]
