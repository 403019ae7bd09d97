def read_form(form):
    values, errors = {}, {}
    values["name"] = form.get("name", "").strip()
    if not values["name"]:
        errors["name"] = "must not be empty"
    try:
        values["seats"] = int(form.get("seats", ""))
    except ValueError:
        errors["seats"] = "must be a whole number"
    else:
        if not 1 <= values["seats"] <= 6:
            errors["seats"] = "must be from 1 to 6"
    return values, errors


print(read_form({"name": " ", "seats": "9"})[1])
print(read_form({"seats": "two"})[1])
print(read_form({"name": "Ada ", "seats": "2"}))
