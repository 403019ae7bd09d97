print("stranger code runs")
