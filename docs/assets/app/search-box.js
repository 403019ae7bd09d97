// Loaded when the search box is first used: says that it searches, and lets screen readers hear how much was found.

const box = document.querySelector("[data-md-component=search-query]");
const state = document.querySelector(".md-search-result__meta");
const results = document.querySelector(".md-search-result__list");

function sayThatItSearches() {
  if (box.value.trim() && !results.children.length) state.textContent = "Searching\u2026";
}

state.setAttribute("role", "status");
box.addEventListener("input", sayThatItSearches, { once: true });
sayThatItSearches(); // in case the reader was faster than this module
