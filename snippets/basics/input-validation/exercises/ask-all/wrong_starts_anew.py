def ask(prompts, convert, read):
    while True:
        try:
            values = []
            for prompt in prompts:
                values.append(convert(read(prompt)))
            return values
        except ValueError:
            print("Please try again.")
