runners = ["Ana", "Ben", "Cem"]
for place, runner in enumerate(runners, start=1):
    print(place, runner)
