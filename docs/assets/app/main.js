// Starts what a page needs. Only this module, dom.js and store.js load with a page; all else waits for the reader.

import { announce, el } from "./dom.js";
import { load, today, update } from "./store.js";

export const SITE = new URL("../../", import.meta.url);

/** Add buttons to the programs and exercises below `root`, which come from the chapter at the address `page`. */
export function enhance(root, page) {
  for (const block of root.querySelectorAll(".run.highlight")) {
    addTools(block, "runner", page, { run: "Run", step: "Step", edit: "Edit" });
  }
  for (const box of root.querySelectorAll(".exercise")) {
    const blocks = [...box.querySelectorAll(".task.highlight:not(.local)")];
    if (blocks.length) addTools(blocks[0], "exercise", page, { edit: "Solve", check: "Check" }, blocks.at(-1));
  }
}

/** A row of buttons below a program (in `last`); the first click loads the module and calls its function `act`. */
function addTools(block, module, page, actions, last = block) {
  const buttons = Object.entries(actions).map(([action, label]) => {
    const act = async ({ detail }) => {
      if (detail > 1) return; // the second click of a double click would stop what the first has started
      bar.querySelector("[role=alert]")?.remove();
      try {
        await (await import(`./${module}.js`)).act(action, block, page);
      } catch (error) {
        console.warn(error);
        const text = "This could not be loaded. Are you offline? Try again, or reload the page.";
        bar.append(el("span", { role: "alert" }, text));
      }
    };
    return el("button", { type: "button", "data-action": action, onclick: act }, label);
  });
  const name = block.querySelector(".filename")?.textContent;
  const bar = el("div", { class: "tools", role: "group", "aria-label": name }, buttons);
  last.append(bar);
  // The theme gives its copy button only to what stands in the page when it loads.
  const pre = block.querySelector("pre");
  if (page !== location.href && !pre.querySelector(".md-code__nav")) {
    const copy = { title: "Copy to clipboard", "data-clipboard-text": pre.textContent, "data-md-type": "copy" };
    pre.append(el("div", { class: "md-code__nav" }, el("button", { class: "md-code__button", ...copy })));
  }
}

/** A day of the store in words: "27 November 2026". */
export const longDay = (day) => new Date(`${day}T12:00`).toLocaleDateString("en-GB", { dateStyle: "long" });

/** Put a mark behind a link if it leads to a chapter in `read`; true if it does. */
export function markRead(link, read) {
  const isRead = Object.hasOwn(read, link.href.slice(SITE.href.length));
  link.querySelector(".read")?.remove();
  const mark = el("span", { role: "img", "aria-label": "(read)" }, "\u2713");
  if (isRead) link.append(el("span", { class: "read" }, " ", mark));
  return isRead;
}

/** Mark the chapters that were read in the navigation, and let the reader say so at a chapter's end. */
function startReading() {
  const end = document.querySelector("[data-chapter]");
  const chapter = end?.dataset.chapter;
  const toggle = () => {
    update(({ read }) => (read[chapter] ? delete read[chapter] : (read[chapter] = today())));
    announce(when.textContent || "Not marked as read.");
  };
  const when = el("span");
  const button = el("button", { type: "button", onclick: toggle });
  end?.before(el("p", { class: "reading" }, when, button));
  const show = () => {
    const { read } = load();
    document.querySelectorAll(".md-nav--primary a.md-nav__link").forEach((link) => markRead(link, read));
    when.textContent = read[chapter] ? `Read on ${longDay(read[chapter])}` : "";
    button.textContent = read[chapter] ? "Undo" : "Mark as read";
  };
  show();
  addEventListener("proven:change", show);
  addEventListener("pageshow", show); // also when the browser brings the page back
}

/** Let the service worker keep what is read; what this page loaded before it was in charge, it is told. */
async function keepOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || window.livereload) return; // an author sees each change at once
  const isNew = !serviceWorker.controller;
  await serviceWorker.register(new URL("sw.js", SITE));
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  if (isNew) active.postMessage([location.href, ...loaded]);
}

enhance(document, location.href);
startReading();
const searchBox = document.querySelector("[data-md-component=search-query]");
searchBox?.addEventListener("focus", () => import("./search-box.js").catch(console.warn), { once: true });
if (Object.keys(load().tasks).length) import("./marks.js").catch(console.warn);
for (const place of document.querySelectorAll("[data-app]")) {
  import(`./${place.dataset.app}.js`).then((app) => app.start(place, SITE)).catch((error) => {
    console.warn(error);
    place.append(el("p", { role: "alert" }, "A part of this page could not be loaded. Reload it when you are online."));
  });
}
addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(() => keepOffline().catch(console.warn)));
