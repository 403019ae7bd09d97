till = 18

if till < 20:
    print("Low on change")
	print("Call the office")
