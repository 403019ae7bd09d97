deck = ["king", "joker", "seven", "ace"]
for card in iter(deck.pop, "joker"):
    print(card)
print(deck)
