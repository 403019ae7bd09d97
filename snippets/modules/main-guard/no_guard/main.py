try:
    import fares

    print(fares.total([1, 3]) == 500)
except SystemExit as stop:
    print("the import ended the test:", stop)
