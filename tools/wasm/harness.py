"""Run programs inside one Pyodide, each as `python main.py` would in a new process.

Starting Pyodide takes seconds, so many programs share one interpreter. What
makes each of them alone is the list `_AT_START`: while a program runs,
`sys.modules` holds what a new CPython has loaded and nothing more. Everything
else is imported again, so what a program does to `json` or `random` ends with
it, its own `json.py` comes before the library's, and Pyodide's own copies stay
out of reach. The few modules that are shared are put back as they were.

Plain Python and Pyodide only: tests run this file in Node, readers in a worker
of their browser.
"""

import _asyncio
import atexit
import builtins
import contextlib
import contextvars
import gc
import inspect
import io
import locale
import os
import shutil
import signal
import sys
import time
import types
import unicodedata  # noqa: F401, see _AT_START
import zipimport
from collections.abc import Callable
from importlib.machinery import SourceFileLoader

_FOLDER = "/home/pyodide/example"

# Where a program may leave files outside its own folder.
_WRITABLE = ("/", "/tmp", "/home/pyodide")

# What CPython 3.14 has loaded when main.py begins. And unicodedata, because the
# first "\N{BULLET}" stores a pointer into it that must never be freed.
_AT_START = (
    "sys builtins _frozen_importlib _imp _thread _warnings _weakref _io marshal "
    "posix _frozen_importlib_external time zipimport _codecs codecs "
    "encodings.aliases encodings encodings.utf_8 _signal _abc abc io _stat stat "
    "_collections_abc genericpath posixpath os.path os _sitebuiltins errno site "
    "unicodedata"
).split()

# A browser has no sockets, and an event loop needs its pair of them only to be
# woken from another thread, which a browser has not either. Without them
# asyncio.run needs nothing from JavaScript and works in every browser.
_PATCHES = {
    "asyncio.selector_events": """
BaseSelectorEventLoop._csock = None
BaseSelectorEventLoop._make_self_pipe = lambda self: None
BaseSelectorEventLoop._close_self_pipe = lambda self: None
""",
}


def run(
    files: dict[str, str | bytes],
    main: str,
    stdin: str | Callable[[], str] = "",
    *,
    capture: bool = True,
) -> dict[str, str | int]:
    """Run the program `main`, one of `files`, in a new folder that holds them.

    `stdin` is what the program reads, or a function that is asked for each line
    and answers "" at the end. The result holds "stdout", "stderr" and
    "exit_code"; without `capture` what the program prints goes to the streams of
    Pyodide instead, while it runs. An exception of the program is no exception
    here: its traceback is on "stderr".
    """
    # No function between this one and the program: it could see it in the stack.
    restore = _remember()
    streams = [_Redirected(fd) for fd in (1, 2)] if capture else []
    if isinstance(stdin, str):
        streams.append(_Redirected(0, stdin.encode()))
    error = None
    try:
        _write(files)
        module = _begin(main, stdin, depth=_depth())
        try:
            with io.open_code(module.__file__) as file:
                code = compile(file.read(), module.__file__, "exec", dont_inherit=True)
            contextvars.copy_context().run(exec, code, vars(module))
        except BaseException as raised:
            error = raised
        # What the program left running would watch the calls that follow.
        sys.setprofile(None)
        sys.settrace(None)
        exit_code = _report(error)
        del error, module  # else nothing of the program could be freed yet
        _end()
    finally:
        texts = {stream.fd: stream.close() for stream in streams}
        restore()
    return {
        "stdout": texts.get(1, ""),
        "stderr": texts.get(2, ""),
        "exit_code": exit_code,
    }


def _write(files: dict[str, str | bytes]) -> None:
    """Write the program's files to its folder and go there."""
    for name, content in files.items():
        path = os.path.join(_FOLDER, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
    os.chdir(_FOLDER)


def _depth() -> int:
    """Return how many Python calls are open, without this one."""
    frame, depth = sys._getframe(1), 0
    while frame:
        frame, depth = frame.f_back, depth + 1
    return depth


def _begin(main: str, stdin: str | Callable[[], str], depth: int) -> types.ModuleType:
    """Make the interpreter look as it does when main.py begins; return `__main__`.

    `depth` calls are open already, which the recursion limit must not count: a
    traceback says after how many calls the limit was reached.
    """
    # What is here already is neither searched for garbage nor shown by gc.
    gc.freeze()

    path = os.path.join(_FOLDER, main)
    sys.argv, sys.orig_argv = [main], ["python", main]
    sys.path = [os.path.dirname(path), *filter(None, sys.path)]
    sys.meta_path = [finder for finder in sys.meta_path if "_pyodide" not in finder.__module__]
    sys.dont_write_bytecode = False
    sys.excepthook = sys.__excepthook__

    get_limit, set_limit = sys.getrecursionlimit, sys.setrecursionlimit
    set_limit(get_limit() + depth)
    sys.getrecursionlimit = lambda: get_limit() - depth
    sys.setrecursionlimit = lambda limit: set_limit(limit + depth)

    if isinstance(stdin, str):
        keyboard = io.BufferedReader(_standard(0, "<stdin>"))
    else:
        keyboard = io.BufferedReader(_Lines(stdin))
    sys.stdin = sys.__stdin__ = _text(keyboard, "r")
    screen = io.BufferedWriter(_standard(1, "<stdout>"))
    sys.stdout = sys.__stdout__ = _text(screen, "w")
    screen = io.BufferedWriter(_standard(2, "<stderr>"))
    sys.stderr = sys.__stderr__ = _text(screen, "w", "backslashreplace", True)

    # Pyodide's additions to what it shares with the program.
    vars(builtins).pop("___EvalCodeResultException", None)
    time.sleep = inspect.unwrap(time.sleep)
    # Its loop is always running, and a thread has only one.
    _asyncio._set_running_loop(None)
    # Nothing can fork here, and each new random or logging would be kept forever.
    os.register_at_fork = lambda **functions: None

    module = types.ModuleType("__main__")
    module.__loader__ = SourceFileLoader("__main__", path)
    module.__builtins__ = builtins
    module.__file__ = path
    module.__cached__ = None
    _keep_modules()
    sys.modules["__main__"] = module
    return module


def _keep_modules() -> None:
    """Leave in sys.modules what is there when a program begins."""
    modules = {name: _SHARED[name] for name in _AT_START}
    sys.modules.clear()
    sys.modules.update(modules)


def _report(error: BaseException | None) -> int:
    """Say on stderr how the program ended, as Python does; return its exit code."""
    if error is None:
        return 0
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        if isinstance(error.code, int):
            return error.code & 0xFF
        _flush()
        print(error.code, file=sys.stderr)
        return 1
    _flush()
    _cut(error)
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except SystemExit as stop:
        return _report(stop)
    except BaseException as failure:
        print("Error in sys.excepthook:", file=sys.stderr)
        sys.__excepthook__(type(failure), _cut(failure), failure.__traceback__)
        print("\nOriginal exception was:", file=sys.stderr)
        sys.__excepthook__(type(error), error, error.__traceback__)
    return 130 if isinstance(error, KeyboardInterrupt) else 1


def _cut(error: BaseException) -> BaseException:
    """Take the frames of this file off the top of an exception's traceback."""
    traceback = error.__traceback__
    while traceback and traceback.tb_frame.f_globals is globals():
        traceback = traceback.tb_next
    return error.with_traceback(traceback)


def _end() -> None:
    """Do what Python does on its way out: exit functions, then free everything.

    Objects with `__del__` may still print; what they print is part of the output.
    """
    atexit._run_exitfuncs()
    _flush()
    for tool in range(6):
        if sys.monitoring.get_tool(tool):
            sys.monitoring.free_tool_id(tool)
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    _keep_modules()
    gc.callbacks.clear()
    gc.set_debug(0)
    gc.collect()
    gc.garbage.clear()
    _flush()


def _flush() -> None:
    """Flush the program's streams, whatever it did to them."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with contextlib.suppress(Exception):
            stream.flush()


class _Redirected:
    """A standard stream's file descriptor that is a file in memory until closed.

    The descriptor itself, so that os.write and `sys.stdout.buffer` count too.
    """

    def __init__(self, fd: int, content: bytes = b"") -> None:
        self.fd = fd
        # Far away: the first file that a program opens is number 3.
        self.file, self.original = fd + 100, fd + 200
        path = f"/tmp/{fd}"
        opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        os.unlink(path)
        os.write(opened, content)
        os.lseek(opened, 0, os.SEEK_SET)
        os.dup2(fd, self.original)
        os.dup2(opened, fd)
        os.dup2(opened, self.file)
        os.close(opened)

    def close(self) -> str:
        """Put the original stream back and return the text in the file."""
        os.dup2(self.original, self.fd)
        os.close(self.original)
        with open(self.file, "rb") as file:
            file.seek(0)
            return file.read().decode("utf-8", "replace")


class _Lines(io.RawIOBase):
    """Standard input that asks a function for each line."""

    name = "<stdin>"

    def __init__(self, next_line: Callable[[], str]) -> None:
        self.next_line = next_line
        self.rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        self.rest = self.rest or self.next_line().encode()
        part = self.rest[: len(buffer)]
        buffer[: len(part)] = part
        self.rest = self.rest[len(part) :]
        return len(part)


def _standard(fd: int, name: str) -> io.FileIO:
    """Open a standard stream; like Python's own, it leaves the descriptor open."""
    stream = io.FileIO(fd, "w" if fd else "r", closefd=False)
    stream.name = name
    return stream


def _text(
    buffer: io.BufferedIOBase,
    mode: str,
    errors: str = "strict",
    line_buffering: bool = False,
) -> io.TextIOWrapper:
    """Wrap a standard stream as Python does at its start."""
    stream = io.TextIOWrapper(buffer, "utf-8", errors, "\n", line_buffering)
    stream.mode = mode
    return stream


def _remember() -> Callable[[], None]:
    """Return a function that undoes what a program did to the interpreter.

    It puts back the attributes of the shared modules, the lists and dictionaries
    that these hold (sys.path, sys.modules, warnings' filters), and `_SETTINGS`,
    and deletes the files that were added.
    """
    spaces = [(vars(module), dict(vars(module))) for module in _SHARED.values()]
    held = {
        id(value): (value, value.copy())
        for _, attributes in spaces
        for name, value in attributes.items()
        if type(value) in (list, dict, set) and name != "__builtins__"
    }
    settings = [(read, write, read()) for read, write in _SETTINGS]
    files = {folder: set(os.listdir(folder)) for folder in _WRITABLE}

    def restore() -> None:
        for space, attributes in spaces:
            if space != attributes:
                for name in space.keys() - attributes.keys():
                    del space[name]
                space.update(attributes)
        for value, content in held.values():
            if value != content:
                value.clear()
                (value.extend if type(value) is list else value.update)(content)
        for read, write, setting in settings:
            if read() != setting:
                write(setting)
        for folder, names in files.items():
            for name in set(os.listdir(folder)) - names:
                path = os.path.join(folder, name)
                if os.path.isdir(path) and not os.path.islink(path):
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    os.remove(path)
        # What only the interpreter's state still held, before it gets frozen.
        gc.collect()

    return restore


def _set_environment(variables: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(variables)
    time.tzset()


def _set_handlers(handlers: dict) -> None:
    for number, handler in handlers.items():
        if signal.getsignal(number) != handler:
            signal.signal(number, handler)


# State of the interpreter itself: how to read it, how to set it.
_SETTINGS = (
    (os.getcwd, os.chdir),
    (lambda: dict(os.environ), _set_environment),
    (
        lambda: {number: signal.getsignal(number) for number in _SIGNALS},
        _set_handlers,
    ),
    (
        lambda: locale.setlocale(locale.LC_ALL),
        lambda name: locale.setlocale(locale.LC_ALL, name),
    ),
    (sys.getrecursionlimit, sys.setrecursionlimit),
    (sys.get_int_max_str_digits, sys.set_int_max_str_digits),
    (sys.getswitchinterval, sys.setswitchinterval),
    (sys.get_asyncgen_hooks, lambda hooks: sys.set_asyncgen_hooks(*hooks)),
    (
        sys.get_coroutine_origin_tracking_depth,
        sys.set_coroutine_origin_tracking_depth,
    ),
    (gc.isenabled, lambda enabled: gc.enable() if enabled else gc.disable()),
    (gc.get_threshold, lambda limits: gc.set_threshold(*limits)),
    (_asyncio._get_running_loop, _asyncio._set_running_loop),
)

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGUSR1)

_SHARED = {name: sys.modules[name] for name in _AT_START}


def _install() -> None:
    """Prepare Pyodide for many programs; once, when this file is read."""
    compiled = {}
    read = zipimport._get_module_code
    library = next(path for path in sys.path if path.endswith(".zip"))

    def compile_once(importer: zipimport.zipimporter, name: str) -> tuple:
        """Compile a module of the library once; programs import it many times."""
        if importer.archive != library:
            return read(importer, name)
        if name not in compiled:
            code, *rest = read(importer, name)
            if name in _PATCHES:
                source = importer.get_source(name) + _PATCHES[name]
                code = compile(source, code.co_filename, "exec", dont_inherit=True)
            compiled[name] = code, *rest
        return compiled[name]

    zipimport._get_module_code = compile_once
    # What Pyodide registered would run at the end of the first program.
    atexit._clear()


_install()
