def frozen_order(customer, items):
    """Return a hashable record of the order, as a tuple."""
    return (customer, *items)
