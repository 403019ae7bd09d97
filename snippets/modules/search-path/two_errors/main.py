try:
    import pricess
except ImportError as error:
    print(type(error).__name__, error.name)

try:
    from prices import PEAR
except ImportError as error:
    print(type(error).__name__, error.name)

try:
    import report
except ImportError as error:
    print(type(error).__name__, error.name)
