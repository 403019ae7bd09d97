print("hello")
name = "Ada"
