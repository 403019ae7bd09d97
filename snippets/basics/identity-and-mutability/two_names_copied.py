monday = ["Ana"]
tuesday = monday.copy()
tuesday.append("Ben")
print(monday)
print(monday is tuesday)
