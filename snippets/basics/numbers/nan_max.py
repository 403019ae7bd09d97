import math

lost = math.nan
print(lost == math.nan, lost != lost)
print(math.isnan(lost))
print(max(1.0, lost), max(lost, 1.0))
