from code import InteractiveConsole

LINES = [
    "price = 4",
    "price * 2",
    "_ + 1",
    "'tea'",
    "print('tea')",
    "for day in ['Mon', 'Tue']:",
    "    print(day)",
    "",
    "None",
]

console = InteractiveConsole()
unfinished = False
for line in LINES:
    print("..." if unfinished else ">>>", line)
    unfinished = console.push(line)
