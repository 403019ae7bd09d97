BOOKS = ["Emma", "Dune"]
