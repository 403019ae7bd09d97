def add_to_basket(item, basket=[]):
    basket.append(item)
    return basket


print(add_to_basket("apples"))
print(add_to_basket("pears"))
print(add_to_basket.__defaults__)
