import sys
from importlib.util import module_from_spec, spec_from_file_location


def release(version):
    return tuple(int(part) for part in version.split("."))


class VersionManager:
    def __init__(self):
        self._paths = {}

    def register(self, name, version, path):
        self._paths[name, version] = path

    def newest(self, name):
        versions = [v for n, v in self._paths if n == name]
        if not versions:
            raise LookupError(f"{name} is not registered")
        return max(versions, key=release)

    def load(self, name, version):
        if (name, version) not in self._paths:
            raise LookupError(f"{name} {version} is not registered")
        full_name = f"{name}_v" + version.replace(".", "")
        if full_name in sys.modules:
            return sys.modules[full_name]
        path = self._paths[name, version]
        spec = spec_from_file_location(full_name, path)
        module = module_from_spec(spec)
        sys.modules[full_name] = module
        try:
            spec.loader.exec_module(module)
        except BaseException:
            sys.modules.pop(full_name, None)
            raise
        return module
