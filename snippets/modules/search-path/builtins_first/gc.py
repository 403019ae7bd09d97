print("our gc.py: gift cards")
