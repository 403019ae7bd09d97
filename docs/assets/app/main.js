// Starts what a page needs. Only this module, dom.js and store.js load with a page; all else waits for the reader's click.

const SITE = new URL("../../", import.meta.url);

for (const place of document.querySelectorAll("[data-app]")) {
  import(`./${place.dataset.app}.js`).then((app) => app.start(place, SITE));
}
