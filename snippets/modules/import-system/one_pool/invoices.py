import database


def load_invoices():
    connection = database.pool.take()
    print("invoices use connection", connection)
