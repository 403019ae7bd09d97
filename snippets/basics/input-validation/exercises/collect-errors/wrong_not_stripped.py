def collect_errors(form, rules):
    errors = []
    for field, is_ok, message in rules:
        try:
            acceptable = is_ok(form.get(field, ""))
        except ValueError:
            acceptable = False
        if not acceptable:
            errors.append(message)
    return errors
