import os


def sales(folder):
    return os.listdir(folder)
