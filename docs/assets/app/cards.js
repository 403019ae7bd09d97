// The flashcards: every question of the site as a card that comes back when it is about to be forgotten.

import { announce, el, loadStyles } from "./dom.js";
import { failure, groupBy, loadQuestions } from "./questions.js";
import { focus, quiz } from "./quiz.js";
import { folderOf, graded, GRADES, judgement, leftOut, markGone, newADay, plan, previews } from "./schedule.js";
import { load, update } from "./store.js";

/** Show what is due, with a button that begins. */
export async function start(place, SITE) {
  await loadStyles("questions.css");
  try {
    const questions = await loadQuestions(SITE);
    const ids = questions.map(({ id }) => id);
    if (markGone(load().cards, ids)) update(({ cards }) => markGone(cards, ids));
    showStart({ place, SITE, questions, ids, last: null });
  } catch (error) {
    place.replaceChildren(failure(error, () => start(place, SITE)));
  }
}

/** What is due and what is new, the settings, and the way in. */
function showStart(app) {
  const text = el("p", { class: "due" });
  const begin = el("button", { type: "button", class: "main", onclick: () => study(app, begin) }, "Start");
  const show = () => {
    const today = plan(app.ids, load(), new Date());
    text.textContent = describe(today);
    begin.hidden = !today.queue.length;
  };
  app.place.replaceChildren(text, el("p", { class: "choices" }, begin, undo(app)), settings(app, show));
  show();
  return text;
}

/** What a plan holds, in a sentence. */
function describe({ queue, due, fresh, waiting, next }) {
  if (queue.length) return `${due} due, ${fresh} new.`;
  const coming = next ? ` The next card comes on ${dayText(next)}.` : "";
  const more = waiting ? ` ${waiting} new cards wait for tomorrow, or for a higher number in the settings.` : "";
  return `Nothing is due.${coming}${more}`;
}

function dayText(date) {
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString("en", { weekday: "long", day: "numeric", month: "long", year });
}

/** Load the scheduler, then ask card after card until nothing is left. */
async function study(app, button) {
  try {
    const { fsrs } = await import("../lib/ts-fsrs/dist/index.mjs");
    app.scheduler ??= fsrs({ enable_fuzz: false, maximum_interval: 365 });
    nextCard(app);
  } catch (error) {
    console.warn(error);
    button.after(el("span", { role: "alert" }, " The scheduler could not be loaded. Are you offline? Try again."));
  }
}

/** Show the card that comes next, or the end of the day's work. */
function nextCard(app) {
  const today = plan(app.ids, load(), new Date());
  if (today.queue.length) showCard(app, today.queue[0], today);
  else focus(showStart(app));
}

/** One card; the buttons that grade it say when it would come back. */
function showCard(app, id, today) {
  const question = app.questions.find((one) => one.id === id);
  quiz(app.place, app.SITE, question, {
    head: el("p", { class: "place" }, `${today.due} due, ${today.fresh} new`),
    reveal: "Show the answer",
    verdicts: GRADES,
    onVerdict: (index) => grade(app, id, index + 1),
    onReveal: (buttons) => {
      const labels = previews(app.scheduler, load().cards[id], new Date());
      buttons.forEach((button, index) => button.append(" ", el("small", {}, labels[index])));
    },
    others: [undo(app), el("button", { type: "button", class: "plain", onclick: () => focus(showStart(app)) }, "Stop")],
    keys: { u: () => takeBack(app) },
    help: "Keys: Space or Enter shows the answer, 1 to 4 grade yours, U takes the last grade back.",
  });
}

/** Keep a grade (1 to 4), remember how to take it back, and go on. */
function grade(app, id, value) {
  const now = new Date();
  update(({ cards, grades }) => {
    app.last = { id, card: cards[id], judgement: grades[id] };
    cards[id] = graded(app.scheduler, cards[id], value, now);
    grades[id] = judgement(value);
  });
  nextCard(app);
}

/** The button that takes the last grade back; nothing where there is none. */
function undo(app) {
  if (!app.last) return null;
  return el("button", { type: "button", class: "plain", onclick: () => takeBack(app) }, "Undo the last grade");
}

function takeBack(app) {
  if (!app.last) return;
  const { id, card, judgement: before } = app.last;
  app.last = null;
  update(({ cards, grades }) => {
    for (const [kept, value] of [[cards, card], [grades, before]]) {
      if (value === undefined) delete kept[id];
      else kept[id] = value;
    }
  });
  announce("The last grade was taken back.");
  showCard(app, id, plan(app.ids, load(), new Date()));
}

/** How many new cards a day, and which parts. */
function settings(app, changed) {
  const save = (change) => {
    update(({ settings: kept }) => change(kept));
    changed();
  };
  const { settings: now } = load();
  const number = el("input", { type: "number", min: 0, max: 999, value: newADay(now), onchange: () => {
    if (number.value !== "" && number.validity.valid) save((kept) => (kept.newCards = number.valueAsNumber));
    else number.value = newADay(load().settings);
  } });
  const out = leftOut(now);
  const parts = [...groupBy(app.questions, ({ id }) => folderOf(id))].map(([folder, group]) =>
    el("label", {}, el("input", { type: "checkbox", value: folder, checked: !out.has(folder) }),
      `${group[0].part} (${group.length})`));
  const boxes = el("fieldset", { onchange: () => {
    const unchecked = [...boxes.querySelectorAll("input:not(:checked)")].map(({ value }) => value);
    save((kept) => (kept.leftOut = unchecked));
  } }, el("legend", {}, "Parts"), parts);
  return el("details", { class: "settings" }, el("summary", {}, "Settings"),
    el("label", {}, "New cards a day", number), boxes,
    el("p", { class: "quiet" }, "A new day begins at 4 in the morning."));
}
