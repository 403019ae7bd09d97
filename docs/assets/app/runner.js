// Runs and edits the programs of a page. main.js loads this at the reader's first click.

import { blocksOf, markLine, neighbours, showTab, titleOf } from "./blocks.js";
import { isAsRecorded } from "./compare.js";
import { announce, el, loadStyles } from "./dom.js";
import { OutputPanel } from "./output.js";
import { python } from "./python.js";

const BEYOND = /can't start new thread|support processes|not implemented$|_multiprocessing|TLS not supported/;
const BEYOND_WORDS =
  "Python in a browser cannot start threads or processes, or reach the network. Where Python is installed it can.";
const READS_INPUT = /\binput\s*\(|\bstdin\b/;

const fetched = new Map(); // the promise of a chapter's programs, by the address of its file
const examples = new WeakMap(); // the promise of the Example of a block
let running = null; // the Example that runs now: there is one interpreter a page

/** The examples and exercises of the chapter at the address `page`, from the programs.json beside it. */
export function programs(page) {
  const url = new URL("programs.json", page).href;
  if (!fetched.has(url)) {
    const loading = fetch(url).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.statusText)));
    loading.catch(() => fetched.delete(url)); // so that the next click tries again
    fetched.set(url, loading);
  }
  return fetched.get(url);
}

/** Do what a button below the program `block` says: "run" (which also stops), "step", "edit" or "reset". */
export async function act(action, block, page) {
  if (!examples.has(block)) {
    const opening = Promise.all([programs(page), loadStyles("run.css")]).then(([all]) => new Example(block, all));
    opening.catch(() => examples.delete(block));
    examples.set(block, opening);
  }
  await (await examples.get(block))[action]();
}

/** A program of the page with all its files, what the reader makes of them, and the panel of its output. */
class Example {
  constructor(block, all) {
    const path = titleOf(block);
    this.block = block;
    this.program = all.examples[path];
    this.folder = path.slice(0, -this.program.main.length);
    this.tools = block.querySelector(":scope > .tools");
    this.runButton = this.tools.querySelector("[data-action=run]");
    this.editors = new Map(); // by file name, as long as they are open
    this.texts = { ...this.program.files }; // by file name, as the reader has them
    const row = neighbours(block);
    const own = row.flatMap(blocksOf).filter((one) => this.owns(one));
    this.blocks = new Map(own.map((one) => [titleOf(one).slice(this.folder.length), one])); // by file name
    this.last = row.findLast((part) => blocksOf(part).some((one) => own.includes(one)));
    const next = this.last.nextElementSibling;
    this.recorded = next?.matches(".output:not(.live)") ? next : null;
  }

  /** True for a block that shows one of this program's files. */
  owns(block) {
    const title = titleOf(block) ?? "";
    return title.startsWith(this.folder) && title.slice(this.folder.length) in this.program.files;
  }

  get isEdited() {
    const inputChanged = this.inputField && this.inputField.value !== (this.program.stdin ?? "");
    return inputChanged || Object.entries(this.texts).some(([name, text]) => text !== this.program.files[name]);
  }

  // Running

  async run() {
    if (running === this) {
      this.stop();
      return;
    }
    const stdin = await this.input();
    if (stdin === null) return;
    this.stepper?.close(this.block);
    while (running) {
      if (running === this) return; // pressed twice while another run was ending
      await running.stop("Stopped, because another program was started.");
    }
    if (python.busy) python.stop();
    running = this;
    this.ended = this.runNow(this.openPanel(), stdin);
    await this.ended;
  }

  /** Run once and show how it went. Never throws. */
  async runNow(panel, stdin) {
    const printed = { stdout: "", stderr: "" };
    const on = {
      progress: ({ loaded, total }) => panel.progress(loaded, total),
      begin: () => {
        panel.progress();
        panel.watch(() => this.stop());
      },
      output: (stream, text) => {
        printed[stream] += text;
        panel.write(stream, text);
      },
      input: () => panel.askLine(),
    };
    this.stopped = null;
    this.setButton("Stop");
    const edited = this.isEdited;
    try {
      const job = { kind: "run", files: this.texts, main: this.program.main, stdin };
      this.show(panel, await python.run(job, on), printed, edited);
    } catch (error) {
      this.conclude(panel, "Not run", "failed", error.message);
    }
    panel.settle();
    this.setButton("Run");
    running = null;
  }

  /** End the run; the panel says `why`, where the reader has not asked for it. Resolves when it has ended. */
  stop(why = "") {
    this.stopped = why;
    python.stop();
    return this.ended;
  }

  /** Show how a run ended. */
  show(panel, result, { stdout, stderr }, edited) {
    if (result.cut) panel.note("Only the first part of the output is shown: it was too long.");
    const why = this.stopped ?? "Stopped, because another program was started.";
    if (result.status === "stopped") return this.conclude(panel, "Stopped", "failed", why, why || "Stopped.");
    if (result.status !== "done") return this.conclude(panel, "Ended", "failed", result.message);
    if (!stdout && !stderr) panel.note("It printed nothing.");
    const { exitCode } = result;
    const lastLine = stderr.trimEnd().split("\n").pop();
    if (exitCode !== 0 && !lastLine) panel.note(`It ended with exit code ${exitCode}.`);
    if (exitCode !== 0 && BEYOND.test(lastLine)) panel.note(BEYOND_WORDS);
    const how = exitCode !== 0 && lastLine ? `Ended with ${lastLine}.` : "Finished.";
    if (isAsRecorded(this.program, stdout, stderr, exitCode)) {
      const title = edited ? "Your version: the same as recorded" : "Your run: the same as recorded";
      return this.conclude(panel, title, "proof", "", `${how} Printed the same as recorded.`);
    }
    if (edited || !("out" in this.program)) {
      return this.conclude(panel, edited ? "Your version" : "Your run", "own", "", how);
    }
    return this.conclude(panel, "Your run: not as recorded", "changed", "", `${how} Not printed as recorded.`);
  }

  /** Write how a run ended into the head of the panel and, where there is a remark, below the output. */
  conclude(panel, title, kind, remark, said = remark) {
    panel.status(title, kind);
    if (remark) panel.note(remark);
    announce(said);
  }

  setButton(label) {
    this.runButton.textContent = label;
    this.runButton.classList.toggle("stop", label === "Stop");
  }

  // What the program reads

  /** What the program reads; undefined if it asks for each line. Null if the reader must fill in the box first. */
  async input() {
    const { stdin } = this.program;
    const live = await python.canAsk();
    if (!this.inputField) {
      const reads = Object.values(this.texts).some((text) => READS_INPUT.test(text));
      if (stdin === undefined && (live || !reads)) return live ? undefined : "";
      this.addInputField(stdin ?? "", live);
      if (stdin === undefined) {
        this.inputField.focus();
        announce("This program reads input. Fill in the box, then run it.");
        return null;
      }
    }
    const text = this.inputField.value;
    return text ? text.replace(/\n?$/, "\n") : live ? undefined : "";
  }

  addInputField(text, live) {
    const rows = Math.max(2, text.split("\n").length - 1);
    this.inputField = el("textarea", { rows, spellcheck: "false", oninput: () => this.refresh() });
    this.inputField.value = text;
    const how = live ? " Empty it to type while the program runs." : "";
    const label = `What the program reads, a line for each input().${how}`;
    this.tools.after(el("label", { class: "stdin" }, label, this.inputField));
  }

  // The panel and the recorded output

  /** The panel, empty, in the place of the recorded output. */
  openPanel() {
    if (!this.panel) {
      this.panel = new OutputPanel(this.last, { label: `Output of ${this.program.main}` });
      this.panel.onLine(
        (file, line) => this.showLine(file, line),
        (file) => this.blocks.has(file),
      );
      if (this.recorded) this.addWayBack();
    }
    const shown = this.panel.element.isConnected && !this.panel.element.hidden ? this.panel.element : this.recorded;
    this.panel.clear();
    this.panel.hold(shown?.offsetHeight ?? 0);
    this.panel.status("Running");
    this.showRecorded(false);
    for (const block of this.blocks.values()) markLine(block, 0);
    return this.panel;
  }

  /** Buttons that change between the recorded output and the reader's own. */
  addWayBack() {
    const change = (recorded) => {
      this.showRecorded(recorded);
      (recorded ? forth : back).focus();
    };
    const back = el("button", { type: "button", onclick: () => change(true) }, "Show recorded");
    const forth = el("button", { type: "button", onclick: () => change(false) }, "Show yours");
    const head = this.recorded.querySelector(":scope > .filename");
    head.replaceChildren(el("span", { class: "title" }, "Recorded output"), forth);
    this.panel.head.append(back);
  }

  showRecorded(recorded) {
    if (this.panel) this.panel.element.hidden = recorded;
    if (this.recorded) this.recorded.hidden = !recorded;
  }

  // Editing

  /** Open an editor in each block of the program. */
  async edit() {
    const { openEditor } = await import("./editor.js");
    this.stepper?.close(this.block);
    for (const [name, block] of this.blocks) {
      if (this.editors.has(name) || typeof this.texts[name] !== "string") continue;
      markLine(block, 0);
      const options = {
        label: name,
        onChange: (text) => this.change(name, text),
        onRun: () => this.runAnew(),
        onLeave: () => this.runButton.focus(),
      };
      this.editors.set(name, openEditor(block, this.texts[name], options));
    }
    if (!this.resetButton) this.addReset();
    this.refresh();
    this.editors.get(this.program.main).focus();
  }

  async runAnew() {
    if (running === this) await this.stop("Stopped, because it was started anew.");
    await this.run();
  }

  addReset() {
    this.resetButton = el("button", { type: "button", "data-action": "reset", onclick: () => this.reset() });
    const hint = el("span", { class: "hint" }, "Ctrl + Enter runs, Esc leaves the editor");
    this.tools.append(this.resetButton, hint);
  }

  change(name, text) {
    this.texts[name] = text;
    this.before = null;
    if (running !== this) this.panel?.status("Output before your change", "changed");
    this.refresh();
  }

  /** Back to the program as it was; a second call undoes that. */
  async reset() {
    if (running === this) await this.stop("Stopped, because the program was reset.");
    const { before } = this;
    this.before = before ? null : { ...this.texts };
    this.texts = before ?? { ...this.program.files };
    if (before) return this.edit();
    for (const editor of this.editors.values()) editor.close();
    this.editors.clear();
    if (this.inputField) this.inputField.value = this.program.stdin ?? "";
    this.showRecorded(true);
    this.refresh();
    announce("The program is as it was.");
    return null;
  }

  /** Let the buttons fit what the reader has done. */
  refresh() {
    this.tools.querySelector("[data-action=edit]").hidden = this.editors.size > 0;
    this.tools.classList.toggle("is-editing", this.editors.size > 0);
    if (this.resetButton) {
      this.resetButton.hidden = !this.before && !this.isEdited;
      this.resetButton.textContent = this.before ? "Undo reset" : "Reset";
    }
    for (const [name, block] of this.blocks) {
      block.querySelector("[data-md-type=copy]")?.setAttribute("data-clipboard-text", this.texts[name]);
    }
  }

  /** Show a line of one of the files, where a traceback names it. */
  showLine(name, line) {
    const block = this.blocks.get(name);
    showTab(block);
    const editor = this.editors.get(name);
    if (editor) editor.goTo(line);
    else markLine(block, line);
    announce(`${name}, line ${line}: ${this.texts[name].split("\n")[line - 1] ?? ""}`);
  }

  // Stepping

  async step() {
    const stdin = await this.input();
    if (stdin === null) return;
    while (running) await running.stop("Stopped, because a program is stepped through.");
    this.stepper = await import("./stepper.js");
    await this.stepper.show(this.block, this.texts, this.program.main, stdin);
  }
}
