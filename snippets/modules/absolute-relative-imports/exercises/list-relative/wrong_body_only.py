import ast


def relative_imports(source):
    found = []

    def visit(nodes):
        for node in nodes:
            if isinstance(node, ast.ImportFrom) and node.level:
                found.append((node.level, node.module or ""))
            visit(getattr(node, "body", []))

    visit(ast.parse(source).body)
    return found
