"""Record a program step by step, for the pages that let their reader walk through it.

`make(options)` gives an object whose `execute(code, namespace)` runs a program in place of `exec`, under
`sys.settrace`, and whose `result()` is what was seen, as JSON:

    steps     [{event, line, base, stack, output, heap, value}], what is empty left out
              event   "call", "begin" (of a generator or coroutine, made by a call before), "resume", "return",
                      "yield", "wait", "exception" or "end"; none where a line runs next
              base    the main module, an index into `stacks`
              stack   the innermost call, if one is open, an index into `stacks`
              output  how many pieces of `output` had been written
              heap    {object: index into `contents`} of what is new or has changed
              value   what is returned or yielded; of an exception its text
    stacks    [[the caller, if it is not `base`, an index; the frame, an index into `frames`; line]]
    frames    [[name, file, [[variable, value, 1 if it belongs to an enclosing function]]]]
    objects   the label of each object: "list 1"
    contents  [[kind, items, how many items there are, note]]; the items of a "sequence" are values, of a "mapping"
              pairs of values, of "fields" pairs of a name and a value
    output    [[stream, text]]
    ended     "limit" where the recording stopped and ended the program, "lost" where the program took the trace
              function away, else ""

A value is a text or the number of an object. Equal frames, stacks and contents are stored once.

Looking must not change the program. So nothing here calls what a class of the program can define: attributes are read
through the descriptors of the built-in types, and no object is kept from one step to the next.
"""

import builtins
import dis
import inspect
import json
import os
import sys
import types
from collections.abc import Callable, Iterable
from itertools import islice

# The functions below keep their len and type when a program replaces them.
__builtins__ = dict(vars(builtins))

STEPS = 1000
EVENTS = 10 * STEPS  # a comprehension takes many that show nothing new
SIZE = 1_000_000  # characters of contents and frames, about
ITEMS = 30  # of a container
VARIABLES = 60  # of a frame
OBJECTS = 80  # in one step
DEPTH = 20  # innermost calls whose variables are read at each step
LENGTH = 100  # characters of a value
OUTPUT = 20_000  # characters

_name = type.__dict__["__name__"].__get__
_space = type.__dict__["__dict__"].__get__
_bases = type.__dict__["__mro__"].__get__
_arguments = BaseException.__dict__["args"].__get__
_module_space = types.ModuleType.__dict__["__dict__"].__get__

_PLAIN = (int, float, complex, str, bytes)
_BUILT_IN = (types.WrapperDescriptorType, types.MethodDescriptorType)
_ROUTINES = (*_BUILT_IN, types.BuiltinFunctionType, types.MethodWrapperType, types.ClassMethodDescriptorType)
_SUSPENDED = {
    id(types.GeneratorType): ("generator", "gi_frame", "gi_running"),
    id(types.CoroutineType): ("coroutine", "cr_frame", "cr_running"),
    id(types.AsyncGeneratorType): ("async generator", "ag_frame", "ag_running"),
}
# Classes of the library whose repr says all.
_TELLING = {
    "datetime": {"date", "datetime", "time", "timedelta"},
    "decimal": {"Decimal"},
    "fractions": {"Fraction"},
    "pathlib": {"PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath"},
    "uuid": {"UUID"},
}
# What Python and its library put into a class.
_MACHINERY = {"_abc_impl", "_fields", "_field_defaults", "_is_protocol", "_is_runtime_protocol"}
# A generator that ends says so with an exception that the loop or `await` takes; RERAISE repeats what was shown.
_QUIET = {"FOR_ITER", "END_FOR", "SEND", "END_SEND", "END_ASYNC_FOR", "RERAISE"}
# The flags of functions whose calls only make a generator or coroutine, which begins later.
_LATER = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
_TITLES = {
    "<genexpr>": "generator expression",
    "<listcomp>": "list comprehension",
    "<dictcomp>": "dict comprehension",
    "<setcomp>": "set comprehension",
}


def make(options: dict) -> "Tracer":
    """Return a recorder; `options` may hold another number of "steps"."""
    return Tracer(options.get("steps", STEPS))


class _Limit(SystemExit):
    """Ends a program that is too long to record."""


class _Text(str):
    """A description where a value is expected."""


class _Table(dict):
    """Gives equal contents one index."""

    size = 0

    def index(self, content: tuple) -> int:
        """Where the content stands; it is added if it is new."""
        if content not in self:
            self[content] = len(self)
            self.size += len(str(content))
        return self[content]


class Tracer:
    """Records one program."""

    def __init__(self, limit: int) -> None:
        self.limit, self.events, self.ended = limit, 0, ""
        self.steps: list[dict] = []
        self.stacks, self.frames, self.contents = _Table(), _Table(), _Table()
        self.output: list[list[str]] = []
        self.written = 0
        self.objects: list[str] = []
        self.kinds: dict[str, int] = {}  # how many objects have such a label
        self.numbers: dict[int, int] = {}  # of the objects that the last step showed, by identity
        self.known: dict[int, int] = {}  # what the last step showed of each object
        self.stack: list[int] = []  # the calls in the last step, without the first
        self.modules = {"__main__"}  # those of the program
        self.raising: int | None = None  # the call, by its frame's identity, in which an exception was raised last

    def execute(self, code: types.CodeType, namespace: dict) -> None:
        """Run and record the program."""
        self.folder = os.path.dirname(os.path.abspath(code.co_filename)) + os.sep
        self.main = code
        streams = {"stdout": sys.stdout, "stderr": sys.stderr}
        for name, stream in streams.items():
            stream.write = self._noting(name, stream.write)
        trace = self._trace
        sys.settrace(trace)
        try:
            exec(code, namespace)
        finally:
            if not self.ended and sys.gettrace() is not trace:
                self.ended = "lost"
            sys.settrace(None)
            for stream in streams.values():
                vars(stream).pop("write", None)
            if self.ended == "limit":
                self._watch(False)

    def result(self) -> str:
        """The recording as JSON."""
        steps = [{key: value for key, value in step.items() if value not in ("line", None, {})} for step in self.steps]
        tables = {name: list(getattr(self, name)) for name in ("stacks", "frames", "objects", "contents")}
        recording = {"steps": steps, **tables, "output": self.output, "ended": self.ended}
        return json.dumps(recording, ensure_ascii=False, separators=(",", ":"))

    def owns(self, code: types.CodeType) -> bool:
        """True for code from the program's files, but not what the compiler adds for annotations."""
        return code.co_filename.startswith(self.folder) and code.co_name != "__annotate__"

    def file(self, code: types.CodeType) -> str:
        """A file of the program by its name in the program's folder."""
        return code.co_filename.removeprefix(self.folder).replace(os.sep, "/")

    def _noting(self, name: str, write: Callable) -> Callable:
        """A function that writes a text and notes it."""

        def note(text):
            result = write(text)
            if type(text) is str and text and not self.ended and self.written < OUTPUT:
                self.written += len(text)
                since = self.steps[-1]["output"] if self.steps else 0
                if len(self.output) > since and self.output[-1][0] == name:
                    self.output[-1][1] += text[:OUTPUT]
                else:
                    self.output.append([name, text[:OUTPUT]])
            return result

        return note

    def _trace(self, frame: types.FrameType, event: str, argument: object) -> Callable | None:
        """The trace function of the program's frames."""
        if self.ended or not self.owns(frame.f_code):
            return None
        self.events += 1
        size = self.stacks.size + self.frames.size + self.contents.size
        if len(self.steps) >= self.limit or self.events > EVENTS or size > SIZE:
            self.ended = "limit"
            self._watch(True)
            raise _Limit
        try:
            self._note(frame, event, argument)
        except RecursionError:
            pass  # the program is about to find this out itself
        return self._trace

    def _watch(self, on: bool) -> None:
        """End the program again at its next line, in case it catches everything.

        A trace function that raises is taken away; functions of sys.monitoring, new in 3.12, stay.
        """
        if watch := getattr(sys, "monitoring", None):
            tool, line = watch.PROFILER_ID, watch.events.LINE
            if on and watch.get_tool(tool) is None:
                watch.use_tool_id(tool, "tracer")
                watch.register_callback(tool, line, self._end_again)
                watch.set_events(tool, line)
            elif not on and watch.get_tool(tool) == "tracer":
                watch.set_events(tool, 0)
                watch.free_tool_id(tool)

    def _end_again(self, code: types.CodeType, line: int) -> None:
        if self.owns(code):
            raise _Limit

    def _note(self, frame: types.FrameType, event: str, argument: object) -> None:
        """Add a step, if it shows anything new."""
        code, leaving = frame.f_code, event == "return" and self.raising == id(frame)
        self.raising = id(frame) if event == "exception" else None
        event = _kind(frame, event, argument)
        if event in ("yield", "wait") and leaving:  # an exception was thrown into a generator, and leaves it
            return
        if event == "call" and code.co_name == "<module>":
            event = None
        if event is None:
            return
        if event == "return" and code is self.main:
            event = "end"
        gives = event == "yield" or (event == "return" and not _is_body(code))
        step = {"event": event, "line": frame.f_lineno, "output": len(self.output)}
        step |= _Look(self).see(frame, argument if gives else None)
        if event == "exception":
            step["value"] = _cut(_exception_text(argument[1]).replace(self.folder, ""), 3 * LENGTH)
        elif not gives:
            del step["value"]
        before = self.steps[-1] if self.steps else {}
        repeats = not step["heap"] and all(step[key] == before.get(key) for key in ("line", "output", "base", "stack"))
        if not (repeats and (event == "line" or event == before["event"] == "exception")):
            self.steps.append(step)


class _Look:
    """One look at everything that the program holds."""

    def __init__(self, tracer: Tracer) -> None:
        self.tracer = tracer
        self.numbers: dict[int, int] = {}
        self.found: list = []  # objects to be shown

    def see(self, frame: types.FrameType, returned: object) -> dict:
        """What a step tells of calls and objects, and the returned value."""
        tracer, calls = self.tracer, []
        while frame:
            if tracer.owns(frame.f_code):
                calls.insert(0, frame)
            frame = frame.f_back
        base = self.call(None, calls[0])
        # Of a deep recursion only the innermost calls are looked at again.
        old = min(len(calls) - DEPTH, len(tracer.stack) + 1)
        stack = tracer.stack[: old - 1] if old > 1 else []
        seen = {id(call.f_globals) for call in calls[: len(stack) + 1]}
        for call in calls[len(stack) + 1 :]:
            parent, space = stack[-1] if stack else None, call.f_globals
            if call.f_code.co_name != "<module>" and id(space) not in seen:
                content = ("module", tracer.file(call.f_code), self.variables(space))
                parent = tracer.stacks.index((parent, tracer.frames.index(content), 0))
            seen.add(id(space))
            stack.append(self.call(parent, call))
        value = self.value(returned)
        heap = self.changes()
        # An object out of sight is forgotten: another may get its identity.
        tracer.numbers = self.numbers if len(calls) <= DEPTH else tracer.numbers | self.numbers
        tracer.stack = stack
        return {"base": base, "stack": stack[-1] if stack else None, "heap": heap, "value": value}

    def call(self, parent: int | None, frame: types.FrameType) -> int:
        """Where a call stands in `stacks`."""
        tracer, code = self.tracer, frame.f_code
        if type(name := frame.f_globals.get("__name__")) is str:
            tracer.modules.add(name)
        space = frame.f_locals
        if code.co_name == "<module>" and type(space) is not dict:  # in a comprehension these are only its own
            space = {**frame.f_globals, **space}
        content = (_title(code), tracer.file(code), self.variables(space, code.co_freevars))
        return tracer.stacks.index((parent, tracer.frames.index(content), frame.f_lineno))

    def changes(self) -> dict[int, int]:
        """What is new in the objects found, and in those that they hold."""
        changes, known = {}, self.tracer.known
        for value in self.found:  # which grows meanwhile
            number = self.numbers[id(value)]
            content = self.tracer.contents.index(self.content(value))
            if known.get(number) != content:
                known[number] = changes[number] = content
        return changes

    def variables(self, space: object, free: tuple[str, ...] = ()) -> tuple:
        """The variables of a namespace, without those that Python sets."""
        if issubclass(type(space), dict):
            pairs = dict.items(space)
        elif _name(type(space)) == "FrameLocalsProxy":
            pairs = space.items()
        else:  # a metaclass gave its class body something else
            return ()
        own = [(name, value) for name, value in pairs if type(name) is str and not _is_hidden(name)]
        shown = [(name, self.value(value), *([1] if name in free else [])) for name, value in own[:VARIABLES]]
        more = [("...", f"{len(own) - VARIABLES} more")] if len(own) > VARIABLES else []
        return tuple(shown + more)

    def value(self, value: object) -> str | int:
        """A text for what needs no more, else the number of the object."""
        text = self.text(value)
        if text is not None:
            return text
        identity, numbers = id(value), self.tracer.numbers
        if identity not in self.numbers:
            if len(self.found) >= OBJECTS:
                return f"{_name(type(value))} (not shown)"
            self.numbers[identity] = numbers[identity] if identity in numbers else self.new_number(value)
            self.found.append(value)
        return self.numbers[identity]

    def new_number(self, value: object) -> int:
        """Give an object a number and a label."""
        kind, kinds = self.kind(value), self.tracer.kinds
        kinds[kind] = kinds.get(kind, 0) + 1
        unique = kinds[kind] == 1 and kind.startswith(("class ", "module ", "function "))
        self.tracer.objects.append(kind if unique else f"{kind} {kinds[kind]}")
        return len(self.tracer.objects) - 1

    def kind(self, value: object) -> str:
        """The first part of an object's label."""
        cls = type(value)
        if cls is types.FunctionType:
            return f"function {value.__name__}"
        if cls is types.ModuleType:
            return f"module {_module_space(value).get('__name__')}"
        if id(cls) in _SUSPENDED:
            return f"{_SUSPENDED[id(cls)][0]} {value.__name__}"
        return f"class {_name(value)}" if issubclass(cls, type) else _name(cls)

    def text(self, value: object) -> str | None:
        """The text of what needs no more, else None."""
        cls = type(value)
        if value is None or value is ... or value is NotImplemented or _is_one(cls, bool, range):
            return repr(value)
        if _is_one(cls, *_PLAIN):
            return _plain_text(cls, value)
        if cls is _Text:
            return str(value)
        if _is_one(cls, tuple, frozenset):
            return self.short_text(value)
        if cls is types.FunctionType:
            return None if self.held(value) else f"function {value.__name__}"
        if _is_one(cls, *_ROUTINES):
            return f"built-in {value.__name__}"
        if cls is types.ModuleType:
            name = _module_space(value).get("__name__")
            return None if type(name) is str and name in self.tracer.modules else f"module {name}"
        if issubclass(cls, type):
            return None if self.class_data(value) else f"class {_name(value)}"
        if _tells_all(cls, value):
            return _cut(repr(value))
        return _member_text(value)

    def short_text(self, value: tuple | frozenset) -> str | None:
        """A few plain values as Python writes them; a longer tuple, or one that holds objects, is drawn."""
        if len(value) > 6 or not all(_is_one(type(item), *_PLAIN, bool, type(None)) for item in value):
            return None
        text = repr(value)
        return text if len(text) <= LENGTH // 2 else None

    def is_own(self, cls: type) -> bool:
        """True for a class that the program made."""
        return _module(cls) in self.tracer.modules

    def content(self, value: object) -> tuple:
        """What is shown of an object."""
        cls = type(value)
        if cls is types.FunctionType:
            return self.fields(self.held(value))
        if cls is types.MethodType:
            return self.fields([("function", value.__func__), ("object", value.__self__)])
        if cls is types.ModuleType:
            return self.fields(_shown_pairs(_module_space(value)))
        if id(cls) in _SUSPENDED:
            return self.suspended(value)
        if issubclass(cls, type):
            return self.fields(self.class_data(value))
        if issubclass(cls, dict):
            pairs = islice(_built_in(cls, "items")(value), ITEMS)
            return ("mapping", tuple((self.value(key), self.value(item)) for key, item in pairs), dict.__len__(value))
        if names := _tuple_names(value):
            return self.fields(list(zip(names, tuple.__iter__(value), strict=True)))
        if issubclass(cls, (list, tuple, set, frozenset)) or (_module(cls), _name(cls)) == ("collections", "deque"):
            items = islice(_built_in(cls, "__iter__")(value), ITEMS)
            return ("sequence", tuple(self.value(item) for item in items), _built_in(cls, "__len__")(value))
        return self.fields(self.instance_data(value))

    def fields(self, pairs: Iterable[tuple[str, object]], note: str = "") -> tuple:
        """Named values as content."""
        pairs = list(pairs)
        shown = tuple((name, self.value(value)) for name, value in pairs[:ITEMS])
        return ("fields", shown, len(pairs), note) if note else ("fields", shown, len(pairs))

    def held(self, function: types.FunctionType) -> list[tuple[str, object]]:
        """What a function of the program holds: enclosing variables, defaults that can change, attributes."""
        code = function.__code__
        if not self.tracer.owns(code):
            return []
        cells = zip(code.co_freevars, function.__closure__ or (), strict=True)
        held = [(name, _cell_value(cell)) for name, cell in cells if not _is_hidden(name)]
        defaults = function.__defaults__ or ()
        names = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
        pairs = [*zip(names, defaults, strict=False), *dict.items(function.__kwdefaults__ or {})]
        held += [(f"default of {name}", value) for name, value in pairs if self.text(value) is None]
        return held + _shown_pairs(function.__dict__)

    def class_data(self, cls: type) -> list[tuple[str, object]]:
        """The data in a class of the program: no methods, no other descriptors."""
        space = _space(cls)
        if not self.is_own(cls) or "_member_map_" in space:
            return []
        return [(name, value) for name, value in _shown_pairs(space) if name not in _MACHINERY and not _binds(value)]

    def instance_data(self, value: object) -> list[tuple[str, object]]:
        """What an instance holds: its built-in value, arguments of an exception, slots, attributes."""
        cls, found = type(value), []
        for base in _PLAIN:
            if issubclass(cls, base):
                found.append(("value", _Text(_plain_text(base, value))))
        if issubclass(cls, BaseException):
            found += [(f"args[{place}]", item) for place, item in enumerate(_arguments(value))]
        elif not self.is_own(cls) and _name(cls) not in ("SimpleNamespace", "Namespace"):
            return found
        return found + _slots(value) + _shown_pairs(_instance_space(value))

    def suspended(self, value: object) -> tuple:
        """Where a generator or coroutine waits, and its variables."""
        cls = type(value)
        frame, running = (_space(cls)[name].__get__(value) for name in _SUSPENDED[id(cls)][1:])
        if frame is None:
            return self.fields([], "finished")
        if running or not self.tracer.owns(frame.f_code):
            return self.fields([], "running" if running else "")
        variables = self.variables(frame.f_locals)
        note = f"waits at line {frame.f_lineno}" if _has_begun(frame) else "not started"
        return ("fields", tuple(pair[:2] for pair in variables), len(variables), note)


def _is_one(cls: type, *classes: type) -> bool:
    """True if the class is one of these; `in` would ask a metaclass whether they are equal."""
    return any(cls is each for each in classes)


def _module(cls: type) -> str:
    """The module in which a class was made."""
    name = type.__dict__["__module__"].__get__(cls)
    return name if type(name) is str else ""


def _operation(frame: types.FrameType) -> str:
    """The name of the instruction that a frame executes."""
    return dis.opname[frame.f_code.co_code[frame.f_lasti]]


def _kind(frame: types.FrameType, event: str, argument: object) -> str | None:
    """What an event of `sys.settrace` means; None for one that a reader would not understand."""
    operation = _operation(frame)
    if event == "call":
        if operation != "RESUME":  # an exception is thrown into a generator
            return None
        if _has_begun(frame):
            return "resume"
        return "begin" if frame.f_code.co_flags & _LATER else "call"
    if event == "return":
        if operation.startswith("RETURN"):
            return "return"
        if operation != "YIELD_VALUE":  # left by an exception
            return None
        return "wait" if frame.f_code.co_flags & inspect.CO_COROUTINE else "yield"
    if event == "exception":
        return None if operation in _QUIET or argument[0] is GeneratorExit else event
    return event


def _has_begun(frame: types.FrameType) -> bool:
    """False for a call that has executed nothing of the program yet."""
    return frame.f_lasti > 2 * frame.f_code.co_code[::2].index(dis.opmap["RESUME"])


def _is_body(code: types.CodeType) -> bool:
    """True for the code of a module or a class, which returns nothing."""
    return not code.co_flags & inspect.CO_OPTIMIZED


def _title(code: types.CodeType) -> str:
    """What a call is named."""
    if code.co_name == "<module>":
        return "module"
    name = code.co_qualname.replace("<locals>.", "")
    for inner, title in _TITLES.items():
        name = name.replace(inner, title)
    name = name.replace("<lambda>", "lambda")
    return f"class {name}" if _is_body(code) else name


def _is_hidden(name: str) -> bool:
    """True for names that Python sets: `__name__`, or `.0` in a generator expression."""
    return name.startswith(".") or (name.startswith("__") and name.endswith("__"))


def _shown_pairs(space) -> list[tuple[str, object]]:
    """Names and values of a namespace, a dictionary or the view of a class's."""
    items = space.items() if type(space) is types.MappingProxyType else dict.items(space)
    return [(name, value) for name, value in items if type(name) is str and not _is_hidden(name)]


def _plain_text(cls: type, value: object) -> str:
    """The text of a number, str or bytes, as the built-in class `cls` writes it."""
    if cls is int and int.bit_length(value) > 4 * LENGTH:
        return f"int of {int.bit_length(value)} bits"
    if cls in (str, bytes) and (length := cls.__len__(value)) > LENGTH:
        return f"{cls.__getitem__(value, slice(LENGTH))!r}\N{HORIZONTAL ELLIPSIS} ({length} long)"
    return cls.__repr__(value)


def _cut(text: str, length: int = LENGTH) -> str:
    return text if len(text) <= length else f"{text[:length]}\N{HORIZONTAL ELLIPSIS}"


def _exception_text(error: BaseException) -> str:
    """An exception as the last line of a traceback shows it, where its arguments are plain."""
    name, arguments = _name(type(error)), _arguments(error)
    if not arguments or not all(_is_one(type(item), *_PLAIN) for item in arguments):
        return name
    if issubclass(type(error), OSError) and len(arguments) > 1:
        return f"{name}: [Errno {arguments[0]}] {arguments[1]}"
    if len(arguments) > 1 or issubclass(type(error), KeyError):
        return f"{name}: {', '.join(map(repr, arguments))}"
    return f"{name}: {arguments[0]}"


def _built_in(cls: type, name: str) -> Callable:
    """The method that the interpreter itself gave the class or its nearest base, whatever overrides it."""
    found = (_space(base).get(name) for base in _bases(cls))
    return next(method for method in found if _is_one(type(method), *_BUILT_IN))


def _member_text(value: object) -> str | None:
    """The text of a member of an enumeration; None for anything else."""
    if "_member_map_" not in _space(type(value)):
        return None
    name = _instance_space(value).get("_name_")
    return f"{_name(type(value))}.{name}" if type(name) is str else None


def _tells_all(cls: type, value: object) -> bool:
    """True where the library's repr shows the whole value; a time zone may be of the program's making."""
    zone = _space(cls).get("tzinfo")
    return _name(cls) in _TELLING.get(_module(cls), ()) and (zone is None or zone.__get__(value) is None)


def _tuple_names(value: object) -> tuple[str, ...] | None:
    """The names in a named tuple; None for anything else."""
    cls = type(value)
    if not issubclass(cls, tuple):
        return None
    names = next((_space(base)["_fields"] for base in _bases(cls) if "_fields" in _space(base)), None)
    if type(names) is not tuple or len(names) != tuple.__len__(value) or any(type(name) is not str for name in names):
        return None
    return names


def _cell_value(cell: types.CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:
        return _Text("not yet set")


def _binds(value: object) -> bool:
    """True for functions, properties and other descriptors."""
    return any("__get__" in _space(base) for base in _bases(type(value)))


def _slots(value: object) -> list[tuple[str, object]]:
    """The attributes that an instance keeps in slots."""
    found = []
    for base in reversed(_bases(type(value))):
        for name, slot in _space(base).items():
            if type(slot) is types.MemberDescriptorType and "__slots__" in _space(base):
                try:
                    found.append((name, slot.__get__(value)))
                except AttributeError:
                    pass
    return found


def _instance_space(value: object) -> dict:
    """The attributes in an instance's `__dict__`; empty where it has none."""
    for base in _bases(type(value)):
        descriptor = _space(base).get("__dict__")
        if _is_one(type(descriptor), types.GetSetDescriptorType, types.MemberDescriptorType):
            return descriptor.__get__(value)
    return {}
