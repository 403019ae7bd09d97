line = input("Width and height? ")
print(line.split())
width, height = map(int, line.split())
print("Area:", width * height)
