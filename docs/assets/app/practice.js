// The practice page: the list that the build has written, with what the reader has solved, filters, and the way on.

import { announce, el, loadStyles } from "./dom.js";
import { markTask } from "./marks.js";
import { load, today, update } from "./store.js";

const STATES = { new: "Not begun", tried: "Tried", solved: "Solved" };
const FILTERS = ["part", "level", "state"]; // the names of the controls, and of the parts of the address

/** Make the list in `place` show the reader's progress; without this it is a list of links. */
export async function start(place, SITE) {
  await Promise.all([loadStyles("questions.css"), loadStyles("exercise.css")]);
  const tasks = [...place.querySelectorAll("[data-task]")].map(readTask);
  if (!tasks.length) return;
  const groups = [...place.querySelectorAll(".chapter")].map((group) => addReset(group, tasks));
  const parts = [...place.querySelectorAll("h2")];
  const form = filters(parts);
  const bar = el("progress", { max: tasks.length, "aria-label": "Exercises solved" });
  const count = el("span");
  const next = el("a", { class: "next" });
  const done = el("span");
  const matching = el("output", { class: "count" });
  const all = el("button", { type: "button", class: "plain", onclick: showAll }, "Show all");
  place.classList.add("practice");
  place.prepend(el("div", { class: "solved-so-far" }, el("p", {}, bar, " ", count), el("p", {}, next, done)), form,
    el("p", { class: "matching" }, matching, all));

  function show() {
    const { tasks: states, drafts } = load();
    const chosen = Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value]));
    for (const task of tasks) {
      task.state = Object.hasOwn(states, task.id) ? states[task.id].state : "new";
      task.begun = task.state !== "new" || Object.hasOwn(drafts, task.id);
      markTask(task.link, task.state);
      task.button?.replaceChildren(task.state === "solved" ? "Not solved" : "Mark as solved");
      task.fits = FILTERS.every((name) => !chosen[name] || chosen[name] === task[name]);
      task.item.hidden = !task.fits;
    }
    for (const { element, refresh, own } of groups) {
      element.hidden = !own.some((task) => task.fits);
      refresh();
    }
    for (const part of parts) part.hidden = !tasks.some((task) => task.fits && task.part === part.textContent);
    showCounts();
  }

  function showCounts() {
    const solved = tasks.filter((task) => task.state === "solved").length;
    const tried = tasks.filter((task) => task.state === "tried").length;
    const fitting = tasks.filter((task) => task.fits);
    bar.value = solved;
    count.textContent = `${solved} of ${tasks.length} solved${tried ? `, ${tried} tried` : ""}`;
    const isAll = fitting.length === tasks.length;
    matching.textContent = isAll ? "" : `${fitting.length} of ${tasks.length} exercises`;
    matching.parentElement.hidden = isAll;
    const open = fitting.find((task) => task.state !== "solved");
    next.hidden = !open;
    if (open) {
      next.href = open.link.href;
      next.textContent = `Next unsolved: ${open.title}`;
    }
    const none = isAll ? "All exercises are solved." : "None of these is unsolved.";
    done.textContent = open ? "" : none;
  }

  function showAll() {
    form.reset();
    changed();
    form.elements.part.focus(); // the button is gone
  }

  /** Write the choice into the address, where a reload, a bookmark and Back find it. */
  function changed() {
    show();
    const query = new URLSearchParams();
    for (const name of FILTERS) if (form.elements[name].value) query.set(name, form.elements[name].value);
    history.replaceState(history.state, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
  }

  const query = new URLSearchParams(location.search);
  for (const name of FILTERS) {
    const control = form.elements[name];
    control.value = query.get(name) ?? "";
    if (control.selectedIndex === -1) control.value = "";
  }
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("proven:change", show);
  addEventListener("pageshow", show);
  show();
}

/** One line of the list. What the page cannot grade, the reader judges. */
function readTask(item) {
  const link = item.querySelector("a");
  const { className: level, dataset } = item;
  const task = { id: dataset.task, item, link, title: link.textContent, level, part: partOf(item) };
  if (item.querySelector(".local")) {
    task.button = el("button", { type: "button", class: "plain", onclick: () => judge(task) });
    item.append(" ", task.button);
  }
  return task;
}

/** The name of the part in which a line stands. */
function partOf(item) {
  let before = item.closest(".chapter").previousElementSibling;
  while (!before.matches("h2")) before = before.previousElementSibling;
  return before.textContent;
}

function judge({ id, state }) {
  update(({ tasks }) => {
    if (state === "solved") delete tasks[id];
    else tasks[id] = { state: "solved", on: today() };
  });
}

/** Give a chapter a button that forgets the states and drafts of its exercises, after one question. */
function addReset(group, tasks) {
  const own = tasks.filter(({ item }) => group.contains(item));
  const chapter = group.querySelector("h3").textContent;
  const reset = el("div", { class: "reset" });
  let before; // what was forgotten, as long as it can be undone

  function offer(text, ...buttons) {
    const made = buttons.map(([label, onclick]) => el("button", { type: "button", class: "plain", onclick }, label));
    const focus = reset.contains(document.activeElement);
    reset.replaceChildren(text, " ", ...made);
    if (focus) made[0].focus();
  }
  const begin = () => offer("", ["Reset this chapter", ask]);
  function ask() {
    const count = own.filter((task) => task.begun).length;
    const text = `Forget what you did in ${count === 1 ? "1 exercise" : `${count} exercises`} of ${chapter}?`;
    offer(text, ["Forget it", forget], ["Keep it", begin]);
    announce(text);
  }
  function forget() {
    const ids = new Set(own.map(({ id }) => id));
    const taken = (entries) => Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
    update((state) => {
      before = { tasks: taken(state.tasks), drafts: taken(state.drafts) };
      for (const id of ids) {
        delete state.tasks[id];
        delete state.drafts[id];
      }
    });
    offer("The chapter is as it was at first.", ["Undo", undo]);
    announce("The chapter is as it was at first.");
  }
  function undo() {
    update((state) => {
      Object.assign(state.tasks, before.tasks);
      Object.assign(state.drafts, before.drafts);
    });
    announce("What you did is back.");
  }
  function refresh() {
    const begun = own.some((task) => task.begun);
    if (begun && before) {
      before = null;
      begin();
    }
    reset.hidden = !begun && !before;
  }

  begin();
  group.append(reset);
  return { element: group, refresh, own };
}

/** The controls that choose what is shown. */
function filters(parts) {
  const option = (value, label = value) => el("option", { value }, label);
  const select = (name, label, options) => el("label", {}, label, el("select", { name }, option("", "All"), options));
  return el("form", { class: "filters", role: "search", "aria-label": "Exercises" },
    select("part", "Part", parts.map(({ textContent }) => option(textContent))),
    select("level", "Level", ["easy", "medium", "hard"].map((level) => option(level))),
    select("state", "State", Object.entries(STATES).map(([state, label]) => option(state, label))));
}
