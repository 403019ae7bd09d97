// The reader's progress: whatever stands in the storage, the state has the shape that the pages rely on.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** A storage as browsers have it, which can be full (`limit`) or switched off (`broken`). */
class Storage {
  items = new Map();
  limit = Infinity;
  broken = false;

  getItem(key) {
    if (this.broken) throw new Error("SecurityError");
    return this.items.get(key) ?? null;
  }

  setItem(key, text) {
    if (this.broken || text.length > this.limit) throw new Error("QuotaExceededError");
    this.items.set(key, String(text));
  }
}

const listeners = {};
let events = 0;
globalThis.addEventListener = (name, listener) => (listeners[name] = listener);
globalThis.dispatchEvent = () => (events += 1);
console.warn = () => {}; // notices cannot be shown here
let storage;
Object.defineProperty(globalThis, "localStorage", { configurable: true, get: () => storage });

const { ASIDE, KEY, load, parse, today, update } = await import("../../docs/assets/app/store.js");
const EMPTY = { version: 1, read: {}, tasks: {}, drafts: {}, cards: {}, grades: {}, mocks: [], settings: {} };
const CARD = { due: "2026-11-28T03:00:00.000Z", stability: 2.3 };
const FULL = {
  version: 1,
  read: { "modules/packages/": "2026-11-27" },
  tasks: { "modules/packages/exercises/front-door": { state: "solved", on: "2026-11-27" } },
  drafts: { "modules/packages/exercises/front-door": { "task.py": "x = 1\n" } },
  cards: { "modules/packages/#why": CARD },
  grades: { "modules/packages/#why": "unsure" },
  mocks: [{ on: "2026-11-26", chapters: { Packages: [1, 0, 2] } }],
  settings: { newCards: 5, leftOut: ["data"] },
};

beforeEach(() => {
  storage = new Storage();
  update(() => {}); // what an earlier test left in memory is stored, and then forgotten
  storage.items.clear();
  events = 0;
});

test("an empty storage gives an empty state, and nothing is written", () => {
  assert.deepEqual(load(), EMPTY);
  assert.equal(storage.items.size, 0);
});

test("what is stored comes back, and each change is announced", () => {
  update((state) => Object.assign(state, structuredClone(FULL)));
  assert.deepEqual(load(), FULL);
  assert.equal(events, 1);
  assert.equal(storage.getItem(ASIDE), null);
});

test("a state with fields missing, or without a version, is sound", () => {
  assert.deepEqual(parse('{"read": {"a/": "2026-01-01"}}'), [{ ...EMPTY, read: { "a/": "2026-01-01" } }, true]);
  assert.deepEqual(parse('{"version": 0}'), [EMPTY, true]);
});

const UNUSABLE = ["", "{", "null", "[]", "[[1]]", "7", '"text"', "true", "undefined", '{"version": "one"}',
  '{"version": []', '{"version": {}}', "[".repeat(1e5), "\u0000"];
for (const text of UNUSABLE) {
  test(`unusable: ${JSON.stringify(text.slice(0, 20))}`, () => {
    storage.setItem(KEY, text);
    assert.deepEqual(load(), EMPTY);
    assert.equal(storage.getItem(ASIDE), text);
    assert.deepEqual(parse(storage.getItem(KEY)), [EMPTY, true], "and the next page finds a sound state");
  });
}

const WRONG = [null, 0, 1, true, "", "text", [], [[]], {}, { a: {} }, { state: "solved" }, { due: "soon" }];
for (const field of Object.keys(EMPTY).slice(1)) {
  test(`wrong values of ${field}: the others are kept`, () => {
    for (const value of WRONG) {
      const [state] = parse(JSON.stringify({ ...FULL, [field]: value }));
      assert.deepEqual({ ...state, [field]: 0 }, { ...FULL, [field]: 0 });
      assert.equal(Array.isArray(state[field]), field === "mocks");
      assert.equal(typeof state[field], "object");
    }
  });

  test(`wrong entries of ${field}: the others are kept`, () => {
    if (field === "settings") return; // its values are read by whoever knows them
    for (const value of [null, 0, true, "text", [], {}, { state: "solved", on: 3 }, { chapters: { a: 1 } }]) {
      const found = structuredClone(FULL);
      if (field === "mocks") found.mocks.push(value);
      else found[field]["other/"] = value;
      const [state, sound] = parse(JSON.stringify(found));
      const isSound = field === "drafts" && JSON.stringify(value) === "{}"; // a task without files
      assert.equal(sound, isSound, JSON.stringify(value));
      if (!isSound) assert.deepEqual(state, FULL);
    }
  });
}

test("keys that would change a prototype are left out", () => {
  const text = '{"read": {"__proto__": "2026-01-01"}, "settings": {"__proto__": 1}, "__proto__": {"a": 1}}';
  const [state, sound] = parse(text);
  assert.equal(sound, false);
  assert.deepEqual(state, EMPTY);
  assert.equal({}.a, undefined);
  assert.equal(state.a, undefined);
});

test("a newer version is kept aside, and used as far as it is understood", () => {
  const text = JSON.stringify({ ...FULL, version: 2, more: 1 });
  storage.setItem(KEY, text);
  assert.deepEqual(load(), FULL);
  assert.equal(storage.getItem(ASIDE), text);
});

test("a storage that is switched off: all works in memory", () => {
  storage.broken = true;
  assert.deepEqual(load(), EMPTY);
  update((state) => (state.read["a/"] = "2026-01-01"));
  assert.deepEqual(load().read, { "a/": "2026-01-01" });
});

test("no storage at all: all works in memory", () => {
  storage = null;
  update((state) => (state.read["b/"] = "2026-01-01"));
  assert.deepEqual(load().read, { "b/": "2026-01-01" });
});

test("a full storage: all works in memory, and is stored as soon as there is room", () => {
  update((state) => (state.read["a/"] = "2026-01-01"));
  storage.limit = 10;
  update((state) => (state.read["b/"] = "2026-01-02"));
  assert.deepEqual(Object.keys(load().read), ["a/", "b/"]);
  assert.ok(!storage.getItem(KEY).includes("b/"));
  storage.limit = Infinity;
  update((state) => (state.read["c/"] = "2026-01-03"));
  assert.deepEqual(Object.keys(parse(storage.getItem(KEY))[0].read), ["a/", "b/", "c/"]);
});

test("a damaged state in a full storage is left out all the same", () => {
  storage.setItem(KEY, "x".repeat(50));
  storage.limit = 10;
  assert.deepEqual(load(), EMPTY);
  assert.deepEqual(load(), EMPTY);
});

test("changes of another tab are kept and announced", () => {
  update((state) => (state.read["a/"] = "2026-01-01"));
  const other = JSON.parse(storage.getItem(KEY));
  other.read["b/"] = "2026-01-02";
  storage.setItem(KEY, JSON.stringify(other));
  events = 0;
  listeners.storage({ key: KEY });
  listeners.storage({ key: null });
  listeners.storage({ key: "something else" });
  assert.equal(events, 2);
  update((state) => (state.read["c/"] = "2026-01-03"));
  assert.deepEqual(Object.keys(load().read), ["a/", "b/", "c/"]);
});

test("a day is the local one", () => {
  assert.equal(today(new Date(2026, 10, 27, 0, 5)), "2026-11-27");
  assert.equal(today(new Date(2026, 10, 27, 23, 55)), "2026-11-27");
});
