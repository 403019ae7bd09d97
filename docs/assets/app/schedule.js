// Which card comes next, and when it comes back: pure logic around ts-fsrs, which its users pass in as `scheduler`.
//
// A study day begins at 4 in the morning, so that an evening that ends after midnight is one day. A stored card is what
// ts-fsrs makes of it, plus `first` (the study day on which it was new) and, where its question left the site, `gone`.

const DAY_BEGINS = 4;
const MINUTE = 60e3;
const DAY = 24 * 60 * MINUTE;
const REVIEW = 2; // the state of a card whose interval is counted in days

export const GRADES = ["Again", "Hard", "Good", "Easy"]; // 1 to 4 for ts-fsrs
export const NEW_A_DAY = 10;

/** What a grade says about a question: the same three judgements as after a mock interview. */
export const judgement = (grade) => ["unknown", "unsure", "known", "known"][grade - 1];

/** The study day of a moment, moved by whole days of the calendar: the moment at which that day begins. */
export function dayStart(now, days = 0) {
  const moved = now.getHours() < DAY_BEGINS ? days - 1 : days;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + moved, DAY_BEGINS);
}

/** The study day as a string: "2026-11-27". */
export function studyDay(now) {
  const day = dayStart(now);
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** True for a stored card that ts-fsrs can go on with. */
export function isSound(card) {
  if (!card || typeof card !== "object") return false;
  const { stability, difficulty, state, reps, lapses, scheduled_days, learning_steps } = card;
  const numbers = [stability, difficulty, reps, lapses, scheduled_days, learning_steps];
  return numbers.every((number) => Number.isFinite(number) && number >= 0) &&
    stability > 0 && difficulty >= 1 && difficulty <= 10 && [1, 2, 3].includes(state) &&
    Number.isFinite(Date.parse(card.due)) && Number.isFinite(Date.parse(card.last_review));
}

/** When a sound card is due. One graded in what is now the future (a wrong clock, set right) is due at once. */
function dueTime(card, now) {
  return Date.parse(card.last_review) > now.getTime() + DAY ? now.getTime() : Date.parse(card.due);
}

/** How many new cards a day the reader wants. */
export function newADay(settings) {
  const { newCards } = settings;
  return Number.isInteger(newCards) && newCards >= 0 && newCards <= 999 ? newCards : NEW_A_DAY;
}

/** The folders of the parts that the reader leaves out. */
export function leftOut(settings) {
  return new Set(Array.isArray(settings.leftOut) ? settings.leftOut : []);
}

/** The folder of a question's part, which its id begins with. */
export const folderOf = (id) => id.split("/")[0];

/** How many of the cards in the reader's store are due before this study day ends. */
export function dueCount({ cards, settings }, now) {
  const end = dayStart(now, 1).getTime();
  const out = leftOut(settings);
  const due = ([id, card]) => isSound(card) && !card.gone && !out.has(folderOf(id)) && dueTime(card, now) < end;
  return Object.entries(cards).filter(due).length;
}

/**
 * What is to be studied now. `ids` are the questions of the site in its order.
 * queue: the ids, first what is being learned and due, then reviews, then new cards up to the day's limit, at last what
 * comes back within this day; due and fresh: how many of each; waiting: new cards beyond the limit; next: when the
 * first card is due after this day, or null.
 */
export function plan(ids, { cards, settings }, now) {
  const end = dayStart(now, 1).getTime();
  const today = studyDay(now);
  const out = leftOut(settings);
  const learning = [], reviews = [], later = [], fresh = [];
  let next = null;
  for (const id of ids) {
    if (out.has(folderOf(id))) continue;
    const card = cards[id];
    if (!isSound(card)) {
      fresh.push(id);
      continue;
    }
    const due = dueTime(card, now);
    if (due >= end) next = Math.min(next ?? due, due);
    else if (card.state === REVIEW) reviews.push({ id, due });
    else (due <= now.getTime() ? learning : later).push({ id, due });
  }
  const begun = Object.values(cards).filter((card) => isSound(card) && card.first === today).length;
  const taken = fresh.slice(0, Math.max(0, newADay(settings) - begun));
  const inOrder = (entries) => entries.sort((a, b) => a.due - b.due).map(({ id }) => id);
  return {
    queue: [...inOrder(learning), ...inOrder(reviews), ...taken, ...inOrder(later)],
    due: learning.length + reviews.length + later.length,
    fresh: taken.length,
    waiting: fresh.length - taken.length,
    next: next === null ? null : new Date(next),
  };
}

/** The card after a grade (1 to 4), as it is stored. `scheduler` is what ts-fsrs calls `fsrs()`. */
export function graded(scheduler, stored, grade, now) {
  const sound = isSound(stored);
  // A clock that was set back must not make the time since the last review negative.
  const seen = sound ? { last_review: new Date(Math.min(Date.parse(stored.last_review), now)) } : {};
  const { card } = scheduler.next({ ...(sound ? stored : newCard(now)), ...seen }, now, grade);
  // Whole days are days of the calendar here, not 24 hours: a day with a change of the clock may have 23 or 25.
  const due = card.scheduled_days >= 1 ? dayStart(now, card.scheduled_days) : card.due;
  const { elapsed_days, ...kept } = card;
  return { ...kept, due: due.toJSON(), last_review: now.toJSON(), first: sound ? stored.first : studyDay(now) };
}

/** A card that has never been graded. */
function newCard(now) {
  const zeros = { stability: 0, difficulty: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0, state: 0 };
  return { ...zeros, due: now };
}

/** For each grade, in how long the card would come back: ["1 min", "6 min", "10 min", "8 days"]. */
export function previews(scheduler, stored, now) {
  return GRADES.map((_, index) => {
    const card = graded(scheduler, stored, index + 1, now);
    return card.scheduled_days >= 1 ? days(card.scheduled_days) : minutes((Date.parse(card.due) - now) / MINUTE);
  });
}

function minutes(count) {
  const whole = Math.max(1, Math.round(count));
  return whole < 60 ? `${whole} min` : `${Math.round(whole / 60)} h`;
}

function days(count) {
  if (count < 31) return count === 1 ? "1 day" : `${count} days`;
  return count < 365 ? `${Math.round(count / 30.4)} months`.replace(/^1 months/, "1 month") : "1 year";
}

/** Cards whose question left the site are marked, and those whose question came back are not. True if any changed. */
export function markGone(cards, ids) {
  const known = new Set(ids);
  let changed = false;
  for (const [id, card] of Object.entries(cards)) {
    if (!card || typeof card !== "object" || known.has(id) === !card.gone) continue;
    if (known.has(id)) delete card.gone;
    else card.gone = true;
    changed = true;
  }
  return changed;
}

/**
 * The questions of a mock interview: a random choice, or first those that the reader does not know, then the unsure,
 * then those never asked, then the known. `grades` are the reader's own, by id.
 */
export function choose(questions, { length, weakest, grades }, random = Math.random) {
  const order = { unknown: 0, unsure: 1, known: 3 };
  const rank = ({ id }) => (weakest ? order[grades[id]] ?? 2 : 0);
  const drawn = questions.map((question) => ({ question, rank: rank(question), at: random() }));
  return drawn.sort((a, b) => a.rank - b.rank || a.at - b.at).slice(0, length).map(({ question }) => question);
}

/**
 * The result of a mock interview: by chapter and by level, each a Map to [known, partly, asked], and the chapters in
 * which something was missed, weakest first. `grades` are this interview's, by id; a skipped question has none.
 */
export function score(questions, grades) {
  const chapters = new Map(), levels = new Map(), total = [0, 0, 0];
  const rowOf = (rows, name) => rows.get(name) ?? rows.set(name, [0, 0, 0]).get(name);
  for (const { id, chapter, level } of questions) {
    if (!grades[id]) continue;
    for (const row of [rowOf(chapters, chapter), rowOf(levels, level), total]) {
      row[0] += grades[id] === "known";
      row[1] += grades[id] === "unsure";
      row[2] += 1;
    }
  }
  const share = ([known, partly, asked]) => (known + partly / 2) / asked;
  const missed = [...chapters].filter(([, row]) => share(row) < 1).sort(([, a], [, b]) => share(a) - share(b));
  return { chapters, levels, total, weakest: missed.map(([name]) => name) };
}
