import delivery

print(delivery.__doc__)
for name in delivery.__all__:
    print(name, "-", getattr(delivery, name).__doc__)
print(delivery.fee(60))
