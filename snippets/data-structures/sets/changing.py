basket = {"tea"}
basket.add("rice")
basket.add("tea")
basket.update(["soup", "salt"])
print(sorted(basket))

basket.discard("egg")
basket.remove("salt")
print(sorted(basket))
basket.remove("egg")
