city = input()
try:
    stops = input()
except EOFError:
    stops = "no stops"
print(city, stops)
