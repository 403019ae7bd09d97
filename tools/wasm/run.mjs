// Runs Python programs on the WebAssembly build, for the tests.
//
// In, on stdin: a JSON array of {id, files: {name: text or {base64}}, main, stdin}.
// Out, one line of JSON each: {ready} when an interpreter has started, then for
// each program {id, stdout, stderr, exit_code}, or {id, fatal} if it brought the
// interpreter down. The next one then gets a new interpreter.
import { readFileSync } from "node:fs";
import { json } from "node:stream/consumers";
import { loadPyodide } from "pyodide";

const harnessSource = readFileSync(new URL("harness.py", import.meta.url), "utf8");

async function startHarness() {
  // Our stdout carries results, so what Python writes elsewhere goes to stderr.
  const pyodide = await loadPyodide({ stdout: console.error, stderr: console.error });
  const globals = pyodide.toPy({ __name__: "harness" });
  pyodide.runPython(harnessSource, { globals, filename: "harness.py" });
  await print({ ready: pyodide.version });
  return { pyodide, run: globals.get("run") };
}

function runJob({ pyodide, run }, { files, main, stdin = "" }) {
  const contents = Object.entries(files).map(([name, content]) => [
    name,
    // Pyodide fails on the type Buffer.
    typeof content === "string" ? content : Uint8Array.from(Buffer.from(content.base64, "base64")),
  ]);
  const proxies = [pyodide.toPy(Object.fromEntries(contents))];
  proxies.push(run(proxies[0], main, stdin));
  const result = proxies[1].toJs({ dict_converter: Object.fromEntries });
  for (const proxy of proxies) proxy.destroy();
  return result;
}

function print(message) {
  return new Promise((done) => process.stdout.write(JSON.stringify(message) + "\n", done));
}

const jobs = await json(process.stdin);
let harness = await startHarness();
for (const job of jobs) {
  try {
    await print({ id: job.id, ...runJob(harness, job) });
  } catch (error) {
    await print({ id: job.id, fatal: String(error) });
    harness = await startHarness();
  }
}
