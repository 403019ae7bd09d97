def collect_errors(form, rules):
    for field, is_ok, message in rules:
        text = form.get(field, "").strip()
        try:
            if not is_ok(text):
                return [message]
        except ValueError:
            return [message]
    return []
