from functools import reduce

print(
    reduce(
        lambda longest, word: max(longest, word, key=len),
        ["tea", "soup", "egg"],
    )
)
print(max(["tea", "soup", "egg"], key=len))
