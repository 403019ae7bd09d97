reports = {"lowest": min, "highest": max, "total": sum}
prices = [250, 300, 420]
wish = "highest"
if wish in reports:
    print(wish, reports[wish](prices))
else:
    print("unknown report:", wish)
