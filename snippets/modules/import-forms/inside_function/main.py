def print_label(text):
    from labels import framed

    print(framed(text))


print("till starts")
print_label("tea")
print_label("cake")
print("framed" in globals())
