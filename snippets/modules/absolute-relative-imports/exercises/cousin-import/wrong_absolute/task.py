from shop.orders.invoice import bill

if __name__ == "__main__":
    print(bill(7))
