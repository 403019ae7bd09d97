for rain in (True, False):
    for wind in (True, False):
        one = not (rain or wind)
        other = not rain and not wind
        print(rain, wind, one, one == other)
