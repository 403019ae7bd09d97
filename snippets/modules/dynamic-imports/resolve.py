from pkgutil import resolve_name

decode = resolve_name("json:JSONDecoder.decode")
print(decode.__qualname__)

for path in ("json:JSONDecodr", "jsn:JSONDecoder"):
    try:
        resolve_name(path)
    except (ImportError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
