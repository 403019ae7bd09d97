def note(**details):
    details["seen"] = True
    return details


order = {"item": "tea"}
print(note(**order))
print(order)
