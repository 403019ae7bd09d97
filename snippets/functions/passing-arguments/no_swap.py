def swap(a, b):
    a, b = b, a


left, right = "red", "blue"
swap(left, right)
print(left, right)

left, right = right, left
print(left, right)
