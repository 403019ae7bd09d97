def book(room, /, guest, *extras, breakfast, **notes):
    print(room, guest, extras, breakfast, notes)


book(7, "Ana", breakfast=True)
book(7, "Ana", "cot", "crib", breakfast=False, late=True)
book(7, guest="Ana", breakfast=False)
