guests = []


def arrive(name):
    guests.append(name)


def start_again():
    guests = ["nobody"]
    return guests


arrive("Ana")
print(start_again(), guests)
