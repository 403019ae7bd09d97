wins = losses = 0
wins = wins + 1
print(wins, losses)

monday = tuesday = []
monday.append("Ana")
print(monday, tuesday)
