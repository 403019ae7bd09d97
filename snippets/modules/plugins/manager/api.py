from abc import ABC, abstractmethod

API_VERSION = 2


class Plugin(ABC):
    api = API_VERSION
    order = 50

    @abstractmethod
    def run(self, prices): ...
