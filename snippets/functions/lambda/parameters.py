print((lambda: "no parameter")())
print((lambda *numbers: sum(numbers))(3, 5, 8))
print(
    (lambda name, *, loud=False: name.upper() if loud else name)(
        "tea", loud=True
    )
)
