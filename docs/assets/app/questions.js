// What the question bank, the mock interview and the flashcards share: the index of questions, a question taken from
// the page of its chapter, and the reader's own judgement of it.

import { el } from "./dom.js";
import { enhance } from "./main.js";
import { update } from "./store.js";

export const JUDGEMENTS = { known: "Known", unsure: "Unsure", unknown: "Unknown" };

const REFERENCES = new Set(["id", "for", "aria-labelledby", "aria-describedby", "aria-controls"]);
const pages = new Map(); // the parsed page of a chapter, as a promise, by address
let copies = 0;

// Code that is wider than its block can be reached, and so scrolled, by keyboard; the theme cares only for what it loaded.
const reachable = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});

/** Fetch a file of the site; an error's message is a sentence for the reader. */
async function fetched(url) {
  let answer;
  try {
    answer = await fetch(url);
  } catch {
    throw new Error("This could not be loaded. Are you offline? Try again.");
  }
  if (!answer.ok) throw new Error("This is not at its place any more: the site has changed. Reload the page.");
  return answer;
}

/** All questions of the site, in its order: [{id, part, chapter, level, title}]; title is HTML. */
export async function loadQuestions(SITE) {
  return (await fetched(new URL("assets/questions.json", SITE))).json();
}

/**
 * A `<details class="question">` as it stands in its chapter, ready to be put into this page: its links lead where they
 * did, its ids meet no others, its programs run. Rejects with an Error whose message is a sentence for the reader.
 */
export async function fetchQuestion(id, SITE) {
  const [path, slug] = id.split("#");
  const page = new URL(path, SITE).href;
  if (!pages.has(page)) {
    pages.set(page, parsed(page));
    pages.get(page).catch(() => pages.delete(page));
  }
  const found = (await pages.get(page)).getElementById(slug)?.closest("details.question");
  if (!found) throw new Error("This question has left its chapter: the site has changed. Reload the page.");
  const question = document.importNode(found, true);
  question.querySelectorAll(".headerlink").forEach((link) => link.remove());
  settle(question, page);
  enhance(question, page);
  question.querySelectorAll("pre > code").forEach((code) => reachable.observe(code));
  return question;
}

async function parsed(page) {
  return new DOMParser().parseFromString(await (await fetched(page)).text(), "text/html");
}

/** Make the ids below `root`, which comes from `page`, its own, and its links absolute. */
function settle(root, page) {
  const prefix = `copy${++copies}-`;
  const own = new Set([...root.querySelectorAll("[id]")].map(({ id }) => id));
  const renamed = (id) => (own.has(id) ? prefix + id : id);
  for (const node of root.querySelectorAll("*")) {
    for (const { name, value } of [...node.attributes]) {
      if (REFERENCES.has(name)) node.setAttribute(name, value.split(" ").map(renamed).join(" "));
      else if (name === "name" && node.localName === "input") node.setAttribute(name, prefix + value);
      else if (name === "href" || name === "src") {
        const local = value.startsWith("#") && own.has(decodeURIComponent(value.slice(1)));
        node.setAttribute(name, local ? `#${prefix}${value.slice(1)}` : new URL(value, page).href);
      } else if (value.includes("url(#")) {
        node.setAttribute(name, value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${renamed(id)})`));
      }
    }
  }
}

/** The nodes of HTML that this site's build has made, such as a question's title. */
export function nodesOf(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return [...template.content.childNodes];
}

/** What went wrong, with a button that tries again. */
export function failure(error, again) {
  console.warn(error);
  const text = error.name === "Error" ? error.message : "Something went wrong here."; // others are not for the reader
  return el("p", { class: "failure", role: "alert" }, text, " ",
    el("button", { type: "button", class: "plain", onclick: again }, "Try again"));
}

/** Keep the reader's own judgement of a question; null takes it back. */
export function judge(id, judgement) {
  update(({ grades }) => {
    if (judgement) grades[id] = judgement;
    else delete grades[id];
  });
}

/** The values of a list in groups: a Map from what `key` says of them. */
export function groupBy(list, key) {
  const groups = new Map();
  for (const value of list) {
    const name = key(value);
    if (groups.has(name)) groups.get(name).push(value);
    else groups.set(name, [value]);
  }
  return groups;
}
