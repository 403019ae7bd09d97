// The progress page: totals, the reader's data (export, import, erase), and the copy of the site for offline use.

import { announce, el, loadStyles } from "./dom.js";
import { longDay } from "./main.js";
import { offlineSection } from "./offline.js";
import { bar } from "./path.js";
import { dueCount } from "./schedule.js";
import { ASIDE, load, parse, today, update } from "./store.js";
import { exported, merged, opened, summary } from "./transfer.js";

const LARGEST = 20e6; // bytes of a file that is looked at; a browser stores less

const button = (text, onclick) => el("button", { type: "button", onclick }, text);
const words = (parts) => parts.join(", ").replace(/, ([^,]*)$/, " and $1");

/** Fill the page. */
export async function start(place, site) {
  await loadStyles("progress.css");
  const totals = el("ul", { class: "totals" });
  place.replaceChildren(totals, dataSection(), offlineSection(site));
  const chapters = await fetch(new URL("assets/chapters.json", site))
    .then((answer) => answer.json())
    .catch(() => null); // then there are numbers without their sums
  const show = () => totals.replaceChildren(...totalLines(load(), chapters, site));
  show();
  addEventListener("proven:change", show);
  addEventListener("pageshow", show);
}

/** One line for each thing that is counted. An entry whose chapter is no longer on the site is left out. */
function totalLines(state, chapters, site) {
  const sum = (count) => chapters?.reduce((total, chapter) => total + count(chapter), 0);
  const inChapters = (ids) => {
    const isKnown = (id) => !chapters || chapters.some(({ url }) => id.startsWith(url));
    return ids.filter(isKnown).length;
  };
  const having = (entries, test) => inChapters(Object.keys(entries).filter((id) => test(entries[id])));
  const due = dueCount(state, new Date());
  return [
    ["Chapters read", "learning-path/", having(state.read, () => true), chapters?.length],
    ["Exercises solved", "exercises/", having(state.tasks, (task) => task.state === "solved"), sum((one) => one.tasks)],
    ["Questions known", "interview/", having(state.grades, (grade) => grade === "known"), sum((one) => one.questions)],
    ["Flashcards due today", "interview/flashcards/", due],
  ].map(([name, page, count, all]) => {
    const done = all === undefined ? count : Math.min(count, all);
    const number = el("span", { class: "number" }, all === undefined ? `${done}` : `${done} of ${all}`);
    return el("li", {}, el("a", { href: new URL(page, site) }, name), " ", number, all ? bar(done, all) : null);
  });
}

/** Export, import and erase. What is done can be undone until the page is left. */
function dataSection() {
  const talk = el("div", { class: "talk", role: "status" }); // one question or answer at a time
  const say = (text, ...buttons) => {
    talk.replaceChildren(el("p", {}, text), ...(buttons.length ? [el("p", { class: "buttons" }, buttons)] : []));
    buttons.at(-1)?.focus();
  };

  const replace = (state, text) => {
    const before = load();
    setState(state);
    say(text, button("Undo", () => {
      setState(before);
      say("All is as it was before.");
    }));
  };

  const erase = () => {
    const parts = summary(load());
    if (!parts.length) return say("There is nothing to erase.");
    const sure = () => replace(parse("{}")[0], "Everything is erased. Until you leave this page you can undo it.");
    say(`Erase ${words(parts)}?`, button("Erase", sure), button("Keep", () => say("Nothing was erased.")));
  };

  const take = async () => {
    const [file] = input.files;
    if (!file) return;
    try {
      if (file.size > LARGEST) throw new Error("This file is too large to hold progress of this site.");
      const { state, sound, day } = opened(await file.text());
      const from = day ? `, exported on ${longDay(day)},` : "";
      const lacks = sound ? "" : " Some of it could not be read and is left out.";
      const holds = `${file.name}${from} holds ${words(summary(state))}.${lacks}`;
      say(`${holds} Is it to be added to what is here, or to replace it?`,
        button("Replace", () => replace(state, "What was here is replaced.")),
        button("Cancel", () => say("Nothing was imported.")),
        button("Add", () => replace(merged(load(), state), "What the file holds is added.")));
    } catch (error) {
      say(error.message);
    }
    input.value = ""; // so that the same file can be chosen again
  };

  const input = el("input", { type: "file", accept: ".json,application/json", hidden: true, onchange: take });
  const save = () => download(`proven-python-progress-${today()}.json`, exported(load(), today()));
  const buttons = [button("Export", save), button("Import", () => input.click()), input, button("Erase", erase)];
  const section = el("section", {}, el("h2", {}, "Your data"),
    el("p", {}, "An exported file is a backup, and carries your progress to another browser."),
    el("p", { class: "buttons" }, buttons), talk);
  if (keptAside() !== null) section.append(asideLine());
  return section;
}

/** What could not be read, to be looked at or thrown away. */
function asideLine() {
  const save = () => download("proven-python-unreadable.txt", keptAside());
  const drop = () => {
    localStorage.removeItem(ASIDE);
    line.replaceChildren(el("p", {}, "The unreadable data is deleted."));
    announce("The unreadable data is deleted.");
  };
  const line = el("div", {}, el("p", {}, "Earlier data could not be read. It is kept as it was."),
    el("p", { class: "buttons" }, button("Download it", save), button("Delete it", drop)));
  return line;
}

function keptAside() {
  try {
    return localStorage.getItem(ASIDE);
  } catch {
    return null; // storage is switched off
  }
}

function setState(next) {
  update((state) => Object.assign(state, next));
}

/** Let the browser save a text as a file. */
function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60e3);
}
