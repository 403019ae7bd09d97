menu = ["tea", "rice"]
same = menu
copied = menu.copy()

menu.append("soup")
print(same)
print(copied)
