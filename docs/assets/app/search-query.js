// Reads a query: what it asks for, in groups of alternatives.

import { keys, mainKeys, stem, words } from "./search-text.js";
import { QUIET, SYNONYMS, WEAK } from "./search-words.js";

const LONGEST_PHRASE = 4;
const LONGEST_QUERY = 1500;
const LONGEST_MISSPELT = 40; // a longer word is no misspelling, and would take seconds
// How much a word counts that says little, that a message quotes from the reader's program, that is a number, or that
// is part of a phrase with other names; and an option that is not the word itself.
const WEIGHT = { weak: 0.35, quoted: 0.25, number: 0.1, inPhrase: 0.35 };
const OPTION = { parts: 0.4, partsOfUnknown: 0.8, synonym: 0.8, swapped: 0.9, nearSynonym: 0.64 };

// Of a pasted traceback the last line counts: from the error's name on, even where line breaks were lost.
const ERROR = /[A-Z][A-Za-z]*(?:Error|Exception|Warning|Interrupt|Exit)\b:?.*$/s;
const PLACE = /Traceback \(most recent call last\):|File "[^"]*", line \d+(?:, in \S+)?/g;
const PATH = /\(?[\w~:]*[\\/][^\s'")]+\)?/g;

const OTHERS = new Map(); // by a phrase's keys: what the pages say instead, each as a list of keys
for (const [phrase, others] of SYNONYMS) {
  const key = mainKeys(phrase).join(" ");
  OTHERS.set(key, [...(OTHERS.get(key) ?? []), ...others.map(mainKeys)]); // a phrase may stand in several rows
}

/**
 * What a query asks for: `{ groups, keys, all, isError }`. A group is `{ word?, weight, needed, prefix?, options }`;
 * each of its options, `{ keys, weight }`, answers it. An entry that lacks a `needed` group counts less. `keys` are
 * those of the telling words, `all` those of all words. `counts` says in how many entries each key stands.
 */
export function parse(query, counts) {
  const { text, isError } = withoutPlaces(withDunders(query.slice(0, LONGEST_QUERY), counts));
  const tokens = words(text).map((token) => ({ ...token, key: keys(token.word)[0] }));
  const telling = tokens.filter(({ word }) => !QUIET.has(word));
  const phrases = [...phraseGroups(tokens), ...phraseGroups(telling)];
  const context = { text, isError, last: tokens.at(-1), counts };
  const single = (telling.length ? telling : tokens).map((token) => wordGroup(token, context));
  const groups = [...phrases, ...single, ...joinedGroups(tokens, counts)];
  return { groups, keys: telling.map(({ key }) => key), all: tokens.map(({ key }) => key), isError };
}

/** A query with "dunder init" written as the pages write it. */
function withDunders(query, counts) {
  return query.replace(/\b(?:dunder|double underscore)[ _](\w+)/gi, (said, name) => {
    const written = `__${name.toLowerCase()}__`;
    return counts.has(written) ? written : said;
  });
}

/** A pasted error reduced to its message, without what belongs to the reader's own files. */
function withoutPlaces(query) {
  const message = ERROR.exec(query.replace(PLACE, " "))?.[0];
  const isError = Boolean(message && /[:'"]/.test(message));
  return { text: isError ? message.replace(PATH, " ") : query, isError };
}

/** A group for each phrase that the pages call otherwise; its words are marked, as they then count less themselves. */
function phraseGroups(tokens) {
  const groups = [];
  for (let size = LONGEST_PHRASE; size > 1; size--) {
    for (const part of runs(tokens, size)) {
      const others = OTHERS.get(part.map(({ key }) => key).join(" "));
      if (!others || part.some((token) => token.inPhrase)) continue;
      for (const token of part) token.inPhrase = true;
      groups.push({ weight: 1, needed: true, options: others.map((list) => ({ keys: list, weight: 1 })) });
    }
  }
  return groups;
}

/** The group of a single word: itself, its parts, what the pages say instead, and what it may be a misspelling of. */
function wordGroup(token, { text, isError, last, counts }) {
  const [key, ...parts] = keys(token.word);
  const options = [{ keys: [key], weight: 1, spelled: true }];
  const partsWeight = counts.has(key) ? OPTION.parts : OPTION.partsOfUnknown;
  if (parts.length) options.push({ keys: parts, weight: partsWeight, isParts: true });
  for (const list of OTHERS.get(key) ?? []) options.push({ keys: list, weight: OPTION.synonym });
  if (!counts.has(key) && key.length <= LONGEST_MISSPELT) options.push(...respelled(token.word, counts));
  let weight = token.inPhrase ? WEIGHT.inPhrase : 1;
  if (WEAK.has(token.word)) weight *= WEIGHT.weak;
  if (isError && isQuoted(text, token.start)) weight *= WEIGHT.quoted;
  if (isError && /^\d/.test(token.word)) weight *= WEIGHT.number;
  return { word: token.word, weight, needed: !token.inPhrase, prefix: token === last, options };
}

/** Groups for words that the pages write as one: "sys path" is sys.path, "name space" namespace. */
function joinedGroups(tokens, counts) {
  const groups = [];
  for (let size = 2; size <= LONGEST_PHRASE; size++) {
    for (const part of runs(tokens, size)) {
      if (!part.every(({ word }) => /^[a-z_]+$/.test(word))) continue;
      const joined = ["", "_", "."].map((glue) => keys(part.map(({ word }) => word).join(glue))[0]);
      const options = joined.filter((key) => counts.has(key)).map((key) => ({ keys: [key], weight: 1 }));
      if (options.length) groups.push({ weight: 1, needed: false, options });
    }
  }
  return groups;
}

/**
 * Options for an unknown word: with two letters swapped back, with the space that was forgotten, or as a misspelling of
 * what the pages call otherwise. Other misspellings MiniSearch finds.
 */
function respelled(word, counts) {
  const options = [];
  for (let at = 0; at < word.length - 1; at++) {
    const [key] = keys(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
    const lists = counts.has(key) ? [[key], ...(OTHERS.get(key) ?? [])] : [];
    options.push(...lists.map((list) => ({ keys: list, weight: OPTION.swapped })));
  }
  for (const [phrase, lists] of OTHERS) {
    if (!differByOne(phrase, stem(word))) continue;
    options.push(...lists.map((list) => ({ keys: list, weight: OPTION.nearSynonym })));
  }
  for (let at = 3; at <= word.length - 3; at++) {
    const pair = [stem(word.slice(0, at)), stem(word.slice(at))];
    if (pair.every((key) => counts.get(key) > 2)) options.push({ keys: pair, weight: OPTION.partsOfUnknown });
  }
  return options;
}

/** True for two words of five letters or more of which one has a letter more, or another one. */
function differByOne(one, other) {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length > short.length ? at : at + 1) === long.slice(at + 1);
}

/** All runs of `size` neighbours. */
function runs(list, size) {
  return Array.from({ length: Math.max(0, list.length - size + 1) }, (_, at) => list.slice(at, at + size));
}

/** True where an odd number of quotation marks stands before a place; an apostrophe inside a word is none. */
function isQuoted(text, at) {
  return (text.slice(0, at).replace(/\b'\b/g, "").match(/['"]/g) ?? []).length % 2 === 1;
}
