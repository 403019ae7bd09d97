print({len(word): word for word in ["tea", "rice", "soup"]})
