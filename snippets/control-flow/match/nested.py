reply = {
    "status": 200,
    "body": {"user": {"name": "Ana", "roles": ["admin", "editor"]}},
}
match reply:
    case {
        "status": 200,
        "body": {"user": {"name": name, "roles": [first, *_]}},
    }:
        print(name, "is", first)
    case {"status": code}:
        print("failed with", code)
