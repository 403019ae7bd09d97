words = ["tea", "rice", "soup"]

text = ""
for word in words:
    text += word + ";"
print(text)
print(";".join(words))
