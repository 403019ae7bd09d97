from pathlib import Path


def portions(name, folders):
    places = [Path(folder) / name for folder in folders]
    if any((place / "__init__.py").exists() for place in places):
        return []
    return [place for place in places if place.is_dir()]
