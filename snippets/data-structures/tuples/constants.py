import dis

for code in ("(1, 2, 3)", "[1, 2, 3]"):
    names = [step.opname for step in dis.get_instructions(code)]
    print(code, "BUILD_LIST" in names)
