def owner():
    return "Ada"
