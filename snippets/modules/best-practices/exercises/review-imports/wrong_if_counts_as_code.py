import ast

IMPORTS = ast.Import | ast.ImportFrom
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
CHANGERS = {"append", "insert", "extend", "remove", "pop", "clear"}


def is_sys_path(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and (
        ast.unparse(node) == "sys.path"
    )


def changes_path(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=owner, attr=attr)):
            return is_sys_path(owner) and attr in CHANGERS
        case ast.Attribute(ctx=ast.Store() | ast.Del()):
            return is_sys_path(node)
        case ast.Subscript(value=owner, ctx=ast.Store() | ast.Del()):
            return is_sys_path(owner)
    return False


def late_lines(tree: ast.Module) -> set[int]:
    lines = set()
    start = 0 if ast.get_docstring(tree) is None else 1
    code_seen = False
    for node in tree.body[start:]:
        if isinstance(node, IMPORTS):
            if code_seen:
                lines.add(node.lineno)
        else:
            code_seen = True
    for function in ast.walk(tree):
        if isinstance(function, FUNCTIONS):
            for node in ast.walk(function):
                if isinstance(node, IMPORTS):
                    lines.add(node.lineno)
    return lines


def review_imports(source: str) -> list[tuple[int, str]]:
    tree = ast.parse(source)
    found = {(line, "late import") for line in late_lines(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            found.add((node.lineno, "star import"))
        elif changes_path(node):
            found.add((node.lineno, "path change"))
    return sorted(found)
