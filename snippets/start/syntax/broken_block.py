till = 18

if till < 20:
print("Low on change")
