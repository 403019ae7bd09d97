// In place of the theme's worker, which starts with every page: loads the search at the first query.
// {type: 0} wants {type: 1}; a query is {type: 2}, what was found {type: 3}.
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
  const title = "The search could not be loaded";
  return { items: [[{ location: "", title, text: "Are you offline? Reload the page.", score: 1, terms: {} }]] };
}
