import time

for page in range(1, 5):
    print(page, end=" ", flush=True)
    time.sleep(0.2)
print("printed")
