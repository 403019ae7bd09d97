drink = "tea"
same = drink
print(type(drink), type(print))
print(id(drink) == id(same), drink is same)
print(isinstance(drink, object), isinstance(print, object))
