age, member, open_now = 30, True, True
if not open_now:
    print("closed")
elif age < 18:
    print("adults only")
elif not member:
    print("members only")
else:
    print("enter")
