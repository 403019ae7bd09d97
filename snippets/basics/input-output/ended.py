city = input()
stops = input()
print(city, stops)
