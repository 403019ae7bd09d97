age, member, is_open = 12, True, True
if not is_open:
    print("closed")
elif age < 18:
    print("adults only")
elif not member:
    print("members only")
else:
    print("enter")
