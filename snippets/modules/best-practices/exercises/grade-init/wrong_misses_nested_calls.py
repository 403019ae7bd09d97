import ast

CHEAP = {"getLogger", "logging.getLogger"}


class Work(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_FunctionDef(self, node):
        # the body waits for a call, the defaults do not
        for default in node.args.defaults + node.args.kw_defaults:
            if default is not None:
                self.visit(default)

    visit_AsyncFunctionDef = visit_FunctionDef
    visit_Lambda = visit_FunctionDef

    def visit_ClassDef(self, node):
        for child in node.bases + node.keywords + node.body:
            self.visit(child)

    def visit_Call(self, node):
        name = ast.unparse(node.func)
        if name not in CHEAP:
            self.found.append((node.lineno, name))

    def visit_For(self, node):
        self.found.append((node.lineno, "loop"))
        self.generic_visit(node)

    visit_While = visit_For


def grade_init(source: str) -> list[tuple[int, str]]:
    work = Work()
    work.visit(ast.parse(source))
    return sorted(work.found)
