def opening_hours(day):
    return "9-17"
