// Keeps for offline use what the reader has read and run. The build writes this to the site's root, with its version.
//
// A cache holds files of one version of the site, and nothing in it is replaced: a new version is a new worker, which
// fills a cache of its own before it takes over. A page comes from the network if that answers in time. What a page
// asks for comes from the cache while the site has this version, else from the network alone: a new page never gets an
// old script. Python lies in a cache by itself, which outlives versions of the site.

const VERSION = "SITE_VERSION";
const SCOPE = registration.scope;
const OURS = `${SCOPE} `; // caches are named by the scope, since sites on one host share them
const SITE = `${OURS}site ${VERSION}`;
const PYTHON = `${OURS}PYTHON_FOLDER`;
const FILES = `${SCOPE}assets/offline.json`; // the site's files with their sizes
const PATIENCE = 3000; // milliseconds that the network has where there is a kept answer

const checks = new Map(); // by client: a promise of whether the site has another version by now

/** The key of a file: what follows a page's address is for its scripts. */
const keyOf = (url) => url.replace(/#.*|(\/)\?.*/, "$1");
const isPython = (key) => key.startsWith(`${SCOPE}assets/PYTHON_FOLDER/`);
const cacheOf = (key) => caches.open(isPython(key) ? PYTHON : SITE);
const find = async (key) => (await cacheOf(key)).match(key, { ignoreVary: true });
const pause = (time) => new Promise((done) => setTimeout(done, time));

/** A file as the server has it now; the browser's own cache is asked only for Python, whose address has its version. */
const newest = (request) => fetch(request, isPython(request.url ?? request) ? {} : { cache: "no-cache" });

/** Keep an answer if it is whole; on a full device nothing more is kept. */
async function keep(key, answer) {
  if (answer.status !== 200 || answer.redirected) return;
  const cache = await cacheOf(key);
  await cache.put(key, answer).catch((error) => {
    if (error.name !== "QuotaExceededError") throw error;
  });
}

/** True if the site has another version by now, false if not, undefined where the network does not say. */
async function isOutdated() {
  const script = newest(`${SCOPE}sw.js`).then((answer) => answer.text());
  const text = await Promise.race([script, pause(PATIENCE)]).catch(() => {});
  return text && !text.includes(VERSION);
}

async function answer(event) {
  const { request, clientId, resultingClientId } = event;
  const key = keyOf(request.url);
  const isPage = request.mode === "navigate";
  const client = isPage ? resultingClientId : clientId;
  if (!checks.has(client)) checks.set(client, isOutdated());
  const check = checks.get(client);
  const kept = await find(key);
  if (kept && !isPage && (isPython(key) || !(await check))) return kept;

  const network = newest(request);
  const rest = async () => {
    const copy = (await network).clone();
    if ((await check) ?? isPage) return;
    if (!kept) await keep(key, copy);
    if (isPage || key.endsWith(".wasm")) await keepForClicks();
  };
  event.waitUntil(rest().catch(() => {})); // the network was lost
  if (!isPage) return network;

  const fresh = await Promise.race(kept ? [network, pause(PATIENCE)] : [network]).catch(() => {});
  const isGood = fresh && (fresh.status < 500 || !kept);
  checks.set(client, isGood && check.then((outdated) => outdated ?? true)); // a new page gets no script that may be old
  if (isGood) return fresh;
  return kept ? new Response(kept.body, kept) : nothing(); // a new one, which has the address that was asked for
}

/** When something was run: keep what a click needs, the modules and the programs of the pages that are kept. */
async function keepForClicks() {
  if (!(await caches.has(PYTHON))) return;
  const cache = await caches.open(SITE);
  if (!(await cache.match(FILES))) await keep(FILES, await newest(FILES));
  const files = await (await cache.match(FILES)).json();
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const isWanted = (url) => /\/assets\/(app|lib)\//.test(url) || kept.has(url.replace(/programs\.json$/, ""));
  const wanted = Object.keys(files).map((path) => SCOPE + path).filter((url) => isWanted(url) && !kept.has(url));
  await Promise.all(wanted.map(async (url) => keep(url, await newest(url))));
}

/** Fetch anew what the version before has kept. A page that cannot be had stays as it was; scripts come all or not. */
async function takeOver() {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${OURS}site `) && name !== SITE);
  for (const old of await Promise.all(names.map((name) => caches.open(name)))) {
    await Promise.all((await old.keys()).map(async ({ url }) => {
      try {
        const fresh = await newest(url);
        if (fresh.status >= 500) throw new Error(url);
        await keep(url, fresh); // one that is gone is left out
      } catch (error) {
        if (!url.endsWith("/")) throw error;
        await keep(url, await old.match(url));
      }
    }));
  }
  await keepForClicks();
}

/** What stands in place of a page that was never read. */
async function nothing() {
  const keys = await (await caches.open(SITE)).keys();
  const link = (url) => `<li><a href="${url}">${url.slice(SCOPE.length) || "Home"}</a>`;
  const links = keys.map(({ url }) => url).filter((url) => url.endsWith("/")).sort().map(link);
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Offline</title><body style="font:1rem/2 sans-serif"><main>
<h1>You are offline</h1><p>This page was not opened before, so it is not kept on this device. These are:</p>
<ul>${links.join("")}</ul>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html;charset=utf-8" } });
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(takeOver());
});

addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith(OURS) && name !== SITE && name !== PYTHON;
  event.waitUntil(caches.keys().then((names) => names.filter(isOld).forEach((name) => caches.delete(name))));
  clients.claim();
});

// A page tells what it loaded before this worker was in charge: the browser's own cache has it still.
addEventListener("message", (event) => {
  const keepNew = async (key) => {
    if (key.startsWith(SCOPE) && !(await find(key))) await keep(key, await fetch(key, { cache: "force-cache" }));
  };
  event.waitUntil(Promise.all(event.data.map(keyOf).map(keepNew)).then(keepForClicks));
});

addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  if (method === "GET" && url.startsWith(SCOPE) && !headers.has("range")) event.respondWith(answer(event));
});
