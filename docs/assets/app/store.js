// What a reader has done, kept in this browser's storage under one key.
//
//   version  1
//   read     {chapter address: day}                        "modules/packages/": "2026-11-27"
//   tasks    {exercise id: {state: "tried" | "solved", on: day}}
//   drafts   {exercise id: {file name: text}}
//   cards    {question id: card of ts-fsrs, as JSON}
//   grades   {question id: "known" | "unsure" | "unknown"}  the reader's own last judgement
//   mocks    [{on: day, chapters: {title: numbers}, ...}]   newest last
//   settings {name: value}
//
// Nothing that stands there can break a page: an entry of a wrong shape is left out, the reader is told, and the text
// as it was is kept aside under a second key. Where nothing can be stored, all works until the page is left.

export const KEY = "proven-python";
export const ASIDE = `${KEY}-unreadable`;
const VERSION = 1;

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isDay = (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value) > 0;
const isOneOf = (...names) => (value) => names.includes(value);
const isState = isOneOf("tried", "solved");

// What an entry of each field must be. One that makes its test throw is wrong too.
const TESTS = {
  read: isDay,
  tasks: ({ state, on }) => isState(state) && isDay(on),
  drafts: (files) => isObject(files) && Object.values(files).every(isText),
  cards: ({ due }) => isText(due) && Date.parse(due) > 0,
  grades: isOneOf("known", "unsure", "unknown"),
  mocks: ({ on, chapters }) => isDay(on) && isObject(chapters) && Object.values(chapters).every(Array.isArray),
  settings: (value) => !isObject(value),
};

let memory; // the state as text, while the browser does not store it
const told = {};

/** The local date as "2026-11-27". */
export function today(now = new Date()) {
  return new Date(now - now.getTimezoneOffset() * 60e3).toISOString().slice(0, 10);
}

/** The state that a text holds, and whether the text was sound: [state, sound]. What is missing is empty. */
export function parse(text) {
  let found;
  try {
    found = JSON.parse(text);
  } catch {} // as any other text that is no object
  let sound = isObject(found) && (found.version ?? VERSION) <= VERSION;
  const state = { version: VERSION };
  for (const [field, test] of Object.entries(TESTS)) {
    const isList = field === "mocks";
    const value = found?.[field] ?? (isList ? [] : {});
    const fits = isList ? Array.isArray(value) : isObject(value);
    const entries = fits ? Object.entries(value) : [];
    const good = entries.filter(([key, entry]) => key !== "__proto__" && passes(test, entry));
    sound &&= fits && good.length === entries.length;
    state[field] = isList ? good.map(([, entry]) => entry) : Object.fromEntries(good);
  }
  return [state, sound];
}

function passes(test, entry) {
  try {
    return test(entry);
  } catch {
    return false;
  }
}

/** The state. Never throws. */
export function load() {
  let text = memory;
  try {
    text ??= localStorage.getItem(KEY);
  } catch {} // storage is switched off
  const [state, sound] = parse(text ?? "{}");
  if (!sound) {
    put(ASIDE, text);
    save(state);
    tell("reset");
  }
  return state;
}

/** Change the state: `change` gets it as it is now, in any tab, and alters it. */
export function update(change) {
  const state = load();
  change(state);
  save(state);
  changed();
  return state;
}

function save(state) {
  const text = JSON.stringify(state);
  memory = put(KEY, text) ? undefined : text;
  if (memory) tell("unsaved");
}

function put(key, text) {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Show a notice, once a page. */
function tell(what) {
  told[what] ??= import("./notice.js").then(({ show }) => show(what)).catch(console.warn);
}

function changed() {
  dispatchEvent(new CustomEvent("proven:change"));
}

addEventListener("storage", ({ key }) => {
  if (key === KEY || key === null) changed();
});
