age, member, open_now = 30, True, True
if open_now:
    if age >= 18:
        if member:
            print("enter")
        else:
            print("members only")
    else:
        print("adults only")
else:
    print("closed")
