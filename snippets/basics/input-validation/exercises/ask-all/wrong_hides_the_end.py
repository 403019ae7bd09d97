def ask(prompts, convert, read):
    values = []
    for prompt in prompts:
        while True:
            try:
                values.append(convert(read(prompt)))
                break
            except ValueError:
                print("Please try again.")
            except EOFError:
                return values
    return values
