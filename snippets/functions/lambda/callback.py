def on_click(button, action):
    print("button", button)
    action()


clicks = []
on_click("tea", lambda: clicks.append("tea"))
on_click("soup", lambda: clicks.append("soup"))
print(clicks)
