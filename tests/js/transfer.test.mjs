// Exported progress: what is accepted, and what becomes of two readers' states in one.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.addEventListener = () => {};
const { exported, merged, opened, summary } = await import("../../docs/assets/app/transfer.js");
const { parse } = await import("../../docs/assets/app/store.js");

const state = (fields) => ({ ...parse("{}")[0], ...fields });
const card = (last_review) => ({ due: "2027-01-01T03:00:00.000Z", last_review });

test("what is exported is what is imported", () => {
  const mine = state({ read: { "a/": "2026-01-01" }, mocks: [{ on: "2026-01-02", chapters: {} }] });
  assert.deepEqual(opened(exported(mine, "2026-03-04")), { state: mine, sound: true, day: "2026-03-04" });
});

test("a file of something else is refused", () => {
  for (const text of ["", "{}", "[]", "null", '{"version": 1}', '{"read": {}}', '{"cards": {"a": 1}}']) {
    assert.throws(() => opened(text), /holds no progress/);
  }
});

test("what can be read of a damaged file is taken, and its day only if it is one", () => {
  const { state: found, sound, day } = opened('{"read": {"a/": "2026-01-01", "b/": 2}, "exported": ["x"]}');
  assert.deepEqual([found.read, sound, day], [{ "a/": "2026-01-01" }, false, null]);
});

test("merging keeps what is further on", () => {
  const here = state({
    read: { "a/": "2026-01-05", "b/": "2026-01-05" },
    tasks: { x: { state: "tried", on: "2026-01-05" }, y: { state: "solved", on: "2026-01-05" } },
    drafts: { x: { "task.py": "mine" } },
    cards: { q: card("2026-01-05T00:00:00.000Z"), r: card("2026-01-05T00:00:00.000Z") },
    mocks: [{ on: "2026-01-05", chapters: {} }],
    settings: { newCards: 5 },
  });
  const there = state({
    read: { "a/": "2026-01-01", "b/": "2026-01-09", "c/": "2026-01-01" },
    tasks: { x: { state: "solved", on: "2026-01-01" }, y: { state: "tried", on: "2026-01-09" } },
    drafts: { x: { "task.py": "theirs" }, z: { "task.py": "theirs" } },
    cards: { q: card("2026-01-09T00:00:00.000Z"), r: card("2026-01-01T00:00:00.000Z") },
    grades: { q: "known" },
    mocks: [{ on: "2026-01-05", chapters: {} }, { on: "2026-01-01", chapters: {} }],
    settings: { newCards: 9, leftOut: ["data"] },
  });
  assert.deepEqual(merged(here, there), state({
    read: { "a/": "2026-01-01", "b/": "2026-01-05", "c/": "2026-01-01" },
    tasks: { x: there.tasks.x, y: here.tasks.y },
    drafts: { x: { "task.py": "mine" }, z: { "task.py": "theirs" } },
    cards: { q: there.cards.q, r: here.cards.r },
    grades: { q: "known" },
    mocks: [{ on: "2026-01-01", chapters: {} }, { on: "2026-01-05", chapters: {} }],
    settings: { newCards: 5, leftOut: ["data"] },
  }));
});

test("a summary names what is there", () => {
  assert.deepEqual(summary(state({})), []);
  assert.deepEqual(summary(state({ read: { a: "2026-01-01" }, grades: { a: "known", b: "known" } })),
    ["1 chapter read", "2 judged questions"]);
});
