def send(text, *, urgent=False, copies=1):
    return f"{copies} x {text}" + ("!" if urgent else "")


print(send("milk is out", urgent=True))
print(send("milk is out", copies=2))
send("milk is out", True)
