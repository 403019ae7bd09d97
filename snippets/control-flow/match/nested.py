replies = (
    {"user": {"name": "Ana", "roles": ["admin", "cook"]}},
    {"user": {"name": "Ben", "roles": []}},
    {"error": 404},
)
for reply in replies:
    match reply:
        case {"user": {"name": who, "roles": ["admin", *_]}}:
            print(who, "may change prices")
        case {"user": {"name": who}}:
            print(who, "may order")
        case {"error": int(code)}:
            print("failed:", code)
