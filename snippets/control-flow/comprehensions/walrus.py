lines = ["tea ", "   ", " rice"]
print([clean for line in lines if (clean := line.strip())])
print(repr(clean))
