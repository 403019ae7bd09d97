print("main: before")
import stock
import stock

print("main: after")
print(stock.weigh("robusta"))
