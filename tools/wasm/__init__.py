"""Runs Python programs on CPython compiled to WebAssembly (the npm package pyodide) under Node.

Node starts one interpreter (tools/wasm/run.mjs), which runs the programs one after the other (tools/wasm/harness.py,
the file that the reader's browser uses too). What a program leaves behind is taken away before the next.
"""

import json
import queue
import subprocess
import threading
from pathlib import Path

from tools import node
from tools.snippets import ROOT

RUNNER = Path(__file__).with_name("run.mjs")
START_LIMIT = 60.0  # seconds that an interpreter may take to start; it takes one or two

# KiB of stack that a worker of Chromium has, the least of what readers have. Node's own limit is twice as much: a
# recursion that ends Pyodide in the browser would pass here.
STACK = 500


class WasmUnavailable(RuntimeError):
    """Node or the package pyodide is missing; the message says how to get it."""


def run_jobs(jobs: list[dict], timeout: float = 10.0) -> dict[str, dict]:
    """Run programs and return, by the job's `id`, what each printed.

    A job is `{"id", "files": {name: text or {"base64": ...}}, "main": name, "stdin": text}`. Its result is
    `{"stdout", "stderr", "exit_code"}`, or `{"timeout": True}` where it took more than `timeout` seconds, or
    `{"fatal": message}` where it brought the interpreter down. Raises WasmUnavailable.
    """
    if not (ROOT / "node_modules" / "pyodide").is_dir():
        raise WasmUnavailable("the package pyodide is missing: run `npm ci` (or `make test`, which does)")
    results: dict[str, dict] = {}
    waiting = list(jobs)
    while waiting:
        results.update(run_until_stuck(waiting, timeout))
        waiting = [job for job in waiting if job["id"] not in results]
    return results


def run_until_stuck(jobs: list[dict], timeout: float) -> dict[str, dict]:
    """Run jobs in one Node process, up to and with the first that exceeds its time."""
    try:
        command = node.node_command()
    except node.NodeMissing as error:
        raise WasmUnavailable(str(error)) from None
    command += [f"--stack-size={STACK}", str(RUNNER)]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=ROOT, encoding="utf-8", **streams) as process:
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=feed, args=(process, jobs), daemon=True).start()
        threading.Thread(target=collect, args=(process, lines), daemon=True).start()
        results: dict[str, dict] = {}
        limit, started = START_LIMIT, False
        while len(results) < len(jobs):
            current = jobs[len(results)]["id"]
            try:
                line = lines.get(timeout=limit)
            except queue.Empty:
                results[current] = {"timeout": True}
                break
            if line is None:
                results[current] = {"fatal": f"Node ended with code {process.wait()}"}
                break
            message = json.loads(line)
            limit, started = timeout, True
            if "id" in message:
                results[message.pop("id")] = message
                limit = START_LIMIT if "fatal" in message else timeout
        process.kill()
    if not started:
        raise WasmUnavailable("Pyodide does not start: see what `python -m tools.node node tools/wasm/run.mjs` says")
    return results


def feed(process: subprocess.Popen, jobs: list[dict]) -> None:
    """Write the jobs to Node and close its input; Node may be killed meanwhile."""
    try:
        json.dump(jobs, process.stdin)
        process.stdin.close()
    except OSError:
        pass


def collect(process: subprocess.Popen, lines: queue.Queue) -> None:
    """Put what Node prints into a queue, line by line, and None at the end."""
    for line in process.stdout:
        lines.put(line)
    lines.put(None)
