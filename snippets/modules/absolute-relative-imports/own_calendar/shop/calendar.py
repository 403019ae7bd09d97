HOLIDAYS = ["1 January"]
