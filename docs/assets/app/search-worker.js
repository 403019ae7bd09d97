// Stands in for the theme's search worker, which is started with every page: loads the search at the first query. What the
// theme sends is `{type: 0}` with an index, answered by `{type: 1}`, and `{type: 2, data: query}`, answered by `{type: 3}`.
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
  search = null; // the next query tries again
  const text = "<p>Are you offline? Type on to try again, or reload the page.</p>";
  return { items: [[{ location: "", title: "The search could not be loaded", text, score: 1, terms: {} }]] };
}
