basket = ["tea"]
same = basket
basket += ["rice"]
print(same)
basket = basket + ["soup"]
print(same, basket)
