print("package fares is imported")
