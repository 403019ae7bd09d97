for a in (True, False):
    for b in (True, False):
        for c in (True, False):
            before = not (a and not b) or c
            after = not a or b or c
            if before != after:
                print("they differ:", a, b, c)
print("all cases compared")
