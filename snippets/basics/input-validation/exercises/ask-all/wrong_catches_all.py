def ask(prompts, convert, read):
    values = []
    for prompt in prompts:
        while True:
            try:
                text = read(prompt)
            except EOFError:
                raise
            try:
                values.append(convert(text))
                break
            except Exception:
                print("Please try again.")
    return values
