# What do the four prints at the end show?
#
#     monday = ["Ana"]
#     tuesday = monday
#     friday = ["Ana"]
#     tuesday += ["Ben"]
#     friday = friday + ["Ben"]
#
#     print(monday is tuesday)
#     print(monday == friday)
#     print(monday is friday)
#     print(monday == ["Ana"])


def answers():
    """Return the four values, True or False, in a list."""
    return [True, True, True, False]
