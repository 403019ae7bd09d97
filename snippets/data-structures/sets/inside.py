needed = {"tea", "rice"}
basket = {"tea", "rice", "soup"}
print(needed <= basket, basket >= needed)
print(needed < basket, needed < needed)
print(needed.isdisjoint({"salt", "egg"}))
print({"tea"} < {"rice", "soup"}, {"tea"} >= {"rice", "soup"})
