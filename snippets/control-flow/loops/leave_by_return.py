plan = {"A": ["Ana"], "B": ["Cem", "free"], "C": ["free"]}


def free_seat(plan):
    for row, guests in plan.items():
        for number, guest in enumerate(guests, start=1):
            if guest == "free":
                return row, number
    return None


print(free_seat(plan))
print(free_seat({"A": ["Ana"]}))
