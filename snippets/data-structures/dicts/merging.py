defaults = {"size": "small", "milk": True}
order = {"size": "large"}

print(defaults | order)
print(order | defaults)
print({**defaults, **order, "sugar": 2})
print(defaults)
defaults |= order
print(defaults)
