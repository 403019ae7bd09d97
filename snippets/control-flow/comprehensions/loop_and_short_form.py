words = ["tea", "rice", "soup"]

lengths = []
for word in words:
    lengths.append(len(word))
print(lengths)

print([len(word) for word in words])
