import re

for text in ["AB-1234", "ab-1234", "AB-12345", "AB-1234\n"]:
    whole = re.fullmatch(r"[A-Z]{2}-[0-9]{4}", text)
    start = re.match(r"[A-Z]{2}-[0-9]{4}", text)
    print(repr(text), whole is not None, start is not None)
