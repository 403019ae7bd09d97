words = ["tea", "rice", "toast", "soup"]
print(sorted({word[0] for word in words}))
print({word: len(word) for word in words})
