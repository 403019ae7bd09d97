votes = {"tea": 3, "soup": 9, "rice": 5}
print(sorted(votes))
print(dict(sorted(votes.items())))
by_votes = sorted(votes, key=votes.get, reverse=True)
print(by_votes)
print({item: votes[item] for item in by_votes})
print(max(votes, key=votes.get))
