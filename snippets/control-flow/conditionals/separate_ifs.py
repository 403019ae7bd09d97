score = 95
if score >= 90:
    print("very good")
if score >= 70:
    print("good")
if score >= 50:
    print("passed")
