// Runs Python in a worker. The page (python.js) says {type: "start"} once, then {type: "run", job} for each program.

import { TracebackCutter } from "./traceback.js";

const LIMIT = { characters: 200_000, pieces: 5_000 }; // of output; what a program prints beyond is dropped
const BLOATED = 256 * 2 ** 20; // bytes of memory, which never shrinks, from which a fresh interpreter is better
const MODULES = { trace: "tracer", check: "grader" };
const EXAMPLE = "/home/pyodide/example"; // where harness.py puts a program

let pyodide;
let output; // the Output of the job that runs
let takeLine; // what waits for a line of input

const say = (type, facts) => postMessage({ type, ...facts });
const beside = (name) => new URL(name, import.meta.url);

async function fetchText(name) {
  const answer = await fetch(beside(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}

/** Load Python; what makes the next start fast goes to the page, before any program has run. */
async function start({ folder, sizes, wasm, library, image }) {
  const fresh = !image;
  const download = new Download(folder, sizes, { "python_stdlib.zip": library }, wasm);
  const [{ loadPyodide }, { default: createPyodideModule }, harness] = await Promise.all([
    import(`${folder}pyodide.mjs`),
    import(`${folder}pyodide.asm.mjs`).then((module) => (download.count(sizes["pyodide.asm.mjs"]), module)),
    fresh ? fetchText("harness.py") : null,
  ]);
  const options = { indexURL: folder, createPyodideModule };
  pyodide = await loadPyodide({ ...options, ...(fresh ? { _makeSnapshot: true } : { _loadSnapshot: image }) });
  download.end();
  if (fresh) {
    addModule("harness", harness);
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
  constructor(folder, sizes, known, wasm) {
    this.loaded = 0;
    this.wasm = wasm;
    this.real = { fetch: self.fetch, instantiate: WebAssembly.instantiateStreaming };
    const begun = new Map();
    for (const name of ["pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"]) {
      const have = known[name] ?? (name === "pyodide.asm.wasm" && wasm ? new ArrayBuffer(0) : null);
      begun.set(folder + name, have ? Promise.resolve(new Response(have)) : this.fetch(folder + name));
    }
    this.library = begun.get(`${folder}python_stdlib.zip`).then((answer) => answer.clone().arrayBuffer());
    self.fetch = (input, init) => begun.get(String(input.url ?? input)) ?? this.real.fetch.call(self, input, init);
    WebAssembly.instantiateStreaming = async (answer, imports) => {
      if (this.wasm) return { module: this.wasm, instance: await WebAssembly.instantiate(this.wasm, imports) };
      const made = await this.real.instantiate.call(WebAssembly, answer, imports);
      this.wasm = made.module;
      return made;
    };
  }

  async fetch(address) {
    const answer = await this.real.fetch.call(self, address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    // A copy is counted: the browser keeps compiled code for the next visit only with an answer of its own.
    const copy = answer.clone().body;
    copy.pipeTo(new WritableStream({ write: (chunk) => this.count(chunk.length) })).catch(() => {});
    return answer;
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

/** Make a Python module of our own, which programs cannot see, from its source. */
function addModule(name, source) {
  const make = pyodide.runPython(`
import builtins, types
def make(name, source):
    module = types.ModuleType(name)
    module.__builtins__ = dict(vars(builtins))
    exec(compile(source, f"/proven/{name}.py", "exec", dont_inherit=True), vars(module))
    return module
make`);
  pyodide.globals.set(name, make(name, source));
  make.destroy();
}

/** What a program prints, on its way to the page: decoded, its tracebacks cut, and no more than a page can show. */
class Output {
  constructor() {
    this.room = { ...LIMIT };
    this.cut = false;
    this.decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
    this.cutter = new TracebackCutter(EXAMPLE);
  }

  write(stream, bytes) {
    const text = this.decoders[stream].decode(bytes, { stream: true });
    this.show(stream, stream === "stderr" ? this.cutter.add(text) : text);
    return bytes.length;
  }

  show(stream, text) {
    if (!text) return;
    if (this.room.characters <= 0 || this.room.pieces <= 0) {
      this.cut = true;
      return;
    }
    const shown = text.slice(0, this.room.characters);
    this.cut ||= shown.length < text.length;
    this.room.characters -= shown.length;
    this.room.pieces -= 1;
    say("output", { stream, text: shown });
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

async function run({ kind, files, main, stdin, options = {} }) {
  output = new Output();
  const live = stdin === undefined && "Suspending" in WebAssembly;
  const name = MODULES[kind];
  if (name && !pyodide.globals.has(name)) addModule(name, await fetchText(`${name}.py`));
  const contents = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === "string" ? content : Uint8Array.from(atob(content.base64), (letter) => letter.charCodeAt(0)),
  ]);
  const given = pyodide.toPy({ files: Object.fromEntries(contents), main, stdin: live ? undefined : (stdin ?? ""), options });
  const start = pyodide.runPython(`
def start(given, name, read_line):
    from pyodide.ffi import run_sync
    maker = globals().get(name) and globals()[name].make(given["options"])
    stdin = given["stdin"]
    if stdin is None:
        stdin = lambda: run_sync(read_line())
    more = {"execute": maker.execute} if maker else {}
    ended = harness.run(given["files"], given["main"], stdin, capture=False, **more)
    return ended["exit_code"], maker.result() if maker else None
start`);
  const call = live ? start.callPromising : start;
  const ended = await call.call(start, given, name ?? "", readLine);
  const [exitCode, value] = ended.toJs();
  for (const proxy of [ended, start, given]) proxy.destroy();
  output.end();
  const isBloated = pyodide._module.HEAPU8.length > BLOATED;
  return { status: "done", exitCode, cut: output.cut, value: value ? JSON.parse(value) : undefined, isBloated };
}

const answers = {
  start: (facts) => start(facts).catch((error) => (console.warn(error), say("failed"))),
  line: ({ text }) => takeLine?.(text),
  run: async ({ job }) => {
    try {
      say("end", { result: await run(job) });
    } catch (error) {
      console.warn(error);
      output.end();
      say("end", { result: { status: "crashed", exitCode: 1, cut: output.cut } });
    }
  },
};

onmessage = ({ data }) => answers[data.type]?.(data);
