morning = ["tea"]
evening = ["soup", "rice"]
print(morning + evening)
print(morning * 3)
print(morning)
