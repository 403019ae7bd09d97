"""Serves a folder over HTTP with gzip, as a static host does, for tests and measurements in a browser."""

import gzip
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PACKED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt"}


class Handler(SimpleHTTPRequestHandler):
    """Answers with gzip where the client takes it and the kind of file gains by it."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, sent: dict[str, int], age: int, **settings):
        self.sent, self.age = sent, age
        super().__init__(*arguments, **settings)

    def do_GET(self):
        """Send a file, or a folder's index.html."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", f"max-age={self.age}" if self.age else "no-cache")
        name = self.path.partition("?")[0]
        self.sent[name] = self.sent.get(name, 0) + len(b"".join(self._headers_buffer)) + len(body)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        """Stay silent."""


class Server(ThreadingHTTPServer):
    """A server whose clients may go away in the middle of an answer, as a browser does when its page is left."""

    def handle_error(self, request, client_address):
        """Tell of an error unless it is a lost connection."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(folder: Path, sent: dict[str, int] | None = None, age: int = 0) -> Iterator[str]:
    """Serve a folder on a free port of the loopback address while the block runs; the value is its address.

    `sent` is filled with the bytes, headers included, that each path has cost. `age` is for how many seconds a
    browser may use an answer again without asking.
    """
    handler = partial(Handler, directory=str(folder), sent={} if sent is None else sent, age=age)
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
