// Records programs with tools/wasm/tracer.py on the WebAssembly build, for tests/test_tracer.py.
//
// In, on stdin: a JSON array of {id, files: {name: text or {base64}}, main, stdin}. Out, one line of JSON for each:
// {id, stdout, stderr, exit_code, trace}, the trace being a text.
import { readFileSync } from "node:fs";
import { json } from "node:stream/consumers";
import { loadPyodide } from "pyodide";

const source = (name) => readFileSync(new URL(`../tools/wasm/${name}`, import.meta.url), "utf8");
const pyodide = await loadPyodide({ stdout: console.error, stderr: console.error });
const harness = pyodide.toPy({ __name__: "harness" });
const tracer = pyodide.toPy({ __name__: "tracer" });
pyodide.runPython(source("tracer.py"), { globals: tracer, filename: "/lib/tracer.py" });
pyodide.runPython(source("harness.py"), { globals: harness, filename: "harness.py" });
const [run, make] = [harness.get("run"), tracer.get("make")];

for (const { id, files, main, stdin = "" } of await json(process.stdin)) {
  const contents = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? content : Uint8Array.from(Buffer.from(content.base64, "base64")),
  ]);
  const recorder = make(pyodide.toPy({}));
  const done = run.callKwargs(pyodide.toPy(Object.fromEntries(contents)), main, stdin, { execute: recorder.execute });
  const result = { ...done.toJs({ dict_converter: Object.fromEntries }), trace: recorder.result() };
  process.stdout.write(JSON.stringify({ id, ...result }) + "\n");
  recorder.destroy();
}
