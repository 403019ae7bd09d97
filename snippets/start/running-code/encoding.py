import io
import tokenize

plain = io.BytesIO(b"price = 4\n")
marked = io.BytesIO(b"# coding: cp1252\n")
for file in plain, marked:
    print(tokenize.detect_encoding(file.readline)[0])
