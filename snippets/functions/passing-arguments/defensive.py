def sorted_names(names):
    names = list(names)
    names.sort()
    return names


table = ["Cem", "Ana"]
print(sorted_names(table), table)
print(sorted_names({"Ben"}))
