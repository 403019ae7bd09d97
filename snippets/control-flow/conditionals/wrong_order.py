score = 95
if score >= 50:
    print("passed")
elif score >= 90:
    print("very good")
