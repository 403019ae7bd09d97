import ast


def grade_init(source):
    found = []
    for node in ast.parse(source).body:
        if isinstance(node, ast.For | ast.While):
            found.append((node.lineno, "loop"))
        elif isinstance(node, ast.Expr | ast.Assign):
            if isinstance(node.value, ast.Call):
                name = ast.unparse(node.value.func)
                if not name.endswith("getLogger"):
                    found.append((node.lineno, name))
    return sorted(found)
