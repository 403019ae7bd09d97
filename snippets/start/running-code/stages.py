import ast
import io
import tokenize

source = "total = price * 3\n"

lines = io.StringIO(source)
tokens = tokenize.generate_tokens(lines.readline)
print([token.string for token in tokens][:5])

tree = ast.parse(source)
print(type(tree.body[0]).__name__)

code = compile(tree, "till.py", "exec")
print(type(code).__name__, code.co_names)

names = {"price": 4}
exec(code, names)
print(names["total"])
