def ask(prompts, convert, read):
    values = []
    for prompt in prompts:
        try:
            value = convert(read(prompt))
        except ValueError:
            value = convert(read(prompt))
        values.append(value)
    return values
