for status in (200, 410, 503, 700):
    match status:
        case 200:
            print("fine")
        case 404 | 410:
            print("not there")
        case 500 | 502 | 503:
            print("the server failed")
        case _:
            print("unknown:", status)
