def parse_bool(text):
    return {"yes": True, "no": False}[text.strip().lower()]


print(bool("no"))
print(parse_bool(" No "))
