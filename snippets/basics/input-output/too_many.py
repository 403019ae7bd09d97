print("Width and height?")
width, height = map(int, input().split())
print("Area:", width * height)
