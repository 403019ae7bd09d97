MAX_SEATS = 4
name, _, city = ["Ana", 31, "Oslo"]
class_ = "second"
print(name, city, class_)
print(__name__)

MAX_SEATS = 5
print(MAX_SEATS)
