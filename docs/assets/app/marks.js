// Marks the exercises of the page with what the reader did: in their titles and in the table of contents. main.js loads
// this only for a reader who has tried one.

import { el } from "./dom.js";
import { load } from "./store.js";

const SIGNS = { solved: "\u2713", tried: "\u2026" };

/** Show at the end of a title or link the state of its exercise: "solved", "tried" or nothing. */
export function markTask(place, state) {
  place.querySelector(".mark")?.remove();
  if (!Object.hasOwn(SIGNS, state)) return;
  const attributes = { class: `mark ${state}`, role: "img", "aria-label": `(${state})`, title: state };
  place.insertBefore(el("span", attributes, SIGNS[state]), place.querySelector(".headerlink"));
}

/** The id of the exercise in a box: its folder under snippets/, from the path that its starter shows. */
export function taskId(box) {
  return box.querySelector(".task > .filename")?.textContent.replace(/\/task(\.py|\/.*)$/, "");
}

function markAll() {
  const { tasks } = load();
  for (const title of document.querySelectorAll(".exercise > .admonition-title")) {
    const state = tasks[taskId(title.parentElement)]?.state;
    const links = document.querySelectorAll(`.md-nav--secondary a[href="#${CSS.escape(title.id)}"]`);
    for (const place of [title, ...links]) markTask(place, state);
  }
}

markAll();
addEventListener("proven:change", markAll);
addEventListener("pageshow", markAll); // also when the browser brings the page back
