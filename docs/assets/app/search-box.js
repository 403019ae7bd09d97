// Loaded when the search box is first used: says that it searches, lets screen readers hear how much was found, and
// searches for what was pasted or dictated too: the theme looks at the box only after a key.

const box = document.querySelector("[data-md-component=search-query]");
const state = document.querySelector(".md-search-result__meta");
const results = document.querySelector(".md-search-result__list");

function sayThatItSearches() {
  if (box.value.trim() && !results.children.length) state.textContent = "Searching\u2026";
}

function lookAtBox() {
  box.dispatchEvent(new Event("keyup"));
}

state.setAttribute("role", "status");
box.addEventListener("input", sayThatItSearches, { once: true });
box.addEventListener("input", lookAtBox);
sayThatItSearches(); // in case the reader was faster than this module
lookAtBox();
