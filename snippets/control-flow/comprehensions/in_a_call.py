words = ["tea", "rice", "soup"]
print(sum(len(word) for word in words))
print(max((len(word) for word in words), default=0))
print(",".join(word.upper() for word in words))
