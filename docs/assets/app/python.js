// The Python of a page: one interpreter in a worker, started at its first use and again after each stop or crash.

import { BUILD } from "./build.js";

const WORKER = new URL("python-worker.js", import.meta.url).href;
const FOLDER = new URL(BUILD.python, import.meta.url).href;
const TOTAL = Object.values(BUILD.sizes).reduce((sum, size) => sum + size);
const SILENCE = 60_000; // milliseconds without a sign of a worker that starts, after which it is given up

const UNREACHABLE =
  "Python could not be loaded. Check that you are online and that your browser is up to date, then try again.";
const FRESH = "A fresh Python is there for the next run.";
const MESSAGES = {
  crashed: `The program brought Python down. ${FRESH}`,
  deep: `The program nested calls or values deeper than Python can follow in a browser: it came down. ${FRESH}`,
  memory: `The program used up the memory that Python has in a browser. ${FRESH}`,
};

let worker = null;
let starting = null; // the promise that the worker is ready
let kept = {}; // what makes the next start fast: { wasm: compiled code, library, image: of the memory }
let current = null; // the job that runs: { on, resolve, reject, cut, sent }

/** Start Python unless it is there; the promise is kept when it can run programs. */
function start() {
  starting ??= startWorker()
    .catch(() => {
      if (!kept.image) throw new Error(UNREACHABLE);
      kept = {}; // one of these may be what failed
      return startWorker();
    })
    .catch(() => {
      starting = null; // the next run tries again
      throw new Error(UNREACHABLE);
    });
  return starting;
}

/** Start a worker; the promise is kept when it is ready, and broken if it cannot start. */
function startWorker() {
  return new Promise((ready, failed) => {
    // A worker from a blob: address inherits the page's policy, one from a plain address does not.
    const address = URL.createObjectURL(new Blob([`import ${JSON.stringify(WORKER)};`], { type: "text/javascript" }));
    const mine = new Worker(address, { type: "module" });
    worker = mine;
    const isUnseen = navigator.serviceWorker && !navigator.serviceWorker.controller;
    let timer, isReady;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE);
    };
    const giveUp = () => {
      clearTimeout(timer);
      if (worker !== mine) return;
      mine.terminate();
      failed(); // unless it was ready
      if (isReady) end({ status: "crashed", spent: true });
    };
    const settle = () => {
      clearTimeout(timer);
      isReady = true;
      URL.revokeObjectURL(address);
      ready();
      if (isUnseen) keepOffline();
    };
    mine.onmessage = ({ data }) => {
      if (worker !== mine || !data) return;
      if (isReady) return receive(data);
      wait();
      if (data.type === "progress") current?.on.progress?.({ loaded: data.loaded, total: TOTAL });
      else if (data.type === "keep") kept = { ...kept, ...data.kept };
      else if (data.type === "ready") settle();
      else if (data.type === "failed") giveUp();
    };
    mine.onmessageerror = giveUp;
    mine.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
    mine.postMessage({ type: "start", folder: FOLDER, sizes: BUILD.sizes, ...kept });
    wait();
  });
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

/** Start in the background. If that fails, the next run starts again and says what is wrong. */
function prepare() {
  start().catch(() => {});
}

/** What a worker says while a job runs. */
function receive(data) {
  if (!current) return;
  if (data.type === "output") current.on.output?.(data.stream, data.text);
  else if (data.type === "cut") current.cut = true;
  else if (data.type === "ask") answer(current);
  else if (data.type === "end") end(data);
}

/** Ask the reader for a line and pass it on. */
async function answer(job) {
  const text = await Promise.resolve(job.on.input?.() ?? null).catch(() => null);
  if (job === current) worker.postMessage({ type: "line", text });
}

/** A worker has ended the job, if there is one; `spent` says that it can run no other. */
function end({ status, exitCode, value, spent }) {
  if (status === "unreachable") {
    const { reject } = current;
    current = null;
    reject(new Error(UNREACHABLE)); // Python is there, tracer.py or grader.py is not
    return;
  }
  const wasUsed = current !== null;
  if (spent) discard();
  if (status !== "done") delete kept.image; // should that be what is broken
  finish({ status, exitCode, value });
  if (spent && wasUsed) prepare();
}

/** Resolve the job's promise. */
function finish({ status, exitCode = 1, value }) {
  const job = current;
  current = null;
  const message = MESSAGES[status];
  job?.resolve({ status: status === "deep" ? "crashed" : status, exitCode, cut: job.cut, value, message });
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
   * Run a job { kind: "run" | "trace" | "check", files: { name: text or { base64 } }, main, stdin?, options? }: with
   * `stdin` the program reads that text, else it is asked for each line. `options` are for tracer.py and grader.py.
   *
   * `on` may have progress({ loaded, total }), in bytes, while Python loads; begin() when it is there;
   * output(stream, text); and input(), a line or a promise of one, null at the end of the input.
   *
   * Resolves with { status: "done" | "stopped" | "crashed" | "memory", exitCode, cut, value?, message? }: `cut` if
   * output was dropped, `value` of the tracer or grader, `message` a sentence on a crash. Rejects with a sentence for
   * the reader where Python cannot be loaded, or is busy.
   */
  async run(job, on = {}) {
    if (current) throw new Error("Another program is still running. Stop it first.");
    let mine;
    const ended = new Promise((resolve, reject) => (mine = { on, resolve, reject, cut: false, sent: false }));
    current = mine;
    try {
      await Promise.race([start(), ended]);
    } catch (error) {
      if (current === mine) current = null;
      throw error;
    }
    if (current === mine) {
      mine.sent = true;
      worker.postMessage({ type: "run", job });
      on.begin?.();
    }
    return ended;
  },

  /** End the job that runs; a fresh interpreter starts in the background. While Python still loads, it goes on. */
  stop() {
    if (!current) return;
    const { sent } = current;
    if (sent) discard();
    finish({ status: "stopped", exitCode: 130 });
    if (sent) prepare();
  },
};
