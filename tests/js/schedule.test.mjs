// The scheduling of flashcards and the choice and score of a mock interview, under fixed clocks.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fsrs } from "../../node_modules/ts-fsrs/dist/index.mjs";
import * as schedule from "../../docs/assets/app/schedule.js";

const scheduler = fsrs({ enable_fuzz: false });
const [AGAIN, , GOOD, EASY] = [1, 2, 3, 4];

process.env.TZ = "Europe/Berlin"; // which changes its clocks on 29 March and 25 October 2026
const at = (text) => new Date(text); // without a zone: local time

function state(cards = {}, settings = {}) {
  return { cards, settings };
}

/** A card graded at each of the moments in turn. */
function learned(...grades) {
  return grades.reduce((card, [moment, grade]) => schedule.graded(scheduler, card, grade, at(moment)), undefined);
}

test("a study day begins at four in the morning", () => {
  assert.equal(schedule.studyDay(at("2026-11-27T03:59")), "2026-11-26");
  assert.equal(schedule.studyDay(at("2026-11-27T04:00")), "2026-11-27");
  assert.equal(schedule.studyDay(at("2026-01-01T00:30")), "2025-12-31");
});

test("new cards come in the site's order, up to the day's limit", () => {
  const ids = Array.from({ length: 30 }, (_, number) => `p/c/#${number}`);
  const now = at("2026-11-27T10:00");
  assert.deepEqual(schedule.plan(ids, state(), now).queue, ids.slice(0, 10));
  const three = schedule.plan(ids, state({}, { newCards: 3 }), now);
  assert.deepEqual([three.queue.length, three.fresh, three.waiting], [3, 3, 27]);
  const cards = { [ids[0]]: learned(["2026-11-27T09:00", EASY]), [ids[1]]: learned(["2026-11-26T23:00", EASY]) };
  assert.equal(schedule.plan(ids, state(cards, { newCards: 3 }), now).fresh, 2, "one of three was new today");
  assert.equal(schedule.plan(ids, state(cards, { newCards: 0 }), now).fresh, 0);
  for (const newCards of ["many", -1, 2.5, null, 1e9]) {
    assert.equal(schedule.plan(ids, state({}, { newCards }), now).fresh, schedule.NEW_A_DAY);
  }
});

test("what is due comes before what is new, what is being learned before reviews", () => {
  const cards = {
    "p/c/#review": learned(["2026-11-01T10:00", EASY]),
    "p/c/#again": learned(["2026-11-27T09:50", AGAIN]),
    "p/c/#soon": learned(["2026-11-27T09:58", GOOD]),
    "p/c/#later": learned(["2026-11-27T09:00", EASY]),
  };
  const found = schedule.plan([...Object.keys(cards), "p/c/#new"], state(cards), at("2026-11-27T10:00"));
  assert.deepEqual(found.queue, ["p/c/#again", "p/c/#review", "p/c/#new", "p/c/#soon"]);
  assert.deepEqual([found.due, found.fresh], [3, 1]);
  assert.equal(found.next.toJSON(), cards["p/c/#later"].due);
});

test("a card in the making comes back in minutes, a known one at the start of a later day", () => {
  assert.deepEqual(schedule.previews(scheduler, undefined, at("2026-11-27T22:00")), ["1 min", "6 min", "10 min", "8 days"]);
  const card = learned(["2026-11-27T22:00", EASY]);
  assert.equal(card.due, at("2026-12-05T04:00").toJSON());
  assert.equal(card.first, "2026-11-27");
  const again = schedule.graded(scheduler, card, GOOD, at("2026-12-05T08:00"));
  assert.ok(again.scheduled_days > 8 && again.first === "2026-11-27" && again.reps === 2);
});

test("what is previewed is what a grade gives, also after storage as JSON", () => {
  const now = at("2026-12-05T08:00");
  const card = JSON.parse(JSON.stringify(learned(["2026-11-27T10:00", GOOD], ["2026-11-27T10:10", GOOD])));
  schedule.previews(scheduler, card, now).forEach((label, index) => {
    const next = schedule.graded(scheduler, card, index + 1, now);
    if (next.scheduled_days > 30) assert.match(label, /month/);
    else if (next.scheduled_days) assert.equal(Number.parseInt(label), next.scheduled_days);
    else assert.match(label, /min/);
  });
});

test("a change of the clock moves no card to another day", () => {
  for (const eve of ["2026-03-28", "2026-10-24"]) {
    for (const time of ["04:10", "12:00", "23:59"]) {
      const card = learned([`${eve}T10:00`, GOOD], [`${eve}T${time}`, EASY]);
      const due = at(eve);
      due.setDate(due.getDate() + card.scheduled_days);
      due.setHours(4);
      assert.equal(card.due, due.toJSON(), `${eve} ${time}`);
      const store = state({ "p/c/#1": card });
      assert.equal(schedule.dueCount(store, new Date(due - 60e3)), 0);
      assert.equal(schedule.dueCount(store, new Date(due)), 1);
    }
  }
  const short = schedule.dayStart(at("2026-03-29T12:00"), 0) - schedule.dayStart(at("2026-03-28T12:00"), 0);
  assert.equal(short, 23 * 3600e3, "the zone of this test does change its clocks");
});

test("a clock that goes backwards breaks nothing", () => {
  const card = learned(["2026-11-27T10:00", GOOD], ["2026-11-27T09:00", GOOD]);
  assert.ok(schedule.isSound(card) && Number.isFinite(card.stability));
  const future = learned(["2036-01-01T10:00", EASY]);
  const now = at("2026-11-27T10:00");
  const found = schedule.plan(["p/c/#1"], state({ "p/c/#1": future }), now);
  assert.deepEqual(found.queue, ["p/c/#1"], "graded in the future: asked again now");
  const next = schedule.graded(scheduler, future, GOOD, now);
  assert.ok(schedule.isSound(next) && Date.parse(next.due) < at("2027-11-27T10:00"));
});

test("a corrupt card is a new one", () => {
  const sound = learned(["2026-11-20T10:00", EASY]);
  const corrupt = [
    null, 7, "card", [], {}, { ...sound, due: "soon" }, { ...sound, stability: -1 }, { ...sound, state: 9 },
    { ...sound, difficulty: null }, { ...sound, reps: "3" }, { ...sound, last_review: undefined },
  ];
  const now = at("2026-11-30T10:00");
  for (const card of corrupt) {
    const found = schedule.plan(["p/c/#1"], state({ "p/c/#1": card }), now);
    assert.deepEqual([found.due, found.fresh], [0, 1], JSON.stringify(card));
    assert.equal(schedule.dueCount(state({ "p/c/#1": card }), now), 0);
    assert.ok(schedule.isSound(schedule.graded(scheduler, card, GOOD, now)));
  }
});

test("what is due today is counted until the day ends, without left-out parts and questions that are gone", () => {
  const card = learned(["2026-11-20T10:00", EASY]);
  const store = state({ "a/c/#1": card, "b/c/#1": card, "a/c/#old": { ...card } });
  const last = at("2026-11-28T03:59");
  assert.equal(schedule.dueCount(store, at("2026-11-27T10:00")), 0);
  assert.equal(schedule.dueCount(store, at("2026-11-28T10:00")), 3);
  assert.equal(schedule.dueCount(store, last), 0);
  assert.equal(schedule.markGone(store.cards, ["a/c/#1", "b/c/#1"]), true);
  assert.equal(schedule.markGone(store.cards, ["a/c/#1", "b/c/#1"]), false);
  assert.equal(schedule.dueCount(store, at("2026-11-28T10:00")), 2);
  assert.equal(schedule.dueCount({ ...store, settings: { leftOut: ["b"] } }, at("2026-11-28T10:00")), 1);
  assert.ok(store.cards["a/c/#old"].stability > 0, "the card is kept");
  schedule.markGone(store.cards, Object.keys(store.cards));
  assert.equal(schedule.dueCount(store, at("2026-11-28T10:00")), 3, "the question came back");
});

test("a mock interview asks the weakest first, or at random", () => {
  const questions = ["known", "new", "unsure", "unknown"].map((id) => ({ id }));
  const grades = { known: "known", unsure: "unsure", unknown: "unknown" };
  const weakest = schedule.choose(questions, { length: 3, weakest: true, grades });
  assert.deepEqual(weakest.map(({ id }) => id), ["unknown", "unsure", "new"]);
  const numbers = [0.9, 0.1, 0.5, 0.3];
  const drawn = schedule.choose(questions, { length: 10, weakest: false, grades }, () => numbers.shift());
  assert.deepEqual(drawn.map(({ id }) => id), ["new", "unknown", "unsure", "known"]);
});

test("the score counts what was asked, and names the weakest chapters first", () => {
  const questions = [
    { id: "1", chapter: "constructor", level: "easy" }, { id: "2", chapter: "constructor", level: "hard" },
    { id: "3", chapter: "B", level: "hard" }, { id: "4", chapter: "C", level: "easy" }, { id: "5", chapter: "D", level: "easy" },
  ];
  const found = schedule.score(questions, { 1: "known", 2: "unsure", 3: "unknown", 4: "known" });
  assert.deepEqual(found.total, [2, 1, 4]);
  assert.deepEqual(found.chapters.get("constructor"), [1, 1, 2]);
  assert.deepEqual([...found.levels], [["easy", [2, 0, 2]], ["hard", [0, 1, 2]]]);
  assert.deepEqual(found.weakest, ["B", "constructor"]);
});
