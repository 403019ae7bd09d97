def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left = merge_sort(items[:middle])
    right = merge_sort(items[middle:])
    merged = []
    while left and right:
        smaller = left if left[0] <= right[0] else right
        merged.append(smaller[0])
        smaller.pop(0)
    return merged + left + right


print(merge_sort([8, 3, 5, 1, 9]))
