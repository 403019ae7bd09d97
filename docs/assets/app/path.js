// The learning path: which of its chapters were read, by section and in all, and where to go on.

import { el, loadStyles } from "./dom.js";
import { markRead } from "./main.js";
import { load } from "./store.js";

/** A bar beside a text that says the same. */
export function bar(value, max) {
  return el("progress", { value, max, "aria-hidden": "true" });
}

/** Show the progress in the sections of the page, and the sum of it in `place`. */
export async function start(place) {
  await loadStyles("progress.css");
  const show = () => {
    const { read } = load();
    const chapters = new Map(); // link by address, in the order of the path
    const done = new Set();
    for (const line of document.querySelectorAll("p.chapters")) {
      const links = [...line.parentElement.querySelectorAll(".written > a")];
      for (const link of links) {
        if (!chapters.has(link.href)) chapters.set(link.href, link.firstChild.textContent);
        if (markRead(link, read)) done.add(link.href);
      }
      const all = new Set(links.map(({ href }) => href));
      const count = [...all].filter((href) => done.has(href)).length;
      const chapter = all.size === 1 ? "chapter" : "chapters";
      line.replaceChildren(bar(count, all.size), `${count} of ${all.size} ${chapter} read`);
    }
    const next = [...chapters].find(([href]) => !done.has(href));
    const way = next && [done.size ? ". Go on with " : ". Begin with ", el("a", { href: next[0] }, next[1])];
    place.replaceChildren(el("p", {}, `${done.size} of ${chapters.size} chapters read`, way, "."));
  };
  show();
  addEventListener("proven:change", show);
  addEventListener("pageshow", show);
}
