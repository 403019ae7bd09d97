try:
    import charts
except ImportError:
    charts = None

print("installed:", charts is not None)
print("can plot:", hasattr(charts, "plot"))

try:
    from charts import plot
except ImportError as error:
    print(error)
