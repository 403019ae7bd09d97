print("shop.py starts")
import rates

LIMIT = int("ten")
