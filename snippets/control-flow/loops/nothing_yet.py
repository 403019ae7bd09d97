for task in ["email", "call"]:
    pass
print("last task:", task)

for task in []:
    print("never reached")
print("last task:", task)
