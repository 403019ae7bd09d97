def total(numbers, start, stop):
    if stop - start == 0:
        return 0
    if stop - start == 1:
        return numbers[start]
    middle = (start + stop) // 2
    return total(numbers, start, middle) + total(numbers, middle, stop)


numbers = list(range(10_000))
print(total(numbers, 0, len(numbers)) == sum(numbers))
