import receipt
import settings

print(receipt.line(8))

settings.currency = "CHF"
print(receipt.line(8))
