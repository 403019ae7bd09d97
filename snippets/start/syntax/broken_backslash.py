to_pay = 12 + \  # cake comes next
    7
print(to_pay)
