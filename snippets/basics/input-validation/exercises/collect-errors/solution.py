def collect_errors(form, rules):
    """Return the messages of all rules that the form violates.

    form maps the name of a field to its text. A rule is a tuple: the
    name of a field, a function that tells whether a text is acceptable,
    and a message.
    """
    errors = []
    for field, is_ok, message in rules:
        text = form.get(field, "").strip()
        try:
            acceptable = is_ok(text)
        except ValueError:
            acceptable = False
        if not acceptable:
            errors.append(message)
    return errors
