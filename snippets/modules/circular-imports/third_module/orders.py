from customers import Customer


def walk_in(net):
    return Customer("walk-in").owes(net)
