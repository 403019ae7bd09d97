print(round(0.5), round(1.5), round(2.5))
print(round(2.675, 2), round(1850, -2))
price = 4.5
print(round(price, 2), round(price))
print(f"{price:.2f}", f"{price:.0f}")
