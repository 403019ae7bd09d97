def check(age, member, is_open):
    if not is_open:
        return "closed"
    if age < 18:
        return "adults only"
    if not member:
        return "members only"
    return "enter"


print(check(30, True, True))
print(check(12, True, True))
