age, hour, tickets = 70, 10, 1

is_senior = age >= 65
is_quiet_hour = 9 <= hour < 12
if is_senior and is_quiet_hour and tickets < 5:
    print("half price")
