choice = 7
if choice in (1, 2):
    print("one or two")
else:
    print("something else")
