def ask(prompts, convert, read):
    values = []
    for prompt in prompts:
        value = None
        while not value:
            try:
                value = convert(read(prompt))
            except ValueError as error:
                print("Please try again:", error)
        values.append(value)
    return values
