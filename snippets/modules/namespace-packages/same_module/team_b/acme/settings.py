OWNER = "team B"
