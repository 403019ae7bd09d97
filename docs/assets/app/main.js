// Starts what a page needs. Only this module, dom.js and store.js load with a page; all else waits for the reader's click.

import { el } from "./dom.js";

export const SITE = new URL("../../", import.meta.url);

/** Add buttons to the programs and exercises below `root`, which come from the chapter at the address `page`. */
export function enhance(root, page) {
  for (const block of root.querySelectorAll(".run.highlight")) {
    addTools(block, "runner", page, { run: "Run", step: "Step", edit: "Edit" });
  }
  for (const box of root.querySelectorAll(".exercise")) {
    const block = box.querySelector(".task.highlight:not(.local)");
    if (block) addTools(block, "exercise", page, { edit: "Solve", check: "Check" });
  }
}

/** A row of buttons below a program; the first click loads the module and calls its function `act`. */
function addTools(block, module, page, actions) {
  const buttons = Object.entries(actions).map(([action, label]) => {
    const act = async () => {
      try {
        (await import(`./${module}.js`)).act(action, block, page);
      } catch (error) {
        console.warn(error);
        bar.append(el("span", { role: "alert" }, "This could not be loaded. Are you offline? Try again."));
      }
    };
    return el("button", { type: "button", "data-action": action, onclick: act }, label);
  });
  const bar = el("div", { class: "tools" }, buttons);
  block.append(bar);
}

enhance(document, location.href);
for (const place of document.querySelectorAll("[data-app]")) {
  import(`./${place.dataset.app}.js`).then((app) => app.start(place, SITE));
}
