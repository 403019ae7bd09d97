def place(word, places):
    return sum(map(ord, word)) % places


for word in ("tea", "rice", "soup"):
    print(word, place(word, 8))
