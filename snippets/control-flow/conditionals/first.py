age = 5
if age < 6:
    print("The little ones go free.")
print("Welcome!")
