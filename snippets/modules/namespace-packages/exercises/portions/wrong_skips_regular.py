from pathlib import Path


def portions(name, folders):
    places = [Path(folder) / name for folder in folders]
    return [
        place
        for place in places
        if place.is_dir() and not (place / "__init__.py").exists()
    ]
