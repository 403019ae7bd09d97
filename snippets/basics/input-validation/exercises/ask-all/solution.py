def ask(prompts, convert, read):
    """Return a list with one converted answer for each prompt."""
    values = []
    for prompt in prompts:
        while True:
            try:
                value = convert(read(prompt))
            except ValueError as error:
                print("Please try again:", error)
            else:
                break
        values.append(value)
    return values
