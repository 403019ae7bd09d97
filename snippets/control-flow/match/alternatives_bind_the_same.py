code = """
match point:
    case (x, 0) | (0, y):
        pass
"""
try:
    compile(code, "example", "exec")
except SyntaxError as error:
    print(error.msg)
