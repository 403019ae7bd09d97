def to_table(rows):
    try:
        import fancytable
    except ModuleNotFoundError as error:
        if error.name != "fancytable":
            raise
        command = "pip install 'shop-tools[table]'"
        hint = f"to_table() needs fancytable: {command}"
        raise ModuleNotFoundError(hint, name=error.name) from None
    return fancytable.render(rows)


print("the other functions work")
to_table([("soup", 6)])
