line = "  two teas  "
if (text := line.strip()) and len(text) < 20:
    print("order:", text)
