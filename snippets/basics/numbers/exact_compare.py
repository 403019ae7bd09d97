ticket_id = 2**53 + 1
as_float = float(ticket_id)
print(ticket_id, as_float)
print(ticket_id == as_float)
print(ticket_id - 1 == as_float)
print(hash(1) == hash(1.0), {1: "one"}[1.0])
