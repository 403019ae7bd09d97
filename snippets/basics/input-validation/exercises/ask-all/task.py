def ask(prompts, convert, read):
    """Return a list with one converted answer for each prompt."""
    values = []
    for prompt in prompts:
        value = convert(read(prompt))  # ask again where this fails
        values.append(value)
    return values
