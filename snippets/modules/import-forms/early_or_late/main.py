import prices

print("shop opens")

try:
    from prices import TEE
except ImportError as error:
    print(type(error).__name__)

try:
    print(prices.TEE)
except AttributeError as error:
    print(type(error).__name__)
