print(sum([4, 6]), sum((4, 6)))
print(sum({4, 6}), sum(range(4)))
print(sum({4: "tea", 6: "cake"}))
print(sum(10))
