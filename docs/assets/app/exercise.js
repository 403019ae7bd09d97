// Exercises: the starter in an editor, its draft kept, its tests run and explained. main.js loads this at a click.

import { markLine, showTab, titleOf } from "./blocks.js";
import { announce, el, loadStyles } from "./dom.js";
import { taskId } from "./marks.js";
import { OutputPanel } from "./output.js";
import { python } from "./python.js";
import { inShort, reportOf } from "./report.js";
import { programs } from "./runner.js";
import { load, today, update } from "./store.js";

const PAUSE = 400; // milliseconds without typing after which a draft is stored
const LABELS = { run: "Run", check: "Check" };

const exercises = new WeakMap(); // the promise of the Exercise of a block

/** Do what a button below the starter `block` says: "edit" or "check" (which also stops). */
export async function act(action, block, page) {
  if (!exercises.has(block)) {
    const styles = [loadStyles("run.css"), loadStyles("exercise.css")];
    const opening = Promise.all([programs(page), ...styles]).then(([all]) => new Exercise(block, all));
    opening.catch(() => exercises.delete(block));
    exercises.set(block, opening);
  }
  await (await exercises.get(block))[action]();
}

/** An exercise of the page: its files as the reader has them, their editors, and what the last check said. */
class Exercise {
  constructor(block, all) {
    this.box = block.closest(".exercise");
    this.id = taskId(this.box);
    this.data = all.exercises[this.id];
    const blocks = [...this.box.querySelectorAll(".task.highlight")];
    this.blocks = new Map(blocks.map((one) => [nameOf(one, this.id), one])); // by file name
    this.last = blocks.at(-1).closest(".tabbed-set") ?? blocks.at(-1);
    this.tools = this.box.querySelector(".tools");
    this.editors = new Map(); // by file name, once they are open
    const draft = Object.entries(load().drafts[this.id] ?? {}).filter(([name]) => name in this.data.task);
    this.texts = { ...this.data.task, ...Object.fromEntries(draft) }; // by file name, as the reader has them
    this.buttons = { check: this.tools.querySelector("[data-action=check]") };
    this.addButtons();
    addEventListener("pagehide", () => this.save());
    document.addEventListener("visibilitychange", () => this.save());
  }

  addButtons() {
    const button = (action, onclick) => el("button", { type: "button", "data-action": action, onclick }, LABELS[action]);
    this.buttons.run = button("run", () => this.run());
    this.buttons.check.before(this.buttons.run);
    this.resetButton = button("reset", () => (this.before ? this.undoReset() : this.askReset()));
    this.hint = el("span", { class: "hint" }, "Ctrl + Enter checks, Esc leaves the editor");
    this.tools.append(this.resetButton, this.hint);
    this.refresh();
  }

  // Editing

  get isEdited() {
    return Object.entries(this.texts).some(([name, text]) => text !== this.data.task[name]);
  }

  /** Open an editor in each block of the starter. */
  async edit() {
    await this.open();
    [...this.editors.values()][0].focus();
    if (this.isEdited) announce("Your draft is open.");
  }

  async open() {
    const { openEditor } = await import("./editor.js");
    for (const [name, block] of this.blocks) {
      if (this.editors.has(name) || typeof this.texts[name] !== "string") continue;
      const options = {
        label: name,
        onChange: (text) => this.change(name, text),
        onRun: () => this.start("check"),
        onLeave: () => this.buttons.check.focus(),
      };
      this.editors.set(name, openEditor(block, this.texts[name], options));
    }
    this.refresh();
  }

  change(name, text) {
    this.texts[name] = text;
    this.before = null;
    this.report?.classList.add("old");
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), PAUSE);
    this.refresh();
  }

  /** Store the draft if it has changed. Also called when the page is left, so that nothing typed is lost. */
  save() {
    if (!this.saving) return;
    clearTimeout(this.saving);
    this.saving = null;
    const changed = Object.entries(this.texts).filter(([name, text]) => text !== this.data.task[name]);
    update(({ drafts }) => {
      if (changed.length) drafts[this.id] = Object.fromEntries(changed);
      else delete drafts[this.id];
    });
  }

  /** Let the buttons fit what the reader has done. */
  refresh() {
    const isOpen = this.editors.size > 0;
    this.tools.querySelector("[data-action=edit]").hidden = isOpen;
    this.tools.classList.toggle("is-editing", isOpen);
    this.resetButton.textContent = this.before ? "Undo reset" : "Reset";
    this.resetButton.hidden = !this.isEdited && !this.before;
    if (!this.isEdited) this.question?.remove();
    for (const [name, block] of this.blocks) {
      block.querySelector("[data-md-type=copy]")?.setAttribute("data-clipboard-text", this.texts[name]);
    }
  }

  askReset() {
    const close = (after) => () => {
      this.question.remove();
      this.refresh();
      after();
    };
    const yes = el("button", { type: "button", onclick: close(() => this.reset()) }, "Reset");
    const no = el("button", { type: "button", onclick: close(() => this.resetButton.focus()) }, "Keep mine");
    this.question = el("span", { class: "question-here", role: "group" }, "Back to the starter? ", yes, no);
    this.resetButton.hidden = true;
    this.resetButton.after(this.question);
    yes.focus();
    announce("Back to the starter?");
  }

  reset() {
    this.before = { ...this.texts };
    this.replace(this.data.task);
    this.resetButton.focus();
    announce("The starter is back. You can undo this.");
  }

  undoReset() {
    const { before } = this;
    this.before = null;
    this.replace(before);
    announce("Your version is back.");
  }

  replace(texts) {
    this.texts = { ...texts };
    for (const [name, editor] of this.editors) editor.setValue(texts[name]);
    this.report?.classList.add("old");
    this.saving ??= setTimeout(() => {});
    this.save();
    this.refresh();
  }

  // Running

  run() {
    return this.press("run");
  }

  check() {
    return this.press("check");
  }

  /** A button was pressed: start, or stop what it has started. */
  async press(kind) {
    if (this.running !== kind) await this.start(kind);
    else this.stop();
  }

  /** Run the program or its tests. What runs already is stopped: there is one interpreter a page. */
  async start(kind) {
    this.save();
    if (this.isEdited && !this.editors.size) await this.open(); // what is checked must be seen
    if (python.busy) python.stop();
    await this.ended;
    this.running = kind;
    this.ended = kind === "run" ? this.runProgram() : this.runTests();
    await this.ended;
  }

  stop() {
    this.stopped = true;
    python.stop();
  }

  async runProgram() {
    const files = { ...this.data.support, ...this.texts };
    const stdin = (await python.canAsk()) ? undefined : "";
    const result = await this.execute({ kind: "run", files, main: "task.py", stdin }, "Running task.py");
    if (!result) return;
    if (!this.printed) this.panel.note("It printed nothing.");
    this.conclude("Your run", result.exitCode ? "failed" : "changed", "Finished.");
  }

  async runTests() {
    const files = { ...this.data.support, ...this.texts, ...this.data.check };
    const result = await this.execute({ kind: "check", files, main: "check.py", stdin: "" }, "Running the tests");
    if (!result) return;
    this.panel.status("Printed while the tests ran", "changed");
    this.panel.element.hidden = !this.printed && !result.cut;
    this.show(result.value);
  }

  /** Run a job with its output in the panel. The result, or null where it did not come to its end. */
  async execute(job, title) {
    const panel = this.openPanel(title);
    this.printed = this.stopped = false;
    this.buttons[job.kind].textContent = "Stop";
    this.buttons[job.kind].classList.add("stop");
    const watch = () => panel.watch(() => this.stop());
    watch();
    try {
      const result = await python.run(job, {
        progress: ({ loaded, total }) => {
          panel.progress(loaded, total);
          watch();
        },
        output: (stream, text) => {
          this.printed = true;
          panel.write(stream, text);
        },
        input: () => panel.askLine(),
      });
      if (result.cut) panel.note("Only the first part of the output is shown: it was too long.");
      if (result.status === "done") return result;
      const why = this.stopped ? "Stopped." : "Stopped, because another program was started.";
      if (result.status === "stopped") this.conclude("Stopped", "failed", why, true);
      else this.conclude("Ended", "failed", result.message, true);
    } catch (error) {
      this.conclude("Not run", "failed", error.message, true);
    } finally {
      panel.settle();
      this.buttons[job.kind].textContent = LABELS[job.kind];
      this.buttons[job.kind].classList.remove("stop");
      this.running = null;
    }
    return null;
  }

  openPanel(title) {
    if (!this.panel) {
      this.panel = new OutputPanel(this.last, { label: "Output of your program" });
      this.panel.onLine((file, line) => this.showLine(file, line), (file) => this.canShow(file));
    }
    this.report?.remove();
    this.panel.element.hidden = false;
    this.panel.clear();
    this.panel.status(title);
    return this.panel;
  }

  conclude(title, kind, text, isNote = false) {
    this.panel.status(title, kind);
    if (isNote) this.panel.note(text);
    announce(text);
  }

  // What the tests say

  show(value) {
    const solved = !value.problem && value.total > 0 && value.passed === value.total;
    update(({ tasks }) => {
      if (solved) tasks[this.id] = { state: "solved", on: today() };
      else tasks[this.id] ??= { state: "tried", on: today() };
    });
    const places = { go: (file, line) => this.showLine(file, line), canGo: (file) => this.canShow(file) };
    this.report = reportOf(value, places, solved ? this.waysOn() : null);
    this.last.after(this.report);
    announce(inShort(value));
  }

  /** What is offered after a pass. */
  waysOn() {
    const solution = this.box.querySelector(":scope > details.success");
    const compare = () => {
      solution.open = true;
      solution.querySelector("summary").focus({ preventScroll: true });
      solution.scrollIntoView({ block: "nearest" });
    };
    const boxes = [...document.querySelectorAll(".exercise")];
    const title = boxes[boxes.indexOf(this.box) + 1]?.querySelector(".admonition-title");
    return el("p", { class: "ways-on" },
      solution && el("button", { type: "button", onclick: compare }, "Compare with the solution"),
      title && el("a", { href: `#${title.id}` }, "Next exercise"));
  }

  canShow(file) {
    return this.blocks.has(file) || Boolean(this.checkBlock(file));
  }

  checkBlock(file) {
    return [...this.box.querySelectorAll(".check.highlight")].find((one) => titleOf(one) === `${this.id}/${file}`);
  }

  /** Show a line of the reader's files in its editor, or of the tests where they stand. */
  async showLine(file, line) {
    const check = this.checkBlock(file);
    if (check) {
      check.closest("details").open = true;
      markLine(check, line);
    } else {
      if (!this.editors.has(file)) await this.open();
      showTab(this.blocks.get(file));
      this.editors.get(file).goTo(line);
    }
  }
}

/** The name under which the tests find the file that a block shows. */
function nameOf(block, id) {
  const path = titleOf(block).slice(id.length + 1);
  return path === "task.py" ? path : path.replace(/^task\//, "");
}
