import prices

print("report sees", prices.APPLE)
