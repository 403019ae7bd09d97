def parse_seats(text):
    try:
        seats = int(text)
    except ValueError:
        raise ValueError("A whole number, please.") from None
    if not 1 <= seats <= 6:
        raise ValueError("From 1 to 6, please.")
    return seats


def ask(prompt, parse, read=input):
    while True:
        try:
            return parse(read(prompt))
        except ValueError as error:
            print(error)
