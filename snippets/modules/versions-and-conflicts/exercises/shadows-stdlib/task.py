def shadows_stdlib(filename):
    return False
