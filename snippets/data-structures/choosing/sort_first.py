from timeit import repeat

guests = [n * 7919 % 1009 for n in range(1000)]


def by_pairs():
    return any(a == b for i, a in enumerate(guests) for b in guests[i + 1 :])


def by_sorting():
    ordered = sorted(guests)
    return any(map(lambda a, b: a == b, ordered, ordered[1:]))


def by_set():
    return len(set(guests)) < len(guests)


def best(function):
    return min(repeat(function, number=1, repeat=3))


print(by_pairs(), by_sorting(), by_set())
print(best(by_pairs) > 5 * best(by_sorting))
print(best(by_pairs) > 5 * best(by_set))
