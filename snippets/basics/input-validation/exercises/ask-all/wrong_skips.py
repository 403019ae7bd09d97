def ask(prompts, convert, read):
    values = []
    for prompt in prompts:
        try:
            values.append(convert(read(prompt)))
        except ValueError:
            print("Please try again.")
    return values
