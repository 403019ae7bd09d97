// A notice about the reader's progress, at the lower edge of the page until it is dismissed.

import { el, loadStyles } from "./dom.js";
import { SITE } from "./main.js";
import { ASIDE } from "./store.js";

const TEXTS = {
  reset: "Your saved progress could not be read, or not all of it, and what could not be read was reset.",
  unsaved: "Your progress could not be saved: this browser's storage is full or switched off. What you do is " +
    "remembered until you leave this page.",
};

/** Show one of the notices. */
export async function show(what) {
  await loadStyles("progress.css");
  const link = el("a", { href: new URL("progress/", SITE) }, "progress page");
  const more = what === "reset" && isKept() ? [" The old data is kept; the ", link, " lets you download it."] : [];
  const close = el("button", { type: "button", onclick: () => notice.remove() }, "Dismiss");
  const notice = el("div", { class: "notice", role: "alert" }, el("p", {}, TEXTS[what], more), close);
  document.body.append(notice);
}

function isKept() {
  try {
    return localStorage.getItem(ASIDE) !== null;
  } catch {
    return false;
  }
}
