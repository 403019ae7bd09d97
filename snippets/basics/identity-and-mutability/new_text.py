title = "tea"
label = title
title += " time"
print(title)
print(label)

label.upper()
print(label)
label[0] = "T"
