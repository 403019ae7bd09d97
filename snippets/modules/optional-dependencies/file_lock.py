import sys
import tempfile

if sys.platform == "win32":
    import msvcrt

    def lock(file):
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock(file):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


with tempfile.TemporaryFile() as till:
    lock(till)
    print("the till is ours")
