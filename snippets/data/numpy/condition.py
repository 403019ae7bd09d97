import numpy as np

marks = np.array([[3, 9], [8, 2]])
print(marks[(marks > 2) & (marks < 9)])
print(marks[marks.max(axis=1) > 8])
print(np.where(marks > 5, "pass", "fail").tolist())
print(np.nonzero(marks > 5), np.count_nonzero(marks > 5))
marks[marks < 5] = 0
print(marks.tolist())
