// What a reader has done, kept in this browser's storage under one key.
//
//   version  1
//   read     {chapter address: day}                        "modules/packages/": "2026-11-27"
//   tasks    {exercise id: {state: "tried" | "solved", on: day}}
//   drafts   {exercise id: {file name: text}}
//   cards    {question id: card of ts-fsrs, as JSON}
//   grades   {question id: "known" | "unsure" | "unknown"}  the reader's own last judgement
//   mocks    [{on: day, chapters: {title: [right, asked]}}] newest last
//   settings {newCards: number a day}

const KEY = "proven-python";
const EMPTY = { version: 1, read: {}, tasks: {}, drafts: {}, cards: {}, grades: {}, mocks: [], settings: {} };

/** The state; what is missing is empty. Never throws. */
export function load() {
  return { ...structuredClone(EMPTY), ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
}

/** Change the state: `change` gets it as it is now, in any tab, and alters it. */
export function update(change) {
  const state = load();
  change(state);
  localStorage.setItem(KEY, JSON.stringify(state));
  dispatchEvent(new CustomEvent("proven:change"));
  return state;
}
