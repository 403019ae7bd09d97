import io
import tokenize

source = """for order in orders:
    if order > 40:
        print("sign")
print("done")
"""
lines = io.StringIO(source)
for token in tokenize.generate_tokens(lines.readline):
    if token.type in (tokenize.INDENT, tokenize.DEDENT):
        kind = tokenize.tok_name[token.type]
        print("line", token.start[0], kind)
