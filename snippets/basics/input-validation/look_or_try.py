for text in ["42", "-3", " 7 ", "²", "4.0"]:
    try:
        number = int(text)
    except ValueError:
        number = "ValueError"
    print(repr(text), text.isdigit(), text.isdecimal(), number)
