from abc import ABC, abstractmethod

API_VERSION = 2


class Plugin(ABC):
    api: int  # no default: each plugin states its own
    order = 50

    @abstractmethod
    def run(self, prices): ...
