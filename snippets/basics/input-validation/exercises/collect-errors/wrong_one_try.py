def collect_errors(form, rules):
    errors = []
    try:
        for field, is_ok, message in rules:
            if not is_ok(form.get(field, "").strip()):
                errors.append(message)
    except ValueError:
        errors.append(message)
    return errors
