MISSING = object()


def set_note(order, note=MISSING):
    if note is not MISSING:
        order["note"] = note
    return order


print(set_note({"item": "tea", "note": "hot"}))
print(set_note({"item": "tea", "note": "hot"}, None))
