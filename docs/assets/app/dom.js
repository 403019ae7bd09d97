// Small helpers for building what the page shows.

/** A new element: el("button", { class: "go", onclick: run }, "Run"). A child is a node or text, never HTML. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

let live;

/** Say a text politely to screen readers; what stands on the page is not changed. */
export function announce(text) {
  if (!live) {
    live = el("div", { class: "sr-only", role: "status" });
    document.body.append(live);
  }
  live.textContent = "";
  setTimeout(() => (live.textContent = text), 50); // a change is said, a replaced text in one turn may not be
}

/** Load a style sheet that lies beside the modules, once. */
export function loadStyles(name) {
  const href = new URL(name, import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  return new Promise((done) => {
    document.head.append(el("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });
}
