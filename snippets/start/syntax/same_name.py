ﬁle = "menu.txt"  # begins with the one character ﬁ
print(file)

price = 5
рrice = 6  # begins with a Cyrillic letter
print(price)
