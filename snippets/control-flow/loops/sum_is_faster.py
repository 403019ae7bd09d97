from timeit import repeat

numbers = "numbers = list(range(10_000))"
loop = "total = 0\nfor n in numbers: total += n"
by_hand = min(repeat(loop, numbers, number=50))
built_in = min(repeat("sum(numbers)", numbers, number=50))
print(built_in * 2 < by_hand)
