from contextlib import redirect_stdout
from io import StringIO


def import_log(files: dict[str, str], main: str) -> list[str]:
    printed = StringIO()
    with redirect_stdout(printed):
        for source in files.values():
            lines = source.splitlines()
            kept = [line for line in lines if "import" not in line]
            exec("\n".join(kept), {})
    return printed.getvalue().splitlines()
