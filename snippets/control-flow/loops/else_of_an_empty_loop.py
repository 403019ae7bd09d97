for error in []:
    print("found", error)
    break
else:
    print("no errors")

tries = 3
while tries > 0:
    tries -= 1
else:
    print("no tries left")
