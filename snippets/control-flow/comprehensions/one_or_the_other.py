scores = [72, 35, 50]
print(["pass" if score >= 50 else "fail" for score in scores])
