menu = ["tea", "rice"]
for copied in (menu.copy(), menu[:], list(menu)):
    print(copied == menu, copied is menu)
