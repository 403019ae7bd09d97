hour = 20
if hour < 18:
    fee = 300
print(fee)
