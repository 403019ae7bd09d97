import math

total = 0.1 + 0.2
print(total == 0.3)
print(math.isclose(total, 0.3))
print(abs(total - 0.3) <= 0.001)
print(math.isclose(1e-12, 0))
print(math.isclose(1e-12, 0, abs_tol=1e-9))
