def release(text):
    return tuple(int(part) for part in text.split("."))


print("1.10.0" > "1.9.0")
print(release("1.10.0") > release("1.9.0"))
print(release("1.10") == release("1.10.0"))

try:
    release("2.0rc1")
except ValueError as error:
    print(error)
