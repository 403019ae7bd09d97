TEA = "oolong"
