score = 72
if score >= 90:
    print("very good")
elif score >= 70:
    print("good")
elif score >= 50:
    print("passed")
else:
    print("failed")
