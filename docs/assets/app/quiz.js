// A question as a mock interview and a flashcard ask it: the answer is hidden until the reader has given their own.

import { announce, el } from "./dom.js";
import { failure, fetchQuestion, nodesOf } from "./questions.js";

/**
 * Ask a question in `place`. The options: `head`, nodes above the question; `reveal`, the label of the button that
 * shows the answer; `verdicts`, the labels of the buttons that judge, and `onVerdict(index)`; `onReveal(buttons)`,
 * called once with those buttons, also when the reader opens the answer itself; `others`, further buttons; `keys`,
 * functions by key; `help`, what the keys do. Returns a function that shows the answer as soon as it is there.
 */
export function quiz(place, SITE, question, { head, reveal, verdicts, onVerdict, onReveal, others, keys, help }) {
  const asked = ask(question, SITE, () => {
    button.hidden = true;
    row.hidden = false;
    onReveal([...row.children]);
    announce("The answer is shown. Judge your own below it.");
  });
  const button = el("button", { type: "button", class: "main", onclick: asked.reveal }, reveal);
  const row = el("div", { class: "choices", role: "group", "aria-label": "How good was your answer?", hidden: true });
  row.append(...verdicts.map((label, index) =>
    el("button", { type: "button", onclick: () => onVerdict(index) }, label)));
  const numbers = verdicts.map((_, index) => [String(index + 1), () => row.hidden || onVerdict(index)]);
  const box = el("div", { class: "quiz", tabindex: -1 },
    el("div", { class: "head" }, head),
    asked.element,
    el("div", { class: "bar" }, button, row, el("span", { class: "end" }, others)),
    el("p", { class: "quiet" }, help));
  listen(box, { " ": asked.reveal, Enter: asked.reveal, ...keys, ...Object.fromEntries(numbers) });
  place.replaceChildren(box);
  focus(asked.element);
  return () => asked.ready.then(asked.reveal);
}

/** Move the focus to what is new, so that it is read out and the keys work there, and scroll only if it is not seen. */
export function focus(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

/** The question itself: its title, and a program to predict; all else of it is hidden until `reveal` is called. */
function ask(question, SITE, onReveal) {
  const body = el("div", { class: "body", hidden: true });
  const element = el("article", { class: "asked" },
    el("h2", {}, nodesOf(question.title)),
    el("p", { class: `meta ${question.level}` }, el("span", { class: "level" }, question.level), " ", question.chapter),
    body);
  let revealed = false;
  let nested = null; // the closed box that holds the answer where something must be seen before it

  const show = async () => {
    try {
      const details = await fetchQuestion(question.id, SITE);
      details.querySelector("summary").remove();
      nested = [...details.children].find((child) => child.matches("details.success")) ?? null;
      nested?.addEventListener("toggle", () => nested.open && reveal());
      body.replaceChildren(...details.childNodes);
      body.hidden = !revealed && !nested;
      if (nested) nested.open = revealed;
    } catch (error) {
      body.hidden = false;
      body.replaceChildren(failure(error, show));
    }
  };
  const reveal = () => {
    if (revealed) return;
    revealed = true;
    body.hidden = false;
    if (nested) nested.open = true;
    const answer = nested ?? body;
    answer.tabIndex = -1;
    answer.focus({ preventScroll: true });
    onReveal();
    (answer.querySelector("p") ?? answer).scrollIntoView({ block: "nearest" });
  };
  return { element, reveal, ready: show() };
}

/** Keys for `element` that work while the focus is in it, but not on what has keys of its own. */
function listen(element, keys) {
  element.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey, repeat } = event;
    const typing = target.closest("input, select, textarea, [contenteditable]");
    const pressing = [" ", "Enter"].includes(key) && target.closest("button, a, summary, label");
    if (!Object.hasOwn(keys, key) || ctrlKey || altKey || metaKey || typing || pressing) return;
    event.preventDefault();
    if (!repeat) keys[key]();
  });
}
