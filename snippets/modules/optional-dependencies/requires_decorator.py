from functools import wraps
from importlib.util import find_spec


def requires(module, extra):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            if find_spec(module) is None:
                raise ModuleNotFoundError(
                    f"{function.__name__}() needs {module}: "
                    f"pip install 'shop-tools[{extra}]'",
                    name=module,
                )
            return function(*args, **kwargs)

        return wrapper

    return decorate


@requires("fancytable", extra="table")
def to_table(rows):
    import fancytable

    return fancytable.render(rows)


print("defined:", to_table.__name__)
try:
    to_table([("soup", 6)])
except ModuleNotFoundError as error:
    print(error)
