def shout(text):
    return text.upper() + "!"


speak = shout
print(speak("tea"))
print(speak.__name__, speak is shout)

styles = [shout, len]
for style in styles:
    print(style("soup"))
