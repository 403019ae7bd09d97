OWNER = "team A"
