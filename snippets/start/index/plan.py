parts = ["basics", "control flow", "data structures", "functions"]
days = 12

for number, part in enumerate(parts):
    first = number * days // len(parts) + 1
    last = (number + 1) * days // len(parts)
    print(f"days {first} to {last}: {part}")
