import os


def make_package(folder, tree):
    os.chdir(folder)
    for name, content in tree.items():
        if isinstance(content, dict):
            os.mkdir(name)
            make_package(name, {"__init__.py": ""} | content)
            os.chdir("..")
        else:
            with open(name, "w", encoding="utf-8") as file:
                file.write(content)
