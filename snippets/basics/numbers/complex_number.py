z = 3 + 4j
print(z.real, z.imag, abs(z))
print(z * 1j, z.conjugate())
print(z < 5)
