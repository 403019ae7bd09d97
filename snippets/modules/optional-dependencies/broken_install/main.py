try:
    import chartkit
except ImportError:
    chartkit = None
print("charts:", chartkit is not None)

try:
    import chartkit
except ModuleNotFoundError as error:
    if error.name != "chartkit":
        raise
    chartkit = None
print("charts:", chartkit is not None)
