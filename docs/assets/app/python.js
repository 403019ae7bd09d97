// The Python of a page: one interpreter in a worker, started at its first use and again after each stop or crash.

import { BUILD } from "./build.js";

const WORKER = new URL("python-worker.js", import.meta.url).href;
const FOLDER = new URL(BUILD.python, import.meta.url).href;
const TOTAL = Object.values(BUILD.sizes).reduce((sum, size) => sum + size);
const UNREACHABLE = "Python could not be loaded. Are you offline? Try again when you are online.";
const CRASHED = "The program brought Python down. A fresh Python is there for the next run.";

let worker = null;
let starting = null; // the promise that the worker is ready
let kept = {}; // what makes the next start fast: compiled code, the library, an image of the memory
let current = null; // the job that runs: { on, resolve, reject, kind }
let showProgress = null;

/** Start a worker unless there is one; the promise is kept when it can run programs. */
function start() {
  starting ??= new Promise((ready, failed) => {
    // A worker from a blob: address inherits the page's policy, one from a plain address does not.
    const address = URL.createObjectURL(new Blob([`import ${JSON.stringify(WORKER)};`], { type: "text/javascript" }));
    const mine = new Worker(address, { type: "module" });
    const isUnseen = navigator.serviceWorker && !navigator.serviceWorker.controller;
    const end = (message) => {
      if (worker !== mine) return;
      discard();
      failed(new Error(message));
      finish({ status: "crashed", exitCode: 1, message: CRASHED });
    };
    mine.onmessage = ({ data }) => {
      if (worker !== mine) return;
      if (data.type === "ready") {
        ready();
        if (isUnseen) keepOffline();
      } else if (data.type === "failed") end(UNREACHABLE);
      else receive(data);
    };
    mine.onerror = (event) => {
      event.preventDefault();
      end(UNREACHABLE);
    };
    mine.onmessageerror = () => end(CRASHED);
    worker = mine;
    mine.postMessage({ type: "start", folder: FOLDER, total: TOTAL, sizes: BUILD.sizes, ...kept });
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  });
  return starting;
}

/** Name Python's files to the service worker, which was not yet in charge when they were loaded. */
async function keepOffline() {
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage(Object.keys(BUILD.sizes).map((name) => new URL(name, FOLDER).href));
}

/** Throw the worker away. */
function discard() {
  worker?.terminate();
  worker = starting = null;
}

/** What a worker says while a job runs or before. */
function receive(data) {
  switch (data.type) {
    case "progress":
      showProgress?.({ loaded: data.loaded, total: TOTAL });
      break;
    case "keep":
      kept = { ...kept, ...data.kept };
      break;
    case "output":
      current?.on.output?.(data.stream, data.text);
      break;
    case "ask":
      answer(current);
      break;
    case "end":
      if (data.result.status !== "done" || data.result.isBloated) discard();
      finish({ ...data.result, message: data.result.status === "done" ? undefined : CRASHED });
      if (!worker) start().catch(() => {});
      break;
  }
}

/** Ask the reader for a line and pass it on. */
async function answer(job) {
  const text = await (job?.on.input?.() ?? null);
  if (job && job === current) worker.postMessage({ type: "line", text });
}

function finish(result) {
  const job = current;
  current = null;
  job?.resolve(result);
}

export const python = {
  get busy() {
    return current !== null;
  },

  /** True where a program can wait for what the reader types (JavaScript Promise Integration). */
  async canAsk() {
    return typeof WebAssembly === "object" && "Suspending" in WebAssembly;
  },

  /**
   * Run a job { kind: "run" | "trace" | "check", files, main, stdin? }. `on` has progress({ loaded, total }),
   * output(stream, text), begin() when Python is there, and input(), a promise of a line, or of null at the end of the
   * input.
   *
   * The result is { status: "done" | "stopped" | "crashed", exitCode, cut, value?, message? }. Rejects with a sentence
   * for the reader where Python cannot be loaded, or is busy.
   */
  async run(job, on) {
    if (current) throw new Error("Another program is still running. Stop it first.");
    const ended = new Promise((resolve) => (current = { on, resolve }));
    const mine = current;
    showProgress = on.progress ?? null;
    try {
      await Promise.race([start(), ended]);
    } catch (error) {
      if (current === mine) current = null;
      throw error;
    }
    showProgress = null;
    if (current === mine) {
      worker.postMessage({ type: "run", job });
      on.begin?.();
    }
    return ended;
  },

  /** End the job that runs; a fresh interpreter starts in the background. */
  stop() {
    if (!current) return;
    discard();
    finish({ status: "stopped", exitCode: 130, cut: false });
    start().catch(() => {}); // the next run says what is wrong
  },
};
