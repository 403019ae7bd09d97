from bisect import bisect_left, insort

scores = [28, 31, 35, 40]
insort(scores, 33)
print(scores)
print(bisect_left(scores, 35), bisect_left(scores, 34))
print(len(scores) - bisect_left(scores, 33), "are at least 33")
