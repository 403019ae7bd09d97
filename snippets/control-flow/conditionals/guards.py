def check(age, member, open_now):
    if not open_now:
        return "closed"
    if age < 18:
        return "adults only"
    if not member:
        return "members only"
    return "enter"


print(check(30, True, True))
print(check(12, True, True))
