import math

reading = float("nan")
print(1e308 * 10, -math.inf < -1e308)
print(-0.0, -0.0 == 0.0, math.copysign(1, -0.0))
print(reading == reading, reading < 1, reading > 1)
print(math.isnan(reading), math.isfinite(math.inf))
