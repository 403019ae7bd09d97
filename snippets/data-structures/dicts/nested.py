cafe = {"name": "Corner", "menu": {"tea": {"price": 250}}}
print(cafe["menu"]["tea"]["price"])
cafe["menu"]["rice"] = {"price": 300}
print(cafe["menu"].get("egg", {}).get("price", "not sold"))
print(len(cafe), len(cafe["menu"]))
