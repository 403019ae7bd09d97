value = ""
name = value or "nobody"
print(name)

value = 0
print(value or "nothing", "nothing" if value is None else value)
