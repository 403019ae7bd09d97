import ast


def star_names(source):
    names = set()
    for node in ast.parse(source).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                found = {n.id for n in ast.walk(target) if hasattr(n, "id")}
                if "__all__" in found:
                    return sorted(ast.literal_eval(node.value))
                names |= found
    return sorted(n for n in names if not n.startswith("_"))
