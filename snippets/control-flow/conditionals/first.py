age = 5
if age < 6:
    print("Children under 6 go free.")
print("Welcome!")
