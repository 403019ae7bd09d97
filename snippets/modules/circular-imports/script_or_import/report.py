import main

headline = f"limit {main.LIMIT}"
