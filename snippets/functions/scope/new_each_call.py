def count():
    seen = []
    seen.append("x")
    return len(seen)


print(count(), count(), count())
