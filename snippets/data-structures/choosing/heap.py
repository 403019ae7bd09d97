from heapq import heapify, heappop, heappush, nsmallest

waiting = [(2, "Ben"), (1, "Ana"), (3, "Dia")]
heapify(waiting)
heappush(waiting, (0, "Cem"))
print(heappop(waiting), heappop(waiting))
print(nsmallest(2, [31, 28, 40, 35]))
