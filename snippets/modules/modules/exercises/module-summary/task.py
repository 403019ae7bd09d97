def module_summary(module):
    """Return the module's doc, functions and classes."""
    return {"doc": "", "functions": [], "classes": []}
