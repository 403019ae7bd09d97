"""Placeholder until the runner is written (its author overwrites this file)."""


class WasmUnavailable(RuntimeError):
    pass


def run_jobs(jobs, timeout=10.0):
    raise WasmUnavailable("the runner is not written yet")
