import sys

written = "tea_time"
built = "_".join(["tea", "time"])
print(built == written)
print(built is written)

print(sys.intern(built) is sys.intern(written))
