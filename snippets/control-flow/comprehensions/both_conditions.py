results = [72, None, 130]
capped = [
    result if result <= 100 else 100
    for result in results
    if result is not None
]
print(capped)
