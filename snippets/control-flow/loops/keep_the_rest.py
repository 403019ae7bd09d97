names = ["Ana", "", "", "Ben"]
kept = []
for name in names:
    if name != "":
        kept.append(name)
print(kept)

print([name for name in names if name != ""])
