print('She said "tea".\nTwo cups.')
print("C:\new\table")
print("C:\\new\\table")
print(r"C:\new\table")
