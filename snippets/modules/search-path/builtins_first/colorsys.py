print("our colorsys.py: shelf colours")
