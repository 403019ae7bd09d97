def label(name, **details):
    print(name, details)


label("tea", price=250, origin="Assam")
label("water")
