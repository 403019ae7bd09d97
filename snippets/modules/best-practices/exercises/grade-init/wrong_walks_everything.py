import ast


def grade_init(source):
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.For | ast.While):
            found.append((node.lineno, "loop"))
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if not name.endswith("getLogger"):
                found.append((node.lineno, name))
    return sorted(found)
