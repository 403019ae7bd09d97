def flatten(items):
    flat = []
    waiting = [items]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list):
            waiting.extend(reversed(item))
        else:
            flat.append(item)
    return flat


print(flatten([1, [2, [3, []], 4], [[5]]]))

nested = []
for _ in range(1_500):
    nested = [nested]
print(flatten(nested))
