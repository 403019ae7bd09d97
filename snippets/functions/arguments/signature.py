import inspect


def book(room, /, guest, *extras, breakfast=True, **notes):
    pass


for name, parameter in inspect.signature(book).parameters.items():
    print(name, "-", parameter.kind.description)
