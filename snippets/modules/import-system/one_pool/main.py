import database
import invoices
import orders

orders.load_orders()
invoices.load_invoices()
print("still free:", list(database.pool.free))
