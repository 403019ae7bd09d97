// The mock interview: the reader chooses what is asked, answers aloud, reveals the written answer, and judges; in the
// end there is a summary. An interview that has begun survives a reload.

import { announce, el, loadStyles } from "./dom.js";
import { failure, groupBy, judge, loadQuestions, nodesOf } from "./questions.js";
import { focus, quiz } from "./quiz.js";
import { choose, folderOf, score } from "./schedule.js";
import { load, today, update } from "./store.js";

const KEY = "proven-python-mock"; // in the session's storage: {ids, at, grades, since, spent, done, timer}
const TARGET = 120; // seconds for an answer
const LENGTHS = [5, 10, 15, 20];
const LEVELS = ["easy", "medium", "hard"];
const VERDICTS = { known: "Knew it", unsure: "Partly", unknown: "Did not" };

/** Show the choice, or the interview that was going on when the page was left. */
export async function start(place, SITE) {
  await loadStyles("questions.css");
  try {
    const questions = await loadQuestions(SITE);
    const session = resume(questions);
    const app = { place, SITE, questions, setup: null };
    if (!session) showSetup(app);
    else if (session.done) showSummary(app, session);
    else showQuestion(app, session);
  } catch (error) {
    place.replaceChildren(failure(error, () => start(place, SITE)));
  }
}

/** The interview in the session's storage, or null; one with a question that the site no longer has is dropped. */
function resume(questions) {
  try {
    const session = JSON.parse(sessionStorage.getItem(KEY));
    const known = new Set(questions.map(({ id }) => id));
    const { ids, at, grades, spent, done } = session;
    return ids.every((id) => known.has(id)) && (done || at in ids) && grades && spent ? session : null;
  } catch {
    return null; // nothing there, or nothing that this version understands
  }
}

/** Keep the interview; where the browser keeps nothing, a reload ends it. */
function keep(session) {
  try {
    if (session) sessionStorage.setItem(KEY, JSON.stringify(session));
    else sessionStorage.removeItem(KEY);
  } catch (error) {
    console.warn(error);
  }
}

/** The form in which the reader chooses; after an interview it still has what was chosen before. */
function showSetup(app) {
  app.setup ??= setupForm(app);
  app.place.replaceChildren(...[pastInterviews(), app.setup].filter(Boolean));
  app.setup.dispatchEvent(new Event("input"));
}

function setupForm(app) {
  const parts = groupBy(app.questions, ({ id }) => folderOf(id));
  const chapters = el("fieldset", {}, el("legend", {}, "Chapters"), [...parts.values()].map(partBoxes));
  const levels = el("fieldset", { class: "row" }, el("legend", {}, "Levels"), LEVELS.map((level) => box(level, level)));
  const radio = (value) => el("input", { type: "radio", name: "count", value, checked: value === 10 });
  const lengths = LENGTHS.map((count) => el("label", {}, radio(count), String(count)));
  const length = el("fieldset", { class: "row" }, el("legend", {}, "Number of questions"), lengths);
  const weakest = el("label", {}, el("input", { type: "checkbox" }), "Weakest first: begin with what you did not know");
  const fits = el("output", {});
  const form = el("form", { class: "setup" }, levels, length, chapters, weakest,
    el("p", {}, el("button", { class: "main" }, "Start"), " ", fits));

  const chosen = () => {
    const names = new Set([...chapters.querySelectorAll("li input:checked")].map(({ value }) => value));
    const wanted = new Set([...levels.querySelectorAll("input:checked")].map(({ value }) => value));
    return app.questions.filter(({ id, level }) => names.has(id.split("#")[0]) && wanted.has(level));
  };
  form.addEventListener("input", () => {
    const count = chosen().length;
    fits.textContent = count ? `${count} ${count === 1 ? "question fits" : "questions fit"}` :
      "No question fits. Choose at least one chapter and one level.";
    weakest.hidden = !Object.keys(load().grades).length;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const options = { length: Number(form.elements.count.value), weakest: weakest.control.checked && !weakest.hidden };
    const ids = choose(chosen(), { ...options, grades: load().grades }).map(({ id }) => id);
    if (!ids.length) return announce(fits.textContent);
    const session = { ids, at: 0, grades: {}, since: Date.now(), spent: [], timer: true };
    keep(session);
    showQuestion(app, session);
  });
  return form;
}

/** A part with its chapters, all of them chosen; the part's own box chooses all or none. */
function partBoxes(questions) {
  const chapters = groupBy(questions, ({ id }) => id.split("#")[0]);
  const boxes = [...chapters].map(([page, [{ chapter }]]) => box(page, chapter));
  const all = box("", questions[0].part);
  const list = el("ul", {}, boxes.map((label) => el("li", {}, label)));
  all.control.addEventListener("input", () => boxes.forEach(({ control }) => (control.checked = all.control.checked)));
  list.addEventListener("input", () => {
    const count = boxes.filter(({ control }) => control.checked).length;
    all.control.checked = count === boxes.length;
    all.control.indeterminate = count > 0 && count < boxes.length;
  });
  const summary = el("summary", {}, `${boxes.length} ${boxes.length === 1 ? "chapter" : "chapters"}`);
  return el("div", { class: "part" }, all, el("details", { class: "chapters" }, summary, list));
}

function box(value, text) {
  return el("label", {}, el("input", { type: "checkbox", value, checked: true }), text);
}

/** The last interviews in a line, or nothing. */
function pastInterviews() {
  const lines = load().mocks.slice(-5).reverse().map(({ on, chapters }) => {
    const rows = Object.values(chapters);
    const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
    return `${on}: ${sum(0)} of ${sum(1)}`;
  });
  return lines.length ? el("p", { class: "quiet" }, `Your last interviews: ${lines.join("; ")} known.`) : null;
}

/** One question, its timer, and what the reader can do. */
function showQuestion(app, session) {
  const question = app.questions.find(({ id }) => id === session.ids[session.at]);
  const clock = timer(session);
  const next = (grade) => {
    clock.stop();
    if (grade) {
      session.grades[question.id] = grade;
      judge(question.id, grade);
    }
    session.at += 1;
    session.since = Date.now();
    if (session.at >= session.ids.length) return finish(app, session);
    keep(session);
    showQuestion(app, session);
  };
  const end = () => {
    clock.stop();
    finish(app, session);
  };
  const plain = (label, onclick) => el("button", { type: "button", class: "plain", onclick }, label);
  const show = quiz(app.place, app.SITE, question, {
    head: [el("p", { class: "place" }, `Question ${session.at + 1} of ${session.ids.length}`), clock.element],
    reveal: "Reveal the answer",
    verdicts: Object.values(VERDICTS),
    onVerdict: (index) => next(Object.keys(VERDICTS)[index]),
    onReveal: () => {
      session.spent[session.at] ??= clock.seconds();
      clock.stop();
      keep(session);
    },
    others: [plain("Skip", () => next(null)), plain("End early", end)],
    keys: {},
    help: "Keys: Enter reveals the answer; then 1, 2 and 3 judge yours.",
  });
  if (session.spent[session.at] != null) show(); // it was revealed before the page was left
}

/** A timer that can be hidden; it is not read out. */
function timer(session) {
  const at = session.at;
  const seconds = () => session.spent[at] ?? Math.max(0, Math.round((Date.now() - session.since) / 1000));
  const text = el("span", { role: "timer", "aria-label": "Time for this answer" });
  const toggle = el("button", { type: "button", class: "plain", onclick: () => {
    session.timer = !session.timer;
    keep(session);
    show();
  } });
  const show = () => {
    text.hidden = !session.timer;
    text.textContent = `${clockText(seconds())} of ${clockText(TARGET)}`;
    text.classList.toggle("over", seconds() > TARGET);
    toggle.textContent = session.timer ? "Hide timer" : "Show timer";
  };
  const ticking = setInterval(show, 1000);
  show();
  return { element: el("div", { class: "clock" }, text, " ", toggle), seconds, stop: () => clearInterval(ticking) };
}

const clockText = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** End the interview and keep its result, if any question was judged. */
function finish(app, session) {
  session.done = true;
  keep(session);
  const { chapters, total } = score(app.questions.filter(({ id }) => session.ids.includes(id)), session.grades);
  if (total[2]) {
    const rows = Object.fromEntries([...chapters].map(([name, [known, , asked]]) => [name, [known, asked]]));
    update((state) => state.mocks.push({ on: today(), chapters: rows }));
  }
  showSummary(app, session);
}

/** What was known, by level and chapter, and where to read on. */
function showSummary(app, session) {
  const asked = session.ids.map((id) => app.questions.find((question) => question.id === id));
  const { chapters, levels, total, weakest } = score(asked, session.grades);
  const pages = new Map(asked.map(({ id, chapter }) => [chapter, new URL(id.split("#")[0], app.SITE).href]));
  const linked = (chapter) => el("a", { href: pages.get(chapter) }, chapter);
  const missed = asked.slice(0, session.at + 1).filter(({ id }) => session.grades[id] !== "known");
  const heading = el("h2", {}, "Summary");
  const again = () => {
    keep(null);
    showSetup(app);
    focus(app.setup);
  };
  const read = weakest.slice(0, 3).flatMap((chapter, index) => [index ? ", " : "", linked(chapter)]);
  app.place.replaceChildren(...[
    heading,
    el("p", {}, sentence(total, session.spent.filter(Number.isFinite))),
    read.length ? el("p", {}, "Read first: ", read, ".") : null,
    total[2] ? table("Level", levels, (level) => level) : null,
    total[2] ? table("Chapter", chapters, linked) : null,
    missed.length ? el("h3", {}, "Questions to read again") : null,
    missed.length ? el("ul", { class: "missed" }, missed.map((question) => missedLine(app, session, question))) : null,
    el("p", {}, el("button", { type: "button", class: "main", onclick: again }, "Another interview")),
  ].filter(Boolean));
  focus(heading);
}

/** The result in a sentence or two; `times` are the seconds before each answer was revealed. */
function sentence([known, partly, count], times) {
  const half = partly ? `, and ${partly} partly` : "";
  const result = count ? `You knew ${known} of ${count}${half}.` : "No question was judged.";
  const average = times.reduce((sum, seconds) => sum + seconds, 0) / times.length;
  return times.length ? `${result} An answer took you ${clockText(average)} on average.` : result;
}

/** A question that was not known, linked to its place. */
function missedLine(app, session, { id, title }) {
  const grade = session.grades[id];
  const verdict = (VERDICTS[grade] ?? "Not judged").toLowerCase();
  return el("li", {}, el("a", { href: new URL(id, app.SITE).href }, nodesOf(title)), " ",
    el("span", { class: `grade ${grade ?? ""}` }, verdict));
}

function table(name, rows, shown) {
  return el("table", { class: "scores" },
    el("thead", {}, el("tr", {}, [name, "Knew", "Partly", "Asked"].map((text) => el("th", { scope: "col" }, text)))),
    el("tbody", {}, [...rows].map(([title, numbers]) =>
      el("tr", {}, el("th", { scope: "row" }, shown(title)), numbers.map((number) => el("td", {}, String(number)))))));
}
