def enter(visitors):
    return visitors + 1


visitors = 0
visitors = enter(visitors)
visitors = enter(visitors)
print(visitors)
