names = ["Ana", "Ben", "Cem"]
scores = [31, 28]

for name, score in zip(names, scores):
    print(name, score)

for name, score in zip(names, scores, strict=True):
    print(name, score)
