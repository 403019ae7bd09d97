import shopjson

line = shopjson.dumps({"dish": "crème", "price": 6}) + "\n"
print(line, end="")
