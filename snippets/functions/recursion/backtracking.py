def ways(coins, amount, chosen=()):
    if amount == 0:
        print(chosen)
        return 1
    found = 0
    for place, coin in enumerate(coins):
        if coin <= amount:
            found += ways(coins[place:], amount - coin, (*chosen, coin))
    return found


print(ways([5, 2, 1], 6))
