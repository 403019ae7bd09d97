// In place of the theme's worker, which starts with every page. Set-up is 0, ready 1, a query 2, what was found 3.
let search, last;

onmessage = async ({ data: { type, data } }) => {
  if (type === 0) return postMessage({ type: 1 });
  last = data;
  let found = { items: [] };
  if (data.trim()) {
    search ??= import("./search-engine.js").then((engine) => engine.open("../../search/index.json"));
    found = await search.then((ready) => ready.search(data)).catch(failed);
  }
  if (data === last) postMessage({ type: 3, data: found });
};

function failed(error) {
  console.warn(error);
  search = null; // try again at the next query
  const title = "The search could not be loaded";
  return { items: [[{ location: "", title, text: "Are you offline? Reload the page.", score: 1, terms: {} }]] };
}
