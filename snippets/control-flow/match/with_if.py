reply = {"user": {"name": "Ana", "roles": ["admin", "cook"]}}

user = reply.get("user")
if isinstance(user, dict) and "name" in user:
    roles = user.get("roles")
    if isinstance(roles, list) and roles[:1] == ["admin"]:
        print(user["name"], "may change prices")
