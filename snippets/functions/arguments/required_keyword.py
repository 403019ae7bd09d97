def move(file, *, overwrite):
    return f"{file}, overwrite={overwrite}"


print(move("menu.txt", overwrite=False))
move("menu.txt")
