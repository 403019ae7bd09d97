to_pay = (
    12  # two coffees
    + 7  # cake
    - 5  # voucher
)
stops = [
    "North",
    "Harbour",
]
print(to_pay, stops)
