stops = [
    "North",
    """closed in May: """
    "Harbour",
    "Mill",
]
print(stops)
