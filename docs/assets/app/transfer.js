// Carrying progress from one browser to another: what a file holds, and how it joins what is there. Pure logic.

import { parse } from "./store.js";

const count = (number, one, many) => (number ? `${number} ${number === 1 ? one : many}` : "");

/** What a state holds, in words: ["12 chapters read", "3 drafts"]. */
export function summary({ read, tasks, drafts, cards, grades, mocks }) {
  const size = (entries) => Object.keys(entries).length;
  return [
    count(size(read), "chapter read", "chapters read"),
    count(size(tasks), "exercise tried or solved", "exercises tried or solved"),
    count(size(drafts), "exercise with your code", "exercises with your code"),
    count(size(cards), "flashcard", "flashcards"),
    count(size(grades), "judged question", "judged questions"),
    count(mocks.length, "mock interview", "mock interviews"),
  ].filter(Boolean);
}

/** The text of an exported file. */
export function exported(state, day) {
  return `${JSON.stringify({ exported: day, ...state }, null, 1)}\n`;
}

/** What an exported file holds: {state, sound, day}. Throws an Error with a sentence for the reader. */
export function opened(text) {
  const [state, sound] = parse(text);
  if (!summary(state).length) throw new Error("This file holds no progress that this site can read.");
  const { exported: day } = JSON.parse(text);
  return { state, sound, day: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null };
}

/** Two states as one: of what both hold, the reader keeps what is further on, and else what is here. */
export function merged(here, there) {
  const isFurther = {
    read: (theirs, ours) => theirs < ours, // the day on which it was read first
    tasks: (theirs, ours) => theirs.state === "solved" && ours.state !== "solved",
    cards: (theirs, ours) => Date.parse(theirs.last_review) > Date.parse(ours.last_review),
  };
  const joined = (field) => {
    const entries = { ...there[field], ...here[field] };
    for (const [key, theirs] of Object.entries(there[field])) {
      if (isFurther[field]?.(theirs, entries[key])) entries[key] = theirs;
    }
    return entries;
  };
  const fields = ["read", "tasks", "drafts", "cards", "grades", "settings"];
  const known = new Set(here.mocks.map((mock) => JSON.stringify(mock)));
  const mocks = [...here.mocks, ...there.mocks.filter((mock) => !known.has(JSON.stringify(mock)))];
  mocks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { ...here, ...Object.fromEntries(fields.map((field) => [field, joined(field)])), mocks };
}
