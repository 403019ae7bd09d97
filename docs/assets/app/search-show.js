// Turns what was found into what Material's search box shows. The theme puts titles and texts into the page as HTML, so
// everything is escaped here; what it marks as missing, and the address, it escapes itself.

import { escape, keys, plain, words } from "./search-text.js";
import { QUIET, WEAK } from "./search-words.js";

const EXCERPT = 200; // characters
const MOST_MARKED = 8; // words that the target page marks

/** A result as the theme takes it: `{ location, title, text, score, terms }`. */
export function item({ entry, matched, missing }, score) {
  const text = plain(entry.text).replace(/\s+/g, " ").trim();
  const { excerpt, marked } = excerptOf(text, matched);
  const inTitle = words(plain(entry.title)).filter(({ word }) => isMatch(word, matched));
  const shown = [...new Set([...inTitle.map(({ word }) => word), ...marked])].filter(isTelling).slice(0, MOST_MARKED);
  return {
    location: entry.location,
    title: markedTitle(entry.title, matched),
    text: `<p>${kindOf(entry)}${marked.length || !entry.about ? excerpt : markedText(entry.about, matched)}</p>`,
    score,
    terms: Object.fromEntries([...missing.map((word) => [word, false]), ...shown.map((word) => [word, true])]),
  };
}

/** "Easy question:" and the like before the excerpt of what is not a section. */
function kindOf({ kind }) {
  return kind ? `<b>${kind[0].toUpperCase()}${escape(kind.slice(1))}:</b> ` : "";
}

/** The part of a text that has most of what matched, as HTML, and the words marked in it. */
function excerptOf(text, matched) {
  const hits = words(text).filter(({ word }) => isMatch(word, matched));
  let best = { start: 0, count: 0 };
  for (const [at, { start }] of hits.entries()) {
    const near = hits.slice(at, at + 20).filter((hit) => hit.end <= start + EXCERPT - 40);
    const count = new Set(near.map(({ word }) => word)).size;
    if (count > best.count) best = { start, count };
  }
  const from = best.start < 60 ? 0 : text.indexOf(" ", best.start - 40) + 1;
  const to = from + EXCERPT < text.length ? text.lastIndexOf(" ", from + EXCERPT) : text.length;
  const html = markedText(text.slice(from, to > from ? to : from + EXCERPT), matched);
  const marked = hits.filter(({ start, end }) => start >= from && end <= to).map(({ word }) => word);
  return { excerpt: `${from ? "… " : ""}${html}${to < text.length ? " …" : ""}`, marked };
}

/** A title as HTML with its code kept as such. */
function markedTitle(html, matched) {
  return html
    .split(/(<\/?code>)/)
    .map((part) => (/^<\/?code>$/.test(part) ? part : markedText(plain(part), matched)))
    .join("");
}

/** A text as HTML with the words marked that matched. */
function markedText(text, matched) {
  let html = "";
  let done = 0;
  for (const { word, start, end } of words(text)) {
    if (!isMatch(word, matched)) continue;
    html += `${escape(text.slice(done, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escape(text.slice(done));
}

function isMatch(word, matched) {
  return !QUIET.has(word) && keys(word).some((key) => matched.has(key));
}

/** True for a word that is worth marking on the page: the theme marks every place, also inside other words. */
function isTelling(word) {
  return !WEAK.has(word) && word.replace(/[^\p{L}\p{N}]/gu, "").length > 2;
}

/** How often each word stands in titles; a page's title counts threefold. */
export function titleWords(entries) {
  const counts = new Map();
  for (const { title, isPage } of entries) {
    for (const { word } of words(plain(title))) counts.set(word, (counts.get(word) ?? 0) + (isPage ? 3 : 1));
  }
  return counts;
}

/** The word that is being typed with its likely end, as the theme takes it: a list with that word, or without any. */
export function suggestion(query, counts) {
  const typed = /[\p{L}_][\p{L}\p{N}_.]+$/u.exec(query)?.[0];
  if (!typed) return [];
  const start = typed.toLowerCase();
  let best = null;
  for (const [word, count] of counts) {
    if (word.startsWith(start) && word !== start && !(counts.get(best) >= count)) best = word;
  }
  return best ? [typed + best.slice(start.length)] : [];
}
