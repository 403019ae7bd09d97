def arrivals(name, seen=[]):
    seen.append(name)
    return seen


monday = arrivals("Ana")
tuesday = arrivals("Ben")
print(monday, monday is tuesday)
