class VersionManager:
    def register(self, name, version, path):
        pass

    def newest(self, name):
        return None

    def load(self, name, version):
        return None
