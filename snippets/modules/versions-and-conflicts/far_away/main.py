try:
    import tokenize
except ImportError as error:
    print("importing", error.name)
    print(str(error).partition(" (")[0])
