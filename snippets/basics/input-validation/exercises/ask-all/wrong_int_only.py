def ask(prompts, convert, read):
    values = []
    for prompt in prompts:
        text = read(prompt)
        while not text.isdecimal():
            text = read(prompt)
        values.append(convert(text))
    return values
