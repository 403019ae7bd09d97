def collect_errors(form, rules):
    errors = []
    for field, is_ok, message in rules:
        if field not in form:
            continue
        try:
            acceptable = is_ok(form[field].strip())
        except ValueError:
            acceptable = False
        if not acceptable:
            errors.append(message)
    return errors
