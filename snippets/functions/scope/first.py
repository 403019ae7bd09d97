currency = "euro"


def label(price):
    text = f"{price} {currency}"
    return text


print(label(3))
print(text)
