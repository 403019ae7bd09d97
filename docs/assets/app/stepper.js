// Walks through a recorded program, forwards and back. runner.js loads this at the first click on Step.

import { announce, el, loadStyles } from "./dom.js";
import { OutputPanel } from "./output.js";
import { python } from "./python.js";
import { isDefinition, Trace } from "./trace.js";

const HUES = 6; // colours that tell objects apart, beside their names
const CALLS = 8; // the innermost calls that are shown; of more, only the outermost besides

const walks = new WeakMap(); // the open walk of a block
const recorded = new Set(); // blocks whose programs are being recorded

/** Record a program and open the walk through it in its block. Without `stdin` the reader is asked for each line. */
export async function show(block, files, main, stdin) {
  if (recorded.has(block)) return; // pressed twice
  close(block);
  recorded.add(block);
  const styles = Promise.all([loadStyles("run.css"), loadStyles("stepper.css")]);
  const recording = await record(block, { kind: "trace", files, main, stdin });
  await styles;
  recorded.delete(block);
  if (recording) walks.set(block, new Walk(block, files, main, recording));
}

/** Close what stands open for a block: its walk, or why there is none. */
export function close(block) {
  walks.get(block)?.close();
  walks.delete(block);
}

/** Run the program under the tracer; null, with a sentence below the block, where nothing was recorded. */
async function record(block, job) {
  const panel = new OutputPanel(block, { label: `Recording of ${job.main}` });
  const stop = el("button", { type: "button", onclick: () => python.stop() }, "Stop");
  const remark = panel.note("The program is being recorded.", stop);
  const written = { stdout: "", stderr: "" };
  const on = {
    progress: ({ loaded, total }) => panel.progress(loaded, total),
    output: (stream, text) => {
      written[stream] += text;
      panel.write(stream, text);
    },
    input: () => panel.askLine(),
  };
  panel.status("Recording");
  announce("The program is being recorded.");
  if (python.busy) python.stop();
  let result;
  try {
    result = await python.run(job, on);
  } catch (error) {
    result = { status: "failed", message: error.message };
  }
  panel.settle();
  if (result.status === "done" && result.value?.steps?.length) {
    panel.element.remove();
    return { data: result.value, lastWords: result.exitCode ? lastWords(result.value, written.stderr) : "" };
  }
  const reasons = { stopped: "Stopped.", done: "Nothing was recorded: the program did not start." };
  const why = reasons[result.status] ?? result.message;
  const leave = () => {
    close(block);
    stepButton(block).focus();
  };
  panel.status("Not recorded", "failed");
  remark.replaceChildren(why, " ", el("button", { type: "button", onclick: leave }, "Close"));
  announce(why);
  walks.set(block, { close: () => panel.element.remove() });
  return null;
}

/** What stands on standard error after what the program itself wrote: its traceback. */
function lastWords({ output, ended }, stderr) {
  const own = output.filter(([stream]) => stream === "stderr").map(([, text]) => text);
  return ended ? "" : stderr.slice(own.join("").length);
}

function stepButton(block) {
  return block.querySelector("[data-action=step]");
}

/** The panel in which the reader walks: controls, a sentence, the code, calls with their variables, objects, output. */
class Walk {
  constructor(block, files, main, { data, lastWords }) {
    this.block = block;
    this.files = files;
    this.trace = new Trace(data);
    this.lastWords = lastWords;
    this.folder = (block.querySelector(":scope > .filename")?.textContent ?? main).slice(0, -main.length);
    this.lines = new Map(); // the elements of each line of a file, made when it is first shown
    const on = { onkeydown: (event) => this.key(event), onpointerover: (event) => this.light(event.target) };
    this.element = el("section", { class: "walk", "aria-label": `Steps of ${main}`, ...on });
    this.element.append(this.controls(), ...this.parts());
    block.classList.add("stepping");
    block.append(this.element);
    this.go(0);
    this.forward.focus({ preventScroll: true });
    if (this.element.getBoundingClientRect().bottom > innerHeight) this.element.scrollIntoView();
  }

  controls() {
    const last = this.trace.length - 1;
    const button = (label, to) => el("button", { type: "button", onclick: () => this.go(to()) }, label);
    this.first = button("First", () => 0);
    this.back = button("Back", () => this.index - 1);
    this.forward = button("Forward", () => this.index + 1);
    this.last = button("Last", () => last);
    const slide = () => this.go(Number(this.slider.value));
    this.slider = el("input", { type: "range", min: 0, max: last, value: 0, "aria-label": "Step", oninput: slide });
    this.count = el("span", { class: "walk-count" });
    const close = el("button", { type: "button", onclick: () => this.close(true) }, "Close");
    const buttons = el("span", { class: "walk-buttons" }, this.first, this.back, this.forward, this.last);
    return el("div", { class: "walk-bar" }, buttons, this.slider, this.count, close);
  }

  parts() {
    this.told = el("p", { class: "walk-told" });
    this.file = el("p", { class: "walk-title" });
    this.code = el("pre", { tabindex: 0, role: "group" });
    this.calls = el("div", { class: "walk-calls", role: "group", "aria-label": "Calls and variables" });
    this.objects = el("div", { class: "walk-objects", role: "group", "aria-label": "Objects" });
    this.output = el("pre", { tabindex: 0, role: "group", "aria-label": "Output so far" });
    const titled = (title, part) => [el("p", { class: "walk-title", "aria-hidden": "true" }, title), part];
    this.objectsPart = el("div", {}, titled("Objects", this.objects));
    this.outputPart = el("div", { class: "walk-output" }, titled("Output so far", this.output));
    const state = el("div", { class: "walk-state" }, el("div", {}, titled("Calls, the current one first", this.calls)));
    state.append(this.objectsPart);
    const program = el("div", { class: "walk-program" }, this.file, this.code);
    return [this.told, el("div", { class: "walk-parts" }, program, state, this.outputPart)];
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = { ArrowLeft: this.index - 1, ArrowRight: this.index + 1, Home: 0, End: this.trace.length - 1 };
    if (event.key === "Escape") this.close(true);
    else if (event.key in steps) this.go(steps[event.key]);
    else return;
    event.preventDefault();
  }

  /** Give the block its own code back. */
  close(withFocus = false) {
    this.block.classList.remove("stepping");
    this.element.remove();
    clearTimeout(this.saying);
    if (withFocus) stepButton(this.block).focus();
  }

  /** Show a step, counted from 0. */
  go(index) {
    if (index < 0 || index >= this.trace.length || index === this.index) return;
    const moved = this.index !== undefined;
    this.index = index;
    const state = this.trace.at(index);
    const before = index ? this.trace.at(index - 1) : null;
    const changed = this.trace.changes(state, before);
    this.slider.value = index;
    this.count.textContent = `Step ${index + 1} of ${this.trace.length}`;
    this.slider.setAttribute("aria-valuetext", this.count.textContent);
    const isLast = index === this.trace.length - 1;
    for (const button of [this.first, this.back]) button.setAttribute("aria-disabled", index === 0);
    for (const button of [this.forward, this.last]) button.setAttribute("aria-disabled", isLast);
    this.told.textContent = this.trace.tell(state, changed);
    this.told.classList.toggle("raised", state.event === "exception");
    this.showCode(state, before);
    this.showCalls(state, changed);
    this.showObjects(state, changed);
    this.showOutput(state);
    clearTimeout(this.saying);
    const said = moved ? this.told.textContent : `${this.count.textContent}. ${this.told.textContent}`;
    this.saying = setTimeout(() => announce(said), 150); // not each step that the slider passes
  }

  // The code

  showCode(state, before) {
    const { file } = state.calls[0];
    if (!this.lines.has(file)) this.lines.set(file, linesOf(this.blockOf(file), String(this.files[file] ?? "")));
    const lines = this.lines.get(file);
    if (this.shown !== file) {
      this.shown = file;
      this.file.textContent = file;
      this.file.hidden = Object.keys(this.files).length === 1;
      this.code.setAttribute("aria-label", `Code of ${file}`);
      this.code.replaceChildren(el("code", {}, lines));
    }
    const ran = before && before.calls[0].file === file ? before.line : 0;
    lines.forEach((line, place) => {
      line.classList.toggle("now", place + 1 === state.line);
      line.classList.toggle("ran", place + 1 === ran && ran !== state.line);
      if (place + 1 === state.line) line.setAttribute("aria-current", "step");
      else line.removeAttribute("aria-current");
    });
    const now = lines[state.line - 1];
    if (!now) return;
    const { scrollTop, clientHeight } = this.code;
    const isSeen = now.offsetTop > scrollTop + 20 && now.offsetTop < scrollTop + clientHeight - 50;
    if (!isSeen) this.code.scrollTop = now.offsetTop - clientHeight / 2;
  }

  /** The block of the page that shows a file of the program. */
  blockOf(file) {
    const names = [...document.querySelectorAll(".highlight > .filename")];
    const beside = names.find((name) => name.textContent === this.folder + file)?.parentElement;
    return this.block.contains(beside) || !beside ? this.block : beside;
  }

  // Calls and their variables

  showCalls({ calls, event, value }, changed) {
    const marked = new Set(changed.variables.map(({ depth, name }) => `${depth} ${name}`));
    const tables = calls.map((call, place) => {
      const depth = calls.length - 1 - place;
      const rows = this.rows(call, (name) => marked.has(`${depth} ${name}`));
      if (place === 0 && ["return", "yield"].includes(event) && value !== undefined) {
        rows.push(this.row(event === "yield" ? "yields" : "returns", value, true, "walk-returned"));
      }
      const where = call.line ? `, line ${call.line}${place ? " (waits)" : ""}` : " (has run)";
      const caption = el("caption", {}, el("b", {}, call.title === "module" ? call.file : call.title), where);
      if (!rows.length) rows.push(el("tr", {}, el("td", { class: "walk-none" }, "no variables")));
      return el("table", { class: place === 0 ? "walk-call current" : "walk-call" }, caption, el("tbody", {}, rows));
    });
    if (tables.length > CALLS + 2) {
      const left = tables.length - CALLS - 1;
      tables.splice(CALLS, left, el("p", { class: "walk-none" }, `${left} more calls, which wait`));
    }
    this.calls.replaceChildren(...tables);
  }

  /** A row for each variable; functions, classes and modules that keep their own name share one row. */
  rows({ variables }, isChanged) {
    const known = variables.filter(isDefinition).map(([name, value]) => `${name} (${value.split(" ")[0]})`);
    const rows = variables
      .filter((variable) => !isDefinition(variable))
      .map(([name, value, free]) => this.row(name, value, isChanged(name), "", free ? " (enclosing)" : ""));
    if (known.length) rows.push(el("tr", { class: "walk-known" }, el("td", { colspan: 2 }, known.join(", "))));
    return rows;
  }

  row(name, value, changed, kind = "", note = "") {
    const head = el("th", { scope: "row" }, name, note && el("small", {}, note));
    const look = `${kind} ${changed ? "changed" : ""}`.trim();
    return el("tr", { class: look || null }, head, el("td", {}, this.value(value)));
  }

  // Objects

  showObjects(state, changed) {
    const boxes = [];
    for (const [number, names] of this.trace.objects(state)) {
      const content = state.heap.get(number);
      if (names.length === 1 && content.kind === "fields" && !content.count && !content.note) continue;
      boxes.push(this.box(number, names, content, changed.items.get(number)));
    }
    this.objects.replaceChildren(...boxes);
    this.objectsPart.hidden = boxes.length === 0;
  }

  box(number, names, content, changed) {
    const label = this.trace.text(number);
    const isChanged = (name) => changed?.has(name);
    const head = el("p", { class: "walk-label" }, el("b", {}, label));
    if (content.note) head.append(` ${content.note}`);
    if (names.length > 1) {
      head.append(" ", el("span", { class: "walk-shared" }, `one object: ${listed(names)}`));
    }
    const look = { class: `walk-object ${changed ? "changed" : ""}`, role: "group", "aria-label": label };
    const box = el("div", { ...look, "data-object": number, "data-hue": number % HUES }, head);
    if (content.note === "running") return box; // its variables are those of a call
    box.append(content.kind === "sequence" ? this.sequence(content, isChanged, label) : this.table(content, isChanged));
    const left = content.count - content.items.length;
    if (left > 0) box.append(el("p", { class: "walk-none" }, `and ${left} more`));
    return box;
  }

  sequence({ items, count }, isChanged, label) {
    if (!count) return el("p", { class: "walk-none" }, "empty");
    const isOrdered = !/set \d+$/.test(label);
    const cells = items.map((value, place) => {
      const index = isOrdered ? el("small", {}, place) : null;
      return el("li", { class: isOrdered && isChanged(`[${place}]`) ? "changed" : null }, index, this.value(value));
    });
    return el("ul", { class: "walk-items" }, cells);
  }

  table({ kind, items, count }, isChanged) {
    if (!count) return el("p", { class: "walk-none" }, kind === "mapping" ? "empty" : "nothing of its own");
    const rows = items.map(([key, value]) => {
      if (kind === "fields") return this.row(key, value, isChanged(`.${key}`));
      return this.row(this.value(key), value, isChanged(`[${this.trace.text(key)}]`));
    });
    return el("table", {}, el("tbody", {}, rows));
  }

  /** A value: plain text, or the name of an object in that object's colour. */
  value(value) {
    if (typeof value === "number") {
      return el("span", { class: "walk-ref", "data-object": value, "data-hue": value % HUES }, this.trace.text(value));
    }
    const looks = { s: /^b?['"]/, mi: /^-?\d/, kc: /^(None|True|False)$/ }; // the theme's classes of tokens
    return el("span", { class: Object.keys(looks).find((look) => looks[look].test(value)) }, value);
  }

  /** Let everything that stands for an object stand out while the pointer is on one of them. */
  light(target) {
    const number = target.closest("[data-object]")?.dataset.object;
    for (const part of this.element.querySelectorAll("[data-object]")) {
      part.classList.toggle("lit", number !== undefined && part.dataset.object === number);
    }
  }

  // Output

  showOutput({ index, pieces, written }) {
    const parts = pieces.map(([stream, text], place) => {
      return el("span", { class: `${stream} ${place >= pieces.length - written ? "new" : ""}`.trim() }, text);
    });
    const isLast = index === this.trace.length - 1;
    if (isLast) {
      const rest = this.trace.data.output.slice(pieces.length);
      parts.push(...rest.map(([stream, text]) => el("span", { class: `${stream} new` }, text)));
      if (this.lastWords) parts.push(el("span", { class: "stderr new" }, this.lastWords));
    }
    this.output.replaceChildren(el("code", {}, parts));
    this.outputPart.hidden = parts.length === 0;
    this.output.scrollTop = this.output.scrollHeight;
  }
}

/** Names in a sentence; one that several calls of a function have stands once. */
function listed(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count} calls)` : name));
  if (all.length > 4) all.push(`${all.splice(3).length} more`);
  const last = all.pop();
  return all.length ? `${all.join(", ")} and ${last}` : last;
}

/** The lines of a text as elements, coloured as in the static code of a block where that shows the same text. */
function linesOf(block, text) {
  const lines = [[]];
  const add = (part, look) => {
    part.split("\n").forEach((piece, place) => {
      if (place) lines.push([]);
      if (piece) lines.at(-1).push(look ? el("span", { class: look }, piece) : piece);
    });
  };
  const code = block.querySelector(":scope > pre > code");
  if (code?.textContent.trimEnd() === text.trimEnd()) {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      const isToken = parentElement !== code && !parentElement.matches(".hll"); // a highlighted line is none
      add(data, isToken ? parentElement.className : "");
    }
  } else {
    add(text);
  }
  while (lines.length > 1 && !lines.at(-1).length) lines.pop();
  return lines.map((pieces) => el("span", { class: "walk-line" }, pieces, "\n"));
}
