def draw():
    print("chart drawn")
