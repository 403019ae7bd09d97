// What the steps of a recording show, and how they are told.

import assert from "node:assert/strict";
import { test } from "node:test";

import { isDefinition, Trace } from "../../docs/assets/app/trace.js";

// a = [1]; b = a; b.append(2); then a call `add(b)` that returns the list.
const RECORDING = {
  steps: [
    { line: 1, base: 0, output: 0 },
    { line: 2, base: 1, output: 0, heap: { 0: 0 } },
    { line: 3, base: 2, output: 1 },
    { line: 4, base: 3, output: 1, heap: { 0: 1 } },
    { event: "call", line: 9, base: 3, stack: 4, output: 1 },
    { event: "return", line: 9, base: 3, stack: 4, output: 1, value: 0 },
    { event: "end", line: 4, base: 3, output: 2 },
  ],
  stacks: [[null, 0, 1], [null, 1, 2], [null, 2, 3], [null, 2, 4], [null, 3, 9]],
  frames: [
    ["module", "x.py", []],
    ["module", "x.py", [["a", 0]]],
    ["module", "x.py", [["a", 0], ["b", 0]]],
    ["add", "x.py", [["to", 0]]],
  ],
  objects: ["list 1"],
  contents: [["sequence", ["1"], 1], ["sequence", ["1", "2"], 2]],
  output: [["stdout", "one\n"], ["stderr", "two\n"]],
  ended: "",
};

const trace = (changes = {}) => new Trace({ ...RECORDING, ...changes });

function told(index, recording = trace()) {
  const [state, before] = [recording.at(index), index ? recording.at(index - 1) : null];
  return recording.tell(state, recording.changes(state, before));
}

test("a step has the objects as they were then", () => {
  assert.deepEqual(trace().at(2).heap.get(0).items, ["1"]);
  assert.deepEqual(trace().at(3).heap.get(0).items, ["1", "2"]);
});

test("all names of one object are found", () => {
  assert.deepEqual(trace().objects(trace().at(3)), [[0, ["a", "b"]]]);
  assert.deepEqual(trace().objects(trace().at(5)), [[0, ["to in add", "a", "b", "the returned value"]]]);
});

test("what changed is told, then what comes", () => {
  assert.equal(told(0), "Next is line 1.");
  assert.equal(told(1), "a is now list 1. Next is line 2.");
  assert.equal(told(3), "list 1 has changed. Next is line 4.");
  assert.equal(told(4), "add is called with to = list 1.");
  assert.equal(told(5), "add returns list 1.");
  assert.equal(told(6), "The program has ended.");
});

test("the variables of another call are no news", () => {
  const frames = [...RECORDING.frames, ["add", "x.py", [["to", "2"]]]];
  const steps = [...RECORDING.steps.slice(0, 6), { event: "call", line: 9, base: 3, stack: 5, output: 1 }];
  const stacks = [...RECORDING.stacks, [null, 4, 9]];
  assert.equal(told(6, trace({ frames, steps, stacks })), "add is called with to = 2.");
  steps[6] = { ...steps[6], event: "begin" };
  assert.equal(told(6, trace({ frames, steps, stacks })), "add begins with to = 2.");
});

test("the items that changed are known", () => {
  const recording = trace();
  const { items } = recording.changes(recording.at(3), recording.at(2));
  assert.deepEqual([...items], [[0, new Set(["[1]"])]]);
});

test("output belongs to the step before which it was written", () => {
  const texts = [0, 2, 6].map((index) => trace().at(index).pieces.map(([, text]) => text).join(""));
  assert.deepEqual(texts, ["", "one\n", "one\ntwo\n"]);
  assert.deepEqual([1, 2, 6].map((index) => trace().at(index).written), [0, 1, 1]);
});

test("the end is told", () => {
  const steps = RECORDING.steps.slice(0, 4);
  assert.match(told(3, trace({ steps, ended: "limit" })), /stops here, after 4 steps\.$/);
  assert.match(told(3, trace({ steps, ended: "lost" })), /nothing could be recorded\.$/);
  const raised = [...steps, { event: "exception", line: 4, base: 3, output: 1, value: "KeyError: 'k'" }];
  assert.equal(told(4, trace({ steps: raised })), "Line 4 raises KeyError: 'k'. The program has ended with this exception.");
});

test("a name that was defined is no news as a value", () => {
  assert.ok(isDefinition(["total", "function total"]) && isDefinition(["math", "module math"]));
  assert.ok(!isDefinition(["other", "function total"]) && !isDefinition(["total", "'function total'"]));
});
