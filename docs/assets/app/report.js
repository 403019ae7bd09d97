// What the grader (grader.py) says, as elements of the page. All of it is text of programs, and stays text.

import { el } from "./dom.js";

const FAILED = ["\u2717", "Failed:"];
const SIGNS = { passed: ["\u2713", "Passed:"], failed: FAILED, error: FAILED, skipped: ["\u2013", "Skipped:"] };
const WORD = /\w/;
const SAID = 100; // characters of a value that are said
const SHORT = 8; // characters: in shorter values a difference needs no mark

/** "3 of 5 tests pass." */
export function verdict({ problem, passed, total }) {
  if (problem) return problem.sentence;
  if (total === 0) return "There was no test to run.";
  if (passed === total) return total === 1 ? "The test passes." : `All ${total} tests pass.`;
  return `${passed} of ${total} tests pass.`;
}

/** The result as it is said: the verdict and the first thing that failed. */
export function inShort(value) {
  const test = value.tests.find(({ failures }) => failures.length);
  const failure = value.problem ?? test?.failures[0];
  if (!failure) return verdict(value);
  const { message, call, expected, got, raised } = failure;
  const told = [
    verdict(value),
    test && `${test.name}:`,
    message && `${message}.`,
    call && `${call}:`,
    expected && `expected ${spoken(expected)}${got ? "," : "."}`,
    got && `got ${spoken(got)}.`,
    raised && raised.replace(/\w$/, "$&."),
  ];
  return told.filter(Boolean).join(" ");
}

function spoken({ words, code }) {
  return [words, code?.length > SAID ? `${code.slice(0, SAID)} and so on` : code].filter(Boolean).join(" ");
}

/**
 * The result as an element. `places` leads to lines: go(file, line), canGo(file). `more` stands below the verdict.
 */
export function reportOf(value, places, more = null) {
  const isPassed = !value.problem && value.total > 0 && value.passed === value.total;
  const kind = isPassed ? "passed" : "failed";
  const report = el("div", { class: `report ${kind}`, role: "group", "aria-label": "Result of the tests" });
  report.append(el("p", { class: "verdict" }, verdict(value)));
  if (value.problem) report.append(...failureOf({ ...value.problem, sentence: "" }, places));
  if (more) report.append(more);
  const own = value.tests.filter(({ like }) => like === null).sort((a, b) => isGood(a) - isGood(b));
  const items = own.map((test) => itemOf(test, alike(test, value.tests), places));
  if (items.length) report.append(el("ul", { class: "tests" }, items));
  return report;
}

function isGood({ status }) {
  return status === "passed" || status === "skipped";
}

/** The names of the tests that failed in the same way as one before them. */
function alike(test, tests) {
  return tests.filter(({ like }) => tests[like] === test).map(({ name }) => name);
}

function itemOf(test, others, places) {
  const [sign, name] = SIGNS[test.status];
  const item = el("li", { class: test.status });
  const line = el("span", { class: "sign", role: "img", "aria-label": name }, sign);
  item.append(el("p", { class: "test" }, line, " ", test.name, test.reason ? `: ${test.reason}` : ""));
  for (const failure of test.failures) item.append(el("div", { class: "failure" }, failureOf(failure, places)));
  if (test.more) item.append(el("p", {}, `${test.more} more of its cases fail.`));
  if (others.length) item.append(el("p", {}, `In the same way fail: ${others.join("; ")}.`));
  return item;
}

/** The parts of one failure. */
function failureOf(failure, places) {
  const { params, message, sentence, call, subject, expected, got, raised, file, line } = failure;
  const { where = [], trace = [] } = failure;
  const facts = el("dl");
  const row = (label, ...nodes) => facts.append(el("div", {}, el("dt", {}, label), el("dd", {}, nodes)));
  const [wanted, came] = marked(expected?.code, got?.code);
  if (call) row("Call", code(call));
  for (const [name, text] of where) row(code(name), code(text));
  if (subject) row("Compared", code(subject));
  if (expected) row("Expected", expected.words && `${expected.words} `, wanted);
  if (got) row("Got", got.words && `${got.words} `, came);
  const often = ({ times }) => (times > 1 ? ` (${times} times)` : "");
  const steps = trace.map((step) => el("div", {}, placeOf(step, places), " ", code(step.source), often(step)));
  if (raised) row("Raised", code(raised), ...steps);
  if (line && places.canGo(file)) row("Test", placeOf({ file, line }, places));
  const said = [params && `With ${params}`, message, sentence].filter(Boolean).join(". ");
  return [said ? el("p", {}, said) : null, facts.childElementCount ? facts : null].filter(Boolean);
}

/** A place in a file, as a button that leads there if the page shows the file. */
function placeOf({ file, line }, places) {
  const text = `${file}, line ${line}`;
  if (!places.canGo(file)) return text;
  return el("button", { type: "button", class: "place", onclick: () => places.go(file, line) }, text);
}

function code(...nodes) {
  return el("code", {}, nodes);
}

/** Both values as code, with a mark on what differs between them. */
function marked(expected, got) {
  const whole = [expected, got].map((text) => (text == null ? null : code(text)));
  if (expected == null || got == null || Math.min(expected.length, got.length) < SHORT) return whole;
  const most = Math.min(expected.length, got.length);
  let start = 0;
  while (start < most && expected[start] === got[start]) start++;
  let end = 0;
  while (end < most - start && expected.at(-1 - end) === got.at(-1 - end)) end++;
  while (start > 0 && WORD.test(expected[start - 1])) start--; // words are marked whole
  while (end > 0 && WORD.test(expected.at(-end))) end--;
  if (start + end < most / 3) return whole; // little in common: a mark on all of it would say nothing
  return [expected, got].map((text) => {
    const middle = text.slice(start, text.length - end);
    return code(text.slice(0, start), middle ? el("mark", {}, middle) : "", text.slice(text.length - end));
  });
}
