seeds = 2**64 - 1
print(seeds)
print(seeds.bit_length(), seeds.bit_count())
packed = (1000).to_bytes(2, "big")
print(list(packed), int.from_bytes(packed, "big"))
print(pow(3, 1_000_000_000, 97))
