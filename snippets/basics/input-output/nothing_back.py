print(print("tea"))
