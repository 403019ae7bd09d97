// Compares what a run printed with what is recorded, by the rules of tools/running.py and tools/recording.py.

const TRACEBACK = /^(  \+ Exception Group )?Traceback \(most recent call last\):$|^  File "[^"]+", line \d+$/m;

/** The streams of a finished run as a record holds them: a traceback that ended the program closes `out`. */
export function outcome(stdout, stderr, exitCode) {
  const start = exitCode === 0 ? -1 : stderr.search(TRACEBACK);
  if (start < 0) return { out: stdout, err: stderr, raised: exitCode !== 0 && TRACEBACK.test(stdout) };
  return { out: stdout + stderr.slice(start), err: stderr.slice(0, start), raised: true };
}

/** True where `...` in the expected text, which stands for any text or none, makes it equal to the actual one. */
export function matches(expected, actual) {
  const [first, ...middle] = expected.split("...");
  if (!middle.length) return expected === actual;
  const last = middle.pop();
  if (!actual.startsWith(first) || !actual.endsWith(last) || first.length + last.length > actual.length) return false;
  let position = first.length;
  const end = actual.length - last.length;
  for (const piece of middle) {
    const found = actual.indexOf(piece, position);
    if (found < 0 || found + piece.length > end) return false;
    position = found + piece.length;
  }
  return true;
}

/** True where a program of programs.json, run as it is, would pass the site's tests with what this run printed. */
export function isAsRecorded(program, stdout, stderr, exitCode) {
  const { out, err, raised } = outcome(stdout, stderr, exitCode);
  if (!("out" in program) || !matches(program.out, out) || (raised && !TRACEBACK.test(program.out))) return false;
  return "err" in program ? matches(program.err, err) : err === "" && (exitCode === 0 || raised);
}
