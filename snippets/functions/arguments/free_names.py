def tag(name, /, **attributes):
    return name, attributes


print(tag("input", name="email", type="text"))
