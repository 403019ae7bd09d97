import receipts

print(receipts.receipt(["tea", "cake"]))
