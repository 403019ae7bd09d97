"""Run programs inside one Pyodide, each as `python main.py` would in a new process.

Starting Pyodide takes seconds, so many programs share one interpreter. What
makes each of them alone is the list `_AT_START`: while a program runs,
`sys.modules` holds what a new CPython has loaded and nothing more. Everything
else is imported again, so what a program does to `json` or `random` ends with
it, its own `json.py` comes before the library's, and Pyodide's own copies stay
out of reach. The few modules that are shared are put back as they were.

What still tells it from a new process: a walk over all frames ends at `run`, no
error says that a file hides a module of the library, and an abstract class of
collections.abc keeps what was registered with it.

Plain Python and Pyodide only: the tests run this file in Node, readers in a
worker of their browser.
"""

import _asyncio
import asyncio
import atexit
import builtins
import contextvars
import ctypes
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
import zlib  # noqa: F401, see _AT_START
from collections.abc import Callable
from functools import partial
from importlib.machinery import SourceFileLoader

# The functions below keep their print and len when a program replaces them.
__builtins__ = dict(vars(builtins))

_FOLDER = "/home/pyodide/example"

# Where a program may leave files outside its own folder.
_WRITABLE = ("/", "/tmp", "/home/pyodide")

# What CPython 3.14 has loaded when main.py begins. And zlib, which unpacks the
# library, and unicodedata, because the first "\N{BULLET}" stores a pointer into it
# that must never be freed.
_AT_START = (
    "sys builtins _frozen_importlib _imp _thread _warnings _weakref _io marshal "
    "posix _frozen_importlib_external time zipimport _codecs codecs "
    "encodings.aliases encodings encodings.utf_8 _signal _abc abc io _stat stat "
    "_collections_abc genericpath posixpath os.path os _sitebuiltins errno site "
    "unicodedata zlib"
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

# A worker of Chromium has 500 KiB of stack. A recursion through C (__getattr__,
# functools.cache, repr of nested lists) fills it some hundred calls deep, which
# would end Pyodide. Python watches its own stack, in memory, of which such calls
# take less: when 48 KiB are used (16 of the 64 are a reserve) it must raise
# RecursionError. Code that recurses without Python still ends Pyodide.
_STACK = 64 * 1024

# Bytes that are kept free for the traceback of a MemoryError: the program's objects still live when it is printed.
_RESERVE = 16 * 2**20
_reserve: list[bytearray] = []


def run(
    files: dict[str, str | bytes],
    main: str,
    stdin: str | Callable[[], str] = "",
    *,
    capture: bool = True,
    execute: Callable[[types.CodeType, dict], None] = exec,
) -> dict[str, str | int]:
    """Run the program `main`, one of `files`, in a new folder that holds them.

    `stdin` is what the program reads, or a function that is asked for each line and
    answers "" at the end; it may wait with `run_sync` if JavaScript called this with
    callPromising. The result holds "stdout", "stderr" and "exit_code"; without
    `capture` what the program prints goes, line by line, to where Pyodide's streams
    go. An exception of the program is none here: its traceback is on stderr.
    `execute` gets the compiled program and the namespace of `__main__`, and runs it.
    """
    restore = _remember()
    streams = [_Redirected(fd) for fd in (1, 2)] if capture else []
    if isinstance(stdin, str):
        streams.append(_Redirected(0, stdin.encode()))
    error = None
    try:
        _write(files)
        _open_streams(stdin, capture)
        module = _begin(main, _depth())
        # The program sees the stack: no function between this one and its own.
        try:
            with io.open_code(module.__file__) as file:
                code = compile(file.read(), module.__file__, "exec", dont_inherit=True)
            contextvars.copy_context().run(execute, code, vars(module))
        except BaseException as raised:
            error = raised
        # What the program left running would watch the calls that follow.
        sys.setprofile(None)
        sys.settrace(None)
        exit_code = _report(error, execute)
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


def _begin(main: str, depth: int) -> types.ModuleType:
    """Make the interpreter look as it does when main.py begins; return `__main__`.

    `depth` calls are open already. The recursion limit must not count them, for a
    traceback tells after how many calls it was reached.
    """
    if not _reserve:
        _reserve.append(bytearray(_RESERVE))
    # What is here already is neither searched for garbage nor shown by gc.
    gc.freeze()

    path = os.path.join(_FOLDER, main)
    sys.argv, sys.orig_argv = [main], ["python", main]
    sys.path = [os.path.dirname(path), *filter(None, sys.path)]
    sys.dont_write_bytecode = False
    sys.excepthook = sys.__excepthook__

    get_limit, set_limit = sys.getrecursionlimit, sys.setrecursionlimit
    set_limit(get_limit() + depth)
    sys.getrecursionlimit = lambda: get_limit() - depth
    sys.setrecursionlimit = lambda limit: set_limit(limit + depth)

    # Pyodide's additions to what it shares with the program.
    sys.meta_path = [finder for finder in sys.meta_path if "_pyodide" not in finder.__module__]
    vars(builtins).pop("___EvalCodeResultException", None)
    time.sleep = inspect.unwrap(time.sleep)
    # Its event loop always runs, and there can be only one.
    _asyncio._set_running_loop(None)
    # Nothing can fork here, and the functions would keep their modules for ever.
    os.register_at_fork = lambda **functions: None

    module = types.ModuleType("__main__")
    module.__loader__ = SourceFileLoader("__main__", path)
    module.__builtins__ = builtins
    module.__file__ = path
    module.__cached__ = None
    _keep_modules()
    _MODULES["__main__"] = module
    return module


def _keep_modules() -> None:
    """Leave in sys.modules only what is there when a program begins."""
    _MODULES.clear()
    _MODULES.update(_SHARED)


def _report(error: BaseException | None, execute: Callable = exec) -> int:
    """Say on stderr how the program ended, as Python does; return its exit code.

    Frames of `execute` are not the program's.
    """
    if error is None:
        return 0
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        if isinstance(error.code, int):
            return error.code & 0xFF
        print(error.code, file=sys.stderr)
        return 1
    _cut(error, execute)
    _reserve.clear()
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except SystemExit as stop:
        return _report(stop)
    except BaseException as failure:
        _cut(failure)
        print("Error in sys.excepthook:", file=sys.stderr)
        sys.__excepthook__(type(failure), failure, failure.__traceback__)
        print("\nOriginal exception was:", file=sys.stderr)
        sys.__excepthook__(type(error), error, error.__traceback__)
    return 130 if isinstance(error, KeyboardInterrupt) else 1


def _cut(error: BaseException, execute: Callable = exec) -> None:
    """Take the frames of this file, and of `execute`, off the top of an exception's traceback."""
    own = (globals(), getattr(execute, "__globals__", None))
    traceback = error.__traceback__
    while traceback and any(traceback.tb_frame.f_globals is space for space in own):
        traceback = traceback.tb_next
    error.__traceback__ = traceback


def _end() -> None:
    """Do what Python does on its way out: exit functions, then free everything.

    Objects with `__del__` may still print, and that is output too.
    """
    atexit._run_exitfuncs()
    _flush()
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    for tool in range(6):
        if sys.monitoring.get_tool(tool):
            sys.monitoring.free_tool_id(tool)
    gc.callbacks.clear()
    gc.set_debug(0)
    _keep_modules()
    gc.collect()
    gc.garbage.clear()
    _flush()


def _flush() -> None:
    """Flush the program's streams, whatever it did to them."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except Exception:
            pass


class _Redirected:
    """A file in memory in the place of a standard stream, until closed.

    In the place of its descriptor, so that os.write(1, ...) counts as well.
    """

    def __init__(self, fd: int, content: bytes = b"") -> None:
        self.fd = fd
        # Out of the way: the first file that a program opens is number 3.
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
    """Standard input that asks a function for each line.

    The function may wait for JavaScript, so it runs in Pyodide's event loop, whatever
    loop the program has started.
    """

    name = "<stdin>"

    def __init__(self, next_line: Callable[[], str]) -> None:
        self.next_line = next_line
        self.loop = _asyncio._get_running_loop()
        self.rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        if not self.rest:
            loop = _asyncio._get_running_loop()
            _asyncio._set_running_loop(self.loop)
            try:
                self.rest = self.next_line().encode()
            finally:
                _asyncio._set_running_loop(loop)
        size = min(len(buffer), len(self.rest))
        buffer[:size], self.rest = self.rest[:size], self.rest[size:]
        return size


def _open_streams(stdin: str | Callable[[], str], capture: bool) -> None:
    """Give sys its three streams, made as Python makes them at its start."""

    def raw(fd: int, mode: str, name: str) -> io.FileIO:
        stream = io.FileIO(fd, mode, closefd=False)
        stream.name = name
        return stream

    def text(buffer: io.BufferedIOBase, mode: str, *options) -> io.TextIOWrapper:
        stream = io.TextIOWrapper(buffer, "utf-8", *options)
        stream.mode = mode
        return stream

    source = raw(0, "r", "<stdin>") if isinstance(stdin, str) else _Lines(stdin)
    out, err = raw(1, "w", "<stdout>"), raw(2, "w", "<stderr>")
    # Who watches the program live sees each line, as in a terminal.
    live = not capture
    sys.stdin = text(io.BufferedReader(source), "r", "strict", "\n")
    sys.stdout = text(io.BufferedWriter(out), "w", "strict", "\n", live)
    sys.stderr = text(io.BufferedWriter(err), "w", "backslashreplace", "\n", True)
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr


def _remember() -> Callable[[], None]:
    """Return a function that undoes what a program did to the interpreter.

    It puts back the attributes of the shared modules, the lists and dictionaries
    that these hold (sys.path, sys.modules, the filters of warnings), and the
    `_SETTINGS`, and deletes the files that were added.
    """
    spaces = [(vars(module), dict(vars(module))) for module in _SHARED.values()]
    held = [
        (value, value.copy())
        for _, attributes in spaces
        for name, value in attributes.items()
        if type(value) in (list, dict, set) and name != "__builtins__"
    ]
    settings = [(read, write, read()) for read, write in _SETTINGS]
    files = {folder: set(os.listdir(folder)) for folder in _WRITABLE}

    def restore() -> None:
        for space, attributes in spaces:
            for name in space.keys() - attributes.keys():
                del space[name]
            space.update(attributes)
        for value, content in held:
            value.clear()
            value.extend(content) if type(value) is list else value.update(content)
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
        # What only the interpreter still held, before the next run freezes it.
        gc.collect()

    return restore


def _set_environment(variables: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(variables)
    time.tzset()


def _get_handlers() -> dict:
    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGUSR1)
    return {number: signal.getsignal(number) for number in signals}


def _set_handlers(handlers: dict) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)


# State of the interpreter, not of a module: how to read it, how to write it.
_SETTINGS = (
    (os.getcwd, os.chdir),
    (lambda: dict(os.environ), _set_environment),
    (_get_handlers, _set_handlers),
    (lambda: locale.setlocale(locale.LC_ALL), partial(locale.setlocale, locale.LC_ALL)),
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

_MODULES = sys.modules  # the one that imports use, also when a program replaces sys.modules
_SHARED = {name: _MODULES[name] for name in _AT_START}


def _limit_stack(size: int) -> None:
    """Make Python raise RecursionError before `size` bytes of its stack are used."""
    python = ctypes.pythonapi
    protect = python.PyUnstable_ThreadState_SetStackProtection
    protect.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)
    start = python.emscripten_stack_get_base() - size
    protect(python.PyThreadState_Get(), start, size)


def _patched(importer: zipimport.zipimporter, name: str, found: tuple) -> tuple:
    """Return what zipimport found for a module, with the code of `_PATCHES` if any."""
    if name not in _PATCHES:
        return found
    code, *rest = found
    source = importer.get_source(name) + _PATCHES[name]
    return compile(source, code.co_filename, "exec", dont_inherit=True), *rest


def _compile_library_once() -> None:
    """Keep the code of the library's modules: programs import them again and again.

    Pyodide has their source only; compiling it takes most of an import.
    """
    compiled = {}
    read = zipimport._get_module_code
    library = next(path for path in sys.path if path.endswith(".zip"))

    def read_once(importer: zipimport.zipimporter, name: str) -> tuple:
        if importer.archive != library:
            return read(importer, name)
        if name not in compiled:
            # The compiler takes more of Python's stack, but less of JavaScript's.
            _limit_stack(8 * _STACK)
            try:
                compiled[name] = _patched(importer, name, read(importer, name))
            finally:
                _limit_stack(_STACK)
        return compiled[name]

    zipimport._get_module_code = read_once


_limit_stack(_STACK)
_compile_library_once()
# A promise of JavaScript may fail after the program that asked for it has ended: the next one would be told.
asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
# Exit functions of Pyodide's own would run at the end of the first program.
atexit._clear()
