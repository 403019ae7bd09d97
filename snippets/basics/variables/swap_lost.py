left = "red"
right = "blue"
left = right
right = left
print(left, right)
