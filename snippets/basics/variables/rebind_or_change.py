menu = ["soup"]
today = menu

today.append("rice")
print(menu, today)

today = ["cake"]
print(menu, today)
