import app

print(app.routes["/"]())
