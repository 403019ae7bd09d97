def total(numbers, start=0):
    if start == len(numbers):
        return 0
    return numbers[start] + total(numbers, start + 1)


print(total([3, 5, 8]))
