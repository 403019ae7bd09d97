import ast

for code in ("lambda x: x + 1", "lambda x: return x", "lambda x: y = x"):
    try:
        ast.parse(code)
        print("fine: ", code)
    except SyntaxError:
        print("error:", code)
