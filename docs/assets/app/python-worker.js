// Runs Python in a worker. The page (python.js) says {type: "start"} once, then {type: "run", job} for each program.

import { TracebackCutter } from "./traceback.js";

const OUTPUT = { characters: 200_000, pieces: 5_000 }; // what a program prints beyond is dropped
const MEMORY = 2 ** 30; // bytes; a program that wants more gets a MemoryError, before a phone ends the page
const BLOATED = 256 * 2 ** 20; // memory never shrinks: after a program that took so much a fresh interpreter is better
const MODULES = { trace: "tracer", check: "grader" };
const FOLDER = "/home/pyodide/example"; // where harness.py puts a program

// The start of a program, and of our modules, which no program can import.
const GLUE = `
import builtins, types
from pyodide.ffi import run_sync

modules = {}

def add(name, source):
    module = types.ModuleType(name)
    module.__builtins__ = dict(vars(builtins))
    exec(compile(source, f"/proven/{name}.py", "exec", dont_inherit=True), vars(module))
    modules[name] = module

def start(name, files, main, stdin, options):
    maker = modules[name].make(options) if name else None
    more = {"execute": maker.execute} if maker else {}
    ended = modules["harness"].run(files, main, stdin, capture=False, **more)
    return ended["exit_code"], maker.result() if maker else None

def start_live(name, files, main, read_line, options):
    return start(name, files, main, lambda: run_sync(read_line()), options)
`;

let pyodide;
let output; // the Output of the job that runs
let takeLine; // what waits for a line of input

const loaded = new Set(); // names of MODULES
const say = (type, facts) => postMessage({ type, ...facts });

async function fetchText(name) {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}

/** Load Python. What makes the next start fast goes to the page, before any program has run. */
async function start({ folder, sizes, wasm, library, image }) {
  const download = new Download(folder, sizes, wasm, library);
  const [{ loadPyodide }, { default: createPyodideModule }, harness] = await Promise.all([
    download.module("pyodide.mjs"),
    download.module("pyodide.asm.mjs"),
    image ? null : fetchText("harness.py"),
  ]);
  const how = image ? { _loadSnapshot: image } : { _makeSnapshot: true };
  pyodide = await Promise.race([loadPyodide({ indexURL: folder, createPyodideModule, ...how }), download.failed]);
  download.end();
  // Else it would write Python's stack and its own advice to where the program's output goes.
  pyodide._api.fatal_error = (error) => {
    throw error;
  };
  limitMemory();
  if (!image) {
    pyodide.runPython(GLUE);
    call("add", "harness", harness);
    say("keep", { kept: { wasm: download.wasm, library: await download.library } });
    try {
      const made = pyodide.makeMemorySnapshot();
      postMessage({ type: "keep", kept: { image: made } }, [made.buffer]);
    } catch (error) {
      console.warn(error); // the next start is as slow as this one
    }
  }
  pyodide.setStdout({ write: (bytes) => output.write("stdout", bytes) });
  pyodide.setStderr({ write: (bytes) => output.write("stderr", bytes) });
  say("ready");
}

/** Python's files on their way: fetched all at once, their bytes counted, the compiled code and the library kept. */
class Download {
  constructor(folder, sizes, wasm, library) {
    Object.assign(this, { folder, sizes, wasm, loaded: 0 });
    this.failed = new Promise((_, fail) => (this.fail = fail)); // without a word Pyodide would wait for ever
    this.real = { fetch: self.fetch, instantiate: WebAssembly.instantiateStreaming };
    const answers = {
      "pyodide.asm.wasm": wasm ? Promise.resolve(new Response()) : this.fetch("pyodide.asm.wasm"),
      "python_stdlib.zip": library ? Promise.resolve(new Response(library)) : this.fetch("python_stdlib.zip"),
      "pyodide-lock.json": this.fetch("pyodide-lock.json"),
    };
    this.library = answers["python_stdlib.zip"].then((answer) => answer.clone().arrayBuffer());
    for (const coming of [...Object.values(answers), this.library, this.failed]) coming.catch(this.fail);
    const begun = new Map(Object.entries(answers).map(([name, answer]) => [folder + name, answer]));
    self.fetch = (input, init) => {
      const address = String(input.url ?? input);
      const answer = begun.get(address) ?? this.real.fetch.call(self, input, init);
      begun.delete(address); // who asks twice has read the first answer
      return answer;
    };
    WebAssembly.instantiateStreaming = async (answer, imports) => {
      if (wasm) return { module: wasm, instance: await WebAssembly.instantiate(wasm, imports) };
      const made = this.real.instantiate.call(WebAssembly, await answer, imports);
      made.catch(this.fail);
      this.wasm = (await made).module;
      return made;
    };
  }

  async fetch(name) {
    const answer = await this.real.fetch.call(self, this.folder + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    // A copy is counted: the browser keeps compiled code for the next visit only with an answer of its own.
    const copy = answer.clone().body;
    copy.pipeTo(new WritableStream({ write: (chunk) => this.count(chunk.length) })).catch(() => {});
    return answer;
  }

  async module(name) {
    const module = await import(this.folder + name);
    this.count(this.sizes[name]);
    return module;
  }

  count(bytes) {
    this.loaded += bytes;
    say("progress", { loaded: this.loaded });
  }

  end() {
    self.fetch = this.real.fetch;
    WebAssembly.instantiateStreaming = this.real.instantiate;
  }
}

/** From here on Python's memory grows up to MEMORY. */
function limitMemory() {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65_536 > MEMORY) throw new RangeError("no more memory for Python");
    return grow.call(this, pages);
  };
}

/** Call a function of the GLUE. */
function call(name, ...values) {
  const callee = pyodide.globals.get(name);
  try {
    return callee(...values);
  } finally {
    callee.destroy();
  }
}

/** What a program prints, on its way to the page: decoded, its tracebacks cut, and no more than a page can show. */
class Output {
  constructor() {
    this.room = { ...OUTPUT };
    this.decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
    this.cutter = new TracebackCutter(FOLDER);
  }

  write(stream, bytes) {
    const text = this.decoders[stream].decode(bytes, { stream: true });
    this.show(stream, stream === "stderr" ? this.cutter.add(text) : text);
    return bytes.length;
  }

  // At once: nothing here can wait for a moment without blocking Python. The page gathers what comes.
  show(stream, text) {
    if (!text || this.isCut) return;
    const shown = text.slice(0, this.room.characters);
    this.room.characters -= shown.length;
    this.isCut = shown.length < text.length || this.room.pieces === 0;
    this.room.pieces -= 1;
    if (this.isCut) say("cut");
    if (shown && this.room.pieces >= 0) say("output", { stream, text: shown });
  }

  end() {
    this.show("stdout", this.decoders.stdout.decode());
    this.show("stderr", this.cutter.add(this.decoders.stderr.decode()) + this.cutter.end());
  }
}

/** Ask the page for a line; "" is the end of the input. */
function readLine() {
  output.show("stderr", output.cutter.end());
  say("ask");
  return new Promise((done) => (takeLine = done)).then((text) => (text === null ? "" : `${text}\n`));
}

const asPython = (content) =>
  typeof content === "string" ? content : Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0));

/** Run a program to its end. */
async function runProgram({ kind, files, main, stdin, options = {} }) {
  const isLive = stdin === undefined && "Suspending" in WebAssembly;
  const contents = Object.entries(files).map(([name, content]) => [name, asPython(content)]);
  const [given, settings] = [new Map(contents), options].map((value) => pyodide.toPy(value));
  const callee = pyodide.globals.get(isLive ? "start_live" : "start");
  const values = [MODULES[kind] ?? "", given, main, isLive ? readLine : (stdin ?? ""), settings];
  const ended = await (isLive ? callee.callPromising(...values) : callee(...values));
  const [exitCode, value] = ended.toJs();
  for (const proxy of [ended, callee, given, settings]) proxy.destroy();
  output.end();
  return { status: "done", exitCode, value: value ? JSON.parse(value) : undefined };
}

/** Why Python itself came down. */
function reason(error) {
  if (pyodide._module.HEAPU8.length > 0.75 * MEMORY) return "memory";
  return /call stack|recursion/i.test(String(error)) ? "deep" : "crashed";
}

async function run(job) {
  const name = MODULES[job.kind];
  try {
    if (name && !loaded.has(name)) call("add", name, await fetchText(`${name}.py`));
    loaded.add(name);
  } catch (error) {
    console.warn(error);
    say("end", { status: "unreachable" });
    return;
  }
  output = new Output();
  try {
    const ended = await runProgram(job);
    say("end", { ...ended, spent: pyodide._module.HEAPU8.length > BLOATED });
  } catch (error) {
    console.warn(error);
    output.end();
    say("end", { status: reason(error), exitCode: 1, spent: true });
  }
}

const tasks = {
  start: (facts) => start(facts).catch((error) => (console.warn(error), say("failed"))),
  line: ({ text }) => takeLine?.(text),
  run: ({ job }) => run(job),
};

onmessage = ({ data }) => tasks[data.type]?.(data);
