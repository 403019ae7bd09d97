def guest_can(action):
    from auth import guest

    return guest().can(action)
