print("__package__ is", repr(__package__))
print("spec name is", getattr(__spec__, "name", None))

from .prices import PRICES

print("tea costs", PRICES["tea"])
