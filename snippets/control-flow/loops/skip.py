for reading in [21, -999, 23]:
    if reading == -999:
        continue
    print("degrees:", reading)
