import ast


def imports_of(source):
    found = set()

    def scan(body):
        for node in body:
            if isinstance(node, ast.Import):
                for alias in node.names:
                    found.add(alias.name.partition(".")[0])
            elif isinstance(node, ast.ImportFrom):
                if node.level == 0:
                    found.add(node.module.partition(".")[0])
            elif isinstance(node, ast.FunctionDef):
                scan(node.body)

    scan(ast.parse(source).body)
    return found
