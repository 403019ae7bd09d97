match = {"home": 2, "away": 1}
case = "home"
print(match[case])
