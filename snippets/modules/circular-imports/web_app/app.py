from models import latest

routes = {"/": latest}
db = {"posts": ["Hello", "World"]}
