// Run by tests/test_search.py: the search over the index of the built site that the environment variable SITE names.
// What people type (search-queries.json) must find one of its pages among the first three.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const site = pathToFileURL(`${process.env.SITE}/`);
const { Search } = await import(new URL("assets/app/search-engine.js", site));
const entries = JSON.parse(readFileSync(new URL("search/index.json", site)));
const queries = JSON.parse(readFileSync(new URL("search-queries.json", import.meta.url)));
const search = new Search(entries);
const pages = (query) => search.rank(query).map(({ address }) => address);
const chapters = entries.filter(({ location }) => /^[^#/]+\/[^#/]+\/$/.test(location));
const plainTitle = ({ title }) => title.replace(/<[^>]*>/g, "");

/** The share of queries that find a page of theirs among the first three; those that do not are said. */
function found(list, report) {
  const lost = list.filter(([query, ...right]) => !pages(query).slice(0, 3).some((page) => right.includes(page)));
  for (const [query] of lost) report.diagnostic(`not among the first three: ${query} (${pages(query).slice(0, 3)})`);
  return 1 - lost.length / list.length;
}

test("queries that the ranking was tuned with", (report) => assert.ok(found(queries.tuned, report) >= 0.97));

test("other queries", (report) => assert.ok(found(queries.others, report) >= 0.95));

test("the pages of the queries exist", () => {
  const known = new Set(entries.map(({ location }) => location));
  const named = [...queries.tuned, ...queries.others].flatMap(([, ...right]) => right);
  assert.deepEqual(named.filter((page) => !known.has(page)), []);
});

test("a title finds its page first", () => {
  const lost = chapters.filter((chapter) => pages(plainTitle(chapter))[0] !== chapter.location);
  assert.deepEqual(lost.map(plainTitle), []);
});

test("a title with a letter left out or two swapped finds its page first, nearly always", () => {
  const misspelt = chapters.flatMap((chapter) => {
    const [word] = plainTitle(chapter).match(/[a-z]{5,}/gi) ?? [];
    if (!word) return [];
    const others = [word.slice(0, 2) + word.slice(3), word.slice(0, 2) + word[3] + word[2] + word.slice(4)];
    return others.map((other) => [plainTitle(chapter).replace(word, other), chapter.location]);
  });
  const lost = misspelt.filter(([query, location]) => pages(query)[0] !== location);
  assert.ok(lost.length <= 0.05 * misspelt.length, lost.join("\n"));
});

test("a question is found by its own words", () => {
  const questions = entries.filter(({ kind }) => kind?.endsWith("question"));
  const lost = questions.filter((question) => {
    const shown = search.rank(plainTitle(question)).slice(0, 3).flatMap(({ found }) => found.slice(0, 5));
    return !shown.some(({ entry }) => entry.location === question.location);
  });
  assert.ok(lost.length <= 0.02 * questions.length, lost.map(plainTitle).join("\n"));
});

test("every group has an item for its page, and the first item has the best score", () => {
  for (const query of ["circular import", "__init__", "what is a module"]) {
    const scores = search.search(query).items.map((group) => {
      assert.equal(group.filter(({ location }) => !location.includes("#")).length, 1);
      assert.equal(Math.max(...group.map(({ score }) => score)), group[0].score);
      return group[0].score;
    });
    assert.deepEqual(scores, scores.toSorted((one, other) => other - one));
  }
});

test("lists of links are no results", () => {
  const all = entries.map(({ location }) => location.split("#")[1]);
  assert.ok(!all.includes("see-also") && !all.includes("interview-questions") && !all.includes("exercises"));
});
