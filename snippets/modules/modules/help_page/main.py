import prices

help(prices)
