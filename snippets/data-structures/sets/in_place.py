team = {"Ana", "Ben"}
same = team
team |= {"Cem"}
print(sorted(same))
team -= {"Ana"}
print(sorted(same))
team = team | {"Dia"}
print(sorted(same))
