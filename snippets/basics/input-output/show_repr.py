typed = "tea "
print(typed, typed == "tea")
print(repr(typed))
print(f"{typed=}")
print([typed, 2])
