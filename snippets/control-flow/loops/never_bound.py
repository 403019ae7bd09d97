for visitor in []:
    print(visitor)
print("last visitor:", visitor)
