// The copy of the whole site for offline use. The service worker keeps what passes through it, so that to keep a file
// is to fetch it; what is kept is read from the browser's caches, which this page shares with the worker.

import { announce, el } from "./dom.js";
import { bar } from "./path.js";

const AT_ONCE = 4;

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const button = (text, onclick) => el("button", { type: "button", onclick }, text);

/** The section of the progress page: what is kept, and the buttons that keep all, or nothing. */
export function offlineSection(site) {
  const body = el("div", {}, el("p", {}, "Looking at what is kept on this device."));
  show(body, site).catch((error) => {
    console.warn(error);
    const text = "What is kept for offline use could not be found out. Reload this page when you are online.";
    body.replaceChildren(el("p", {}, text));
  });
  return el("section", {}, el("h2", {}, "Offline"), body);
}

/** Say what is kept; `said` is what came of the last action. */
async function show(body, site, said) {
  if (!navigator.serviceWorker || !(await canKeep())) {
    body.replaceChildren(el("p", {}, "This browser does not let the site keep pages, so it works online only."));
    return;
  }
  const files = await siteFiles(site);
  const kept = await keptUrls(site);
  const missing = files.filter(({ url }) => !kept.has(url)).sort((a, b) => a.size - b.size);
  const total = sum(files);
  const here = `${megabytes(total - sum(missing))} of ${megabytes(total)} are on this device`;
  const state = missing.length
    ? `Pages that you have read work offline, and programs run offline once you have run one. ${here}.`
    : `The whole site works offline: ${here}.`;
  const buttons = [];
  const size = megabytes(sum(missing));
  if (missing.length) buttons.push(button(`Keep everything (${size})`, () => keepAll(body, site, missing)));
  if (kept.size) buttons.push(button("Remove what is kept", () => removeAll(body, site)));
  body.replaceChildren(el("p", {}, state), el("p", { class: "buttons" }, buttons), said ? el("p", {}, said) : "");
  if (said) {
    announce(said);
    buttons[0]?.focus();
  }
}

const sum = (files) => files.reduce((total, { size }) => total + size, 0);

/** Some private windows have caches that refuse everything. */
async function canKeep() {
  try {
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

/** All files of the site with their sizes. The question mark keeps this list apart from the worker's own. */
async function siteFiles(site) {
  const answer = await fetch(new URL("assets/offline.json?page", site));
  return Object.entries(await answer.json()).map(([path, size]) => ({ url: new URL(path, site).href, size }));
}

/** The caches of this site, which the worker names by its scope. */
async function cacheNames(site) {
  return (await caches.keys()).filter((name) => name.startsWith(`${site} `));
}

async function keptUrls(site) {
  const opened = await Promise.all((await cacheNames(site)).map((name) => caches.open(name)));
  const requests = await Promise.all(opened.map((cache) => cache.keys()));
  return new Set(requests.flat().map(({ url }) => url));
}

async function removeAll(body, site) {
  await Promise.all((await cacheNames(site)).map((name) => caches.delete(name)));
  await show(body, site, "What was kept is removed.");
}

/** Fetch what is missing, small files first, and show how far it is. */
async function keepAll(body, site, missing) {
  const total = sum(missing);
  const stopping = new AbortController();
  const progress = bar(0, total);
  const count = el("span", { class: "number" });
  const stop = button("Stop", () => stopping.abort());
  body.replaceChildren(el("p", {}, progress, count), el("p", { class: "buttons" }, stop));
  stop.focus();
  announce(`Keeping ${megabytes(total)} for offline use.`);
  navigator.storage?.persist?.().catch(() => {}); // the browser may then not clear it by itself
  let loaded = 0;
  const onBytes = (bytes) => {
    loaded += bytes;
    progress.value = loaded;
    count.textContent = `${megabytes(loaded)} of ${megabytes(total)}`;
  };
  onBytes(0);
  const waiting = [...missing];
  const work = async () => {
    for (let file = waiting.shift(); file && !stopping.signal.aborted; file = waiting.shift()) {
      await keep(file.url, stopping.signal, onBytes).catch(console.warn);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const left = await missingAfter(site, missing);
  const failed = `${left} ${left === 1 ? "file" : "files"} could not be kept. Are you offline, or is this device full?`;
  await show(body, site, stopping.signal.aborted ? "Stopped." : left ? failed : "Everything is kept on this device.");
}

/** Fetch one file to its end. A worker that is not in charge of this page is told of it. */
async function keep(url, signal, onBytes) {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const reader = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) onBytes(part.value.length);
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) (await serviceWorker.ready).active.postMessage([url]);
}

/** How many files are still not kept; the worker is given a moment to store the last ones. */
async function missingAfter(site, files) {
  let left = files.length;
  for (let turn = 0; turn < 20 && left; turn += 1) {
    const kept = await keptUrls(site);
    left = files.filter(({ url }) => !kept.has(url)).length;
    if (left) await new Promise((done) => setTimeout(done, 100));
  }
  return left;
}
