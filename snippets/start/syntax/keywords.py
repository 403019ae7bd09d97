import keyword

match = "Ajax - PSV"
type = "final"
print(match, type)
print(keyword.iskeyword("match"))
print(keyword.iskeyword("class"))
print(len(keyword.kwlist))
