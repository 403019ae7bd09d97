age, member, is_open = 12, True, True
if is_open:
    if age >= 18:
        if member:
            print("enter")
        else:
            print("members only")
    else:
        print("adults only")
else:
    print("closed")
