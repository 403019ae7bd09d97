allowed = {"tea", "rice"}
print(sorted(allowed.union(["soup"], ("salt",))))
print(allowed | ["soup"])
