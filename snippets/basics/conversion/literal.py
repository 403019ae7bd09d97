import ast

print(ast.literal_eval("[1, 'tea', (2.5, None)]"))
try:
    ast.literal_eval("__import__('os').getcwd()")
except ValueError:
    print("refused")
