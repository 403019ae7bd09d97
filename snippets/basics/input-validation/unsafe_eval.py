voucher = "SPRING-20"
seats = eval(input("How many seats? "))
print("Booked:", seats)
