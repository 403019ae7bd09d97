TAX = 5
