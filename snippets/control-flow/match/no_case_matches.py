match "soup":
    case "tea":
        print("250")
print("no error")
