monday, tuesday = [], []
monday.append("Ana")
print(monday, tuesday)
