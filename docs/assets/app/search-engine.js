// Finds pages, their sections and questions. Runs in the search worker (search-worker.js), and under Node in the tests.
//
// A query becomes groups, one for each thing that it asks for: a word with its other spellings, or a phrase with what
// the pages say instead (search-query.js). MiniSearch scores the words; a group counts with its best option. So an
// entry that has all that is asked for stands before one that has a single word of it often.

import MiniSearch from "../lib/minisearch/dist/es/index.js";
import { parse } from "./search-query.js";
import { item, suggestion, titleWords } from "./search-show.js";
import { mainKeys, plain, terms } from "./search-text.js";
import { QUIET } from "./search-words.js";

// How much a word counts in an entry's title; in the title, address, headings and description of its page; in its text
// and code. These numbers and the next were tuned with a half of the queries in tests/js/search-queries.json.
const BOOST = { title: 5, page: 4, slug: 1.5, headings: 2, about: 3, text: 0.7, code: 0.6 };
const DAMPING = 0.75; // a word that stands everywhere on a page counts less than its many places say
const LEAST = 0.15; // what is left of a score where nothing that is needed is there
const WHOLE_PAGE = 0.25; // the share of what a page has in all its entries together
const IN_ORDER = 0.7; // what it adds when words stand together as in the query
const ALIKE = 2; // what it adds when title and query are the same words, the small ones included
const WHOLE_TITLE = { page: 1, section: 0.5 }; // what it adds when title and query are the same, a misspelling aside
const NAMED = { slug: 0.6, first: 0.5 }; // what it adds when the page is named as asked
const OTHER_PAGES = 0.5; // the home page and the lists count less than chapters
const AT_MOST = { entries: 300, pages: 12, sections: 5 };
const AT_LEAST = { page: 0.01, section: 0.15 }; // of the best score
const WEIGHTY = 0.3; // the weight of a group that may name a page
const CODE = /<pre>.*?<\/pre>/gs;
const QUIET_KEYS = new Set([...QUIET].flatMap(terms));

/** Fetch an index and make a search of it. */
export async function open(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Search(await answer.json());
}

/** A search over the entries `{location, title, text, kind?, about?}` that tools/search_index.py writes. */
export class Search {
  constructor(entries) {
    this.counts = new Map(); // in how many entries each key stands
    this.pages = new Map(); // by address: `{ entries, slug, first }`
    this.entries = [];
    for (const entry of entries) this.add(entry);
    this.engine = new MiniSearch({
      idField: "index",
      fields: Object.keys(BOOST),
      extractField: (entry, field) => (field === "index" ? entry.index : entry.fields[field]),
      stringifyField: (list) => list,
      tokenize: (list) => list,
      processTerm: (key) => key,
      searchOptions: { boost: BOOST, tokenize: (key) => [key], weights: { prefix: 0.5, fuzzy: 0.9 } },
    });
    this.engine.addAll(this.entries);
    for (const entry of this.entries) delete entry.fields; // the engine has taken them
    this.titleWords = titleWords(this.entries);
  }

  /** Take an entry with the keys that it is found by. A page comes before its sections. */
  add({ location, title: heading, text: body, kind, about = "" }) {
    const [address] = location.split("#");
    const title = terms(plain(heading));
    const text = terms(plain(body.replace(CODE, " ")));
    const code = terms(plain((body.match(CODE) ?? []).join(" "))).filter((key) => /\p{L}/u.test(key));
    if (!this.pages.has(address)) this.pages.set(address, newPage(address, title));
    const page = this.pages.get(address);
    const isPage = page.entries.length === 0;
    const fields = { title, text, code, page: page.title, slug: page.slug };
    if (isPage) Object.assign(fields, { headings: page.headings, about: terms(about) });
    else page.headings.push(...title);
    const all = [...title, ...text, ...code];
    for (const key of new Set(all)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    const index = this.entries.length;
    const entry = { index, location, address, title: heading, text: body, kind, about, isPage, fields };
    entry.titleKeys = mainKeys(plain(heading));
    entry.titleLine = line(entry.titleKeys);
    entry.allLine = line(all);
    page.entries.push(entry);
    this.entries.push(entry);
  }

  /** What Material's search box shows for a query: pages, each with its sections, the best ones first. */
  search(query) {
    const pages = best(this.rank(query), AT_MOST.pages, AT_LEAST.page);
    return { items: pages.map((page) => this.group(page)), suggest: suggestion(query, this.titleWords) };
  }

  /** The pages that answer a query, best first: `[{ address, score, found }]`, each with the entries found in it. */
  rank(query) {
    const asked = parse(query, this.counts);
    const { found, groups, need } = this.answers(asked.groups);
    const wanted = groups.filter(({ needed, weight }) => needed && weight > WEIGHTY).map(optionKeys);
    const pages = new Map();
    const results = Array.from(found, ([index, answer]) => ({ index, ...answer, raw: total(answer.parts, need) }));
    results.sort((one, other) => other.raw - one.raw);
    for (const { index, parts, matched, raw } of results.slice(0, AT_MOST.entries)) {
      const entry = this.entries[index];
      const score = raw * this.likeness(entry, asked, matched);
      if (!pages.has(entry.address)) pages.set(entry.address, { address: entry.address, found: [], best: new Map() });
      const page = pages.get(entry.address);
      page.found.push({ entry, score, matched, missing: missing(groups, parts) });
      for (const [group, part] of parts) if (!(page.best.get(group)?.score > part.score)) page.best.set(group, part);
    }
    for (const page of pages.values()) {
      page.found.sort((one, other) => other.score - one.score);
      const whole = page.found[0].score + WHOLE_PAGE * total(page.best, need);
      page.score = whole * this.naming(this.pages.get(page.address), wanted);
    }
    return [...pages.values()].sort((one, other) => other.score - one.score);
  }

  /** How well each entry answers each group, and what all needed groups are worth together. */
  answers(groups) {
    const found = new Map();
    let need = 0;
    const known = groups.filter((group) => {
      const scores = this.groupScores(group);
      if (!scores.size) return group.needed && group.word;
      const worth = group.needed ? group.weight * Math.log(1 + this.entries.length / scores.size) : 0;
      need += worth;
      for (const [index, { score, matched }] of scores) {
        if (!found.has(index)) found.set(index, { parts: new Map(), matched: new Set() });
        const answer = found.get(index);
        answer.parts.set(group, { score: group.weight * score ** DAMPING, worth });
        for (const key of matched) answer.matched.add(key);
      }
      return true;
    });
    return { found, groups: known, need: need || 1 };
  }

  /** By entry: the score of the best option of a group, and the keys that matched. */
  groupScores({ options, prefix }) {
    const best = new Map();
    for (const { keys, weight, spelled } of options) {
      const sums = new Map();
      for (const key of keys) {
        for (const { id, score, terms: matched } of this.lookUp(key, spelled && prefix, spelled)) {
          if (!sums.has(id)) sums.set(id, { score: 0, count: 0, matched: [] });
          const sum = sums.get(id);
          sum.score += score;
          sum.count++;
          sum.matched.push(...matched);
        }
      }
      for (const [id, { score, count, matched }] of sums) {
        const value = (weight * score * count) / keys.length ** 2; // one word of an option of two counts little
        const old = best.get(id) ?? { score: 0, matched: [] };
        best.set(id, { score: Math.max(value, old.score), matched: [...old.matched, ...matched] });
      }
    }
    return best;
  }

  /** The entries with a key, or where there is none and `similar` is true, with one that differs by a letter or two. */
  lookUp(key, prefix, similar) {
    const options = { prefix: Boolean(prefix) && key.length > 1 };
    if (!similar || this.counts.has(key) || !/^[\p{L}_.]{3,}$/u.test(key)) return this.engine.search(key, options);
    const found = this.engine.search(key, { ...options, fuzzy: 1 });
    return found.length || key.length < 7 ? found : this.engine.search(key, { ...options, fuzzy: 2 });
  }

  /** By how much an entry counts more because its title is what is asked for, or its words stand in the same order. */
  likeness(entry, { keys, all, isError }, matched) {
    const pairs = keys.slice(1).map((key, at) => ` ${keys[at]} ${key} `);
    const inTitle = share(pairs, (pair) => entry.titleLine.includes(pair));
    const inOrder = inTitle + share(pairs, (pair) => entry.allLine.includes(pair)) * (isError ? 2 : 1);
    const title = entry.titleLine.trim().split(" ");
    const isSame = (key, at) => key === keys[at] || (!this.counts.has(keys[at]) && matched.has(key));
    const isWhole = title.length === keys.length && title.every(isSame);
    const whole = isWhole ? WHOLE_TITLE[entry.isPage ? "page" : "section"] : 0;
    const common = entry.titleKeys.filter((key) => all.includes(key)).length;
    const alike = common / (entry.titleKeys.length + all.length - common);
    return (1 + IN_ORDER * inOrder) * (1 + whole + ALIKE * alike ** 2);
  }

  /** By how much a page counts more because it is named as what is asked for: `wanted`, the keys of each group. */
  naming({ slug, first, isChapter }, wanted) {
    const shareOf = (names) => share(wanted, (keys) => names.some((key) => keys.includes(key)));
    const named = share(slug, (key) => wanted.some((keys) => keys.includes(key)));
    const kind = isChapter || named === 1 ? 1 : OTHER_PAGES;
    return kind * (1 + NAMED.slug * named ** 2 * shareOf(slug) + NAMED.first * shareOf([first]));
  }

  /**
   * A page as Material's search box takes it: the best entry first, always one for the page itself. The box shows at
   * once what has the score of the first, and folds up the rest.
   */
  group({ address, score, found }) {
    const [top] = found;
    const shown = best(found, AT_MOST.sections, AT_LEAST.section);
    const items = shown.map((result, at) => {
      const part = result.score / top.score;
      const unfolded = at < 3 && part > 0.6 && !result.entry.isPage;
      return item(result, result === top || unfolded ? score : score * part * 0.99);
    });
    const [page] = this.pages.get(address).entries;
    if (shown.some(({ entry }) => entry === page)) return items;
    return [...items, item({ entry: page, matched: top.matched, missing: [] }, 0)];
  }
}

/** The first of a list sorted by score, without those that lie far below the best. */
function best(list, most, share) {
  return list.slice(0, most).filter(({ score }) => score >= share * list[0].score);
}

/** The share of a list for which a test holds; of an empty list nothing. */
function share(list, test) {
  return list.length ? list.filter(test).length / list.length : 0;
}

/** What all entries of a page share. */
function newPage(address, title) {
  const folders = address.split("/").filter(Boolean);
  const slug = terms((folders.at(-1) ?? "").replaceAll("-", " ")).filter((key) => !QUIET_KEYS.has(key));
  return { title, slug, headings: [], entries: [], first: line(title).split(" ")[1], isChapter: folders.length > 1 };
}

/** The sum of a score's parts, less where needed ones are not among them. */
function total(parts, need) {
  let sum = 0;
  for (const { score } of parts.values()) sum += score;
  return sum * (LEAST + (1 - LEAST) * (has(parts) / need));
}

/** What the groups that were found are worth. */
function has(parts) {
  let sum = 0;
  for (const { worth } of parts.values()) sum += worth;
  return sum;
}

/** The words of the query that an entry lacks, without those that say little. */
function missing(groups, parts) {
  return groups.filter((group) => group.word && group.weight > 0.5 && !parts.has(group)).map(({ word }) => word);
}

/** What a group may be called, without the parts of a word of several. */
function optionKeys({ options }) {
  return options.filter(({ isParts }) => !isParts).flatMap(({ keys }) => keys);
}

/** Keys as one text with a space round each, without the words that say nothing. */
function line(keys) {
  return ` ${keys.filter((key) => !QUIET_KEYS.has(key)).join(" ")} `;
}
