basket = ["tea", "cake"]
basket.append("jam")
basket[0] = "coffee"
print(basket, basket[1])

position = (52.5, 13.4)
print(position[0])
position[0] = 48.1
