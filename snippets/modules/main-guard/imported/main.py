import parking

print("main.py runs as", __name__)
print("100 minutes cost", parking.fee(100))
