// The question bank: the questions of the chapters that the build has listed, searchable; each opens in its place.

import { el, loadStyles } from "./dom.js";
import { failure, fetchQuestion, groupBy, judge, JUDGEMENTS, loadQuestions, nodesOf } from "./questions.js";
import { load } from "./store.js";

const STATES = { new: "New", ...JUDGEMENTS };
const FILTERS = ["find", "in", "level", "state"]; // the names of the controls, and of the parts of the address

/** Put the questions into the list of chapters in `place`; without this it links to those of each chapter. */
export async function start(place, SITE) {
  await loadStyles("questions.css");
  let questions;
  try {
    questions = await loadQuestions(SITE);
  } catch (error) {
    const problem = failure(error, () => (problem.remove(), start(place, SITE)));
    place.prepend(problem);
    return;
  }
  const byChapter = groupBy(questions, ({ id }) => id.split("#")[0]);
  const rows = [...place.querySelectorAll(".chapter")].flatMap((group) => fillChapter(group, byChapter, SITE));
  if (!rows.length) return;
  const byDetails = new Map(rows.map((one) => [one.details, one]));
  const form = controls(place);
  const count = el("output", { class: "count" });
  const nothing = el("p", { hidden: true }, "No question matches. ",
    el("button", { type: "button", class: "plain", onclick: showAll }, "Show all"));
  const list = el("div", { class: "bank" }, ...place.childNodes);
  place.replaceChildren(form, count, list, nothing);
  const groups = [...list.querySelectorAll(".chapter")];
  const headings = [...list.querySelectorAll("h2")];
  let opened = new URLSearchParams(location.search).get("open");

  function apply() {
    const { grades } = load();
    const chosen = Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value]));
    const words = chosen.find.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const one of rows) {
      const state = Object.hasOwn(JUDGEMENTS, grades[one.id]) ? grades[one.id] : "new";
      if (one.state !== state) mark(one, state);
      const hidden = !(one.id.startsWith(chosen.in) && (!chosen.level || one.level === chosen.level) &&
        (!chosen.state || state === chosen.state) && words.every((word) => one.text.includes(word)));
      if (one.item.hidden !== hidden) one.item.hidden = hidden;
      shown += !hidden;
    }
    const full = new Set(rows.filter(({ item }) => !item.hidden).map(({ group }) => group));
    for (const group of groups) group.hidden = !full.has(group);
    for (const heading of headings) heading.hidden = !chaptersBelow(heading).some((group) => !group.hidden);
    count.textContent = `${shown} of ${rows.length} questions`;
    nothing.hidden = shown > 0;
  }

  function showAll() {
    form.reset();
    changed();
    form.elements.find.focus(); // the button is gone
  }

  /** Write the choice into the address, where a reload, a bookmark and Back find it. */
  function changed() {
    apply();
    const query = new URLSearchParams();
    for (const name of FILTERS) if (form.elements[name].value) query.set(name, form.elements[name].value);
    if (opened) query.set("open", opened);
    history.replaceState(history.state, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
  }

  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  list.addEventListener("toggle", ({ target }) => {
    const one = byDetails.get(target);
    if (!one) return; // a box within an answer
    if (target.open) {
      opened = one.id;
      if (!one.filled) fill(one, SITE);
    } else if (opened === one.id) opened = null;
    changed();
  }, true);
  addEventListener("proven:change", apply);

  restore(form);
  apply();
  const first = rows.find(({ id }) => id === opened);
  if (first) {
    first.details.open = true;
    if (performance.getEntriesByType("navigation")[0]?.type === "navigate") first.item.scrollIntoView();
  }
}

/** Put a chapter's questions in place of the link to them. */
function fillChapter(group, byChapter, SITE) {
  const link = group.querySelector("h3 a");
  const questions = byChapter.get(decodeURIComponent(link.href.slice(SITE.href.length))) ?? [];
  const rows = questions.map((question) => row(question, group, link.textContent, SITE));
  group.querySelector("p").replaceWith(el("ul", { class: "questions" }, rows.map(({ item }) => item)));
  return rows;
}

/** A line of the list: a box that opens. */
function row({ id, level, title: markup }, group, chapter, SITE) {
  const body = el("div", { class: "body" });
  const title = el("span", { class: "title" }, nodesOf(markup));
  const summary = el("summary", {}, title, " ", el("span", { class: "level" }, level));
  const details = el("details", { class: `question ${level}` }, summary, body);
  const text = `${title.textContent} ${chapter}`.toLowerCase();
  const item = el("li", { class: level }, details);
  const { href } = new URL(id, SITE);
  return { id, item, group, chapter, level, details, summary, body, text, state: "new", href };
}

/** Show in a line how the reader judged its question. */
function mark(one, state) {
  one.state = state;
  one.summary.querySelector(".grade")?.remove();
  if (state !== "new") one.summary.append(el("span", { class: `grade ${state}` }, STATES[state].toLowerCase()));
  for (const button of one.body.querySelectorAll("[data-judgement]")) {
    button.setAttribute("aria-pressed", button.dataset.judgement === state);
  }
}

/** Put the answer into an opened line. */
async function fill(one, SITE) {
  one.filled = true;
  one.body.replaceChildren(el("p", { class: "quiet" }, "Loading the answer"));
  try {
    const question = await fetchQuestion(one.id, SITE);
    question.querySelector("summary").remove();
    one.body.replaceChildren(...question.childNodes, foot(one));
  } catch (error) {
    one.filled = false;
    one.body.replaceChildren(failure(error, () => fill(one, SITE)));
  }
}

/** What stands below an answer: the way to its chapter, and the reader's own judgement. */
function foot(one) {
  const buttons = Object.entries(JUDGEMENTS).map(([judgement, label]) =>
    el("button", {
      type: "button",
      "data-judgement": judgement,
      "aria-pressed": String(one.state === judgement),
      onclick: () => judge(one.id, one.state === judgement ? null : judgement),
    }, label));
  return el("div", { class: "foot" },
    el("p", {}, "In the chapter: ", el("a", { href: one.href }, one.chapter)),
    el("div", { class: "choices", role: "group", "aria-label": "How well do you know this?" }, buttons));
}

/** The search field and the filters. */
function controls(place) {
  const option = (value, label) => el("option", { value }, label);
  const named = (label, control) => {
    control.id = `bank-${control.name}`;
    return el("div", {}, el("label", { for: control.id }, label), control);
  };
  const select = (name, options) => el("select", { name }, option("", "All"), options);
  const parts = [...place.querySelectorAll("h2")].map((heading) => {
    const links = chaptersBelow(heading).map((group) => group.querySelector("h3 a"));
    const addresses = links.map((link) => decodeURIComponent(link.getAttribute("href")).replace("../", ""));
    const all = option(`${addresses[0].split("/")[0]}/`, `${heading.textContent}: all`);
    const chapters = links.map((link, index) => option(addresses[index], link.textContent));
    return el("optgroup", { label: heading.textContent }, all, chapters);
  });
  const levels = ["easy", "medium", "hard"].map((level) => option(level, level));
  const states = Object.entries(STATES).map(([state, label]) => option(state, label));
  return el("form", { class: "filters", role: "search", "aria-label": "Questions" },
    named("Words in the question or its chapter",
      el("input", { type: "search", name: "find", autocomplete: "off", spellcheck: "false" })),
    named("Part or chapter", select("in", parts)),
    named("Level", select("level", levels)),
    named("State", select("state", states)));
}

/** The chapters of the part that a heading names. */
function chaptersBelow(heading) {
  const found = [];
  let next = heading.nextElementSibling;
  for (; next?.matches(".chapter"); next = next.nextElementSibling) found.push(next);
  return found;
}

/** Set the filters as the address has them; what it names and the page has not is left out. */
function restore(form) {
  const query = new URLSearchParams(location.search);
  for (const name of FILTERS) {
    const control = form.elements[name];
    const value = query.get(name) ?? "";
    control.value = value;
    if (control.selectedIndex === -1) control.value = "";
  }
}
