def collect_errors(form, rules):
    errors = {}
    for field, is_ok, message in rules:
        text = form.get(field, "").strip()
        try:
            acceptable = is_ok(text)
        except ValueError:
            acceptable = False
        if not acceptable:
            errors[field] = message
    return list(errors.values())
