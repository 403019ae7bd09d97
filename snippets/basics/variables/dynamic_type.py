answer = 5
print(answer, type(answer))

answer = "five"
print(answer, type(answer))
