monday = ["Ana"]
tuesday = monday
tuesday.append("Ben")
print(monday)
print(monday is tuesday)
