names = ["Ana", "Ben", "Ana"]
scores = [31, 28, 35]
print(dict(zip(names, scores, strict=True)))

pairs = zip(names, scores, strict=True)
print({name: score + 5 for name, score in pairs})
