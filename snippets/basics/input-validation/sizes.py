for size in ["m", "", "sm", "x"]:
    print(repr(size), size in "sml", size in ("s", "m", "l"))
