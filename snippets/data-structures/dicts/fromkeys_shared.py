teams = dict.fromkeys(["red", "blue"], [])
teams["red"].append("Ana")
print(teams)

teams = {team: [] for team in ["red", "blue"]}
teams["red"].append("Ana")
print(teams)
