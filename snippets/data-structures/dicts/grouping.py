people = [("Ana", "red"), ("Ben", "blue"), ("Cem", "red")]
teams = {}
for name, team in people:
    teams.setdefault(team, []).append(name)
print(teams)
