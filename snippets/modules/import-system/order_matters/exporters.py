by_name = {}
