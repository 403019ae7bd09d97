import bookings

party = bookings.Booking("Ines", guests=9)
print(bookings.tables_for(party))

shown = [n for n in dir(bookings) if n[0] != "_"]
print(shown)
print(bookings._whole(2.25))
