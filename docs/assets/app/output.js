// The panel that shows what a run prints, below its program.

import { announce, el } from "./dom.js";

const SLOW = 10_000; // milliseconds after which a run offers to be stopped
const MOMENT = 40; // milliseconds between two changes of the page while a program prints
const FRAME = /File "([^"<>]+)", line (\d+)/g;

/** What a run prints, how it ended, and where it asks for a line of input. Everything is shown as text. */
export class OutputPanel {
  /** A panel that follows the element `after`; `label` says what it belongs to. */
  constructor(after, { label }) {
    this.title = el("span", { class: "title" });
    this.waiting = []; // what was written and is not shown yet
    this.head = el("span", { class: "filename" }, this.title);
    this.text = el("code");
    this.pre = el("pre", { tabindex: 0, "aria-label": label }, this.text);
    this.notes = el("div", { class: "notes" });
    this.element = el("div", { class: "output highlight live", role: "group", "aria-label": label });
    this.element.append(this.head, this.pre, this.notes);
    after.after(this.element);
  }

  /** Take away all that is shown, a question that waits included. */
  clear() {
    this.cancel();
    this.flush();
    this.text.replaceChildren();
    this.notes.replaceChildren();
  }

  /** Stay as high as `height` until `settle`, so that the page does not jump while the output grows. */
  hold(height) {
    this.element.style.minHeight = `${height}px`;
  }

  /** Offer to `stop` a run that takes long, while it does not ask. A further call starts the time anew. */
  watch(stop) {
    this.unwatch();
    this.watching = () => this.watch(stop);
    this.slow = setTimeout(() => {
      const button = el("button", { type: "button", onclick: stop }, "Stop it");
      this.offer = this.note("Still running after 10 seconds.", button);
      announce("Still running after 10 seconds. You can stop it.");
    }, SLOW);
  }

  unwatch() {
    clearTimeout(this.slow);
    this.takeAway(this.offer);
  }

  /** Remove an element of the panel; the panel gets the focus, should it be there. */
  takeAway(element) {
    if (element?.contains(document.activeElement)) this.pre.focus({ preventScroll: true });
    element?.remove();
  }

  /** A run has ended: nothing more is asked, and the panel is as high as its output. */
  settle() {
    this.flush();
    this.cancel();
    this.unwatch();
    this.progress();
    this.element.style.minHeight = "";
  }

  /** Add what the program wrote to "stdout" or "stderr". It is shown a moment later, with what else has come. */
  write(stream, text) {
    const last = this.waiting.at(-1);
    if (last?.stream === stream) last.text += text;
    else this.waiting.push({ stream, text });
    this.timer ??= setTimeout(() => this.flush(), MOMENT);
  }

  /** Show now what was written. */
  flush() {
    clearTimeout(this.timer);
    this.timer = null;
    const { pre } = this;
    const atEnd = pre.scrollTop + pre.clientHeight >= pre.scrollHeight - 4;
    for (const { stream, text } of this.waiting.splice(0)) {
      let part = this.text.lastElementChild;
      if (part?.className !== stream) {
        part = this.newPart(stream);
        this.text.append(part);
      }
      part.append(...(stream === "stderr" ? this.withLinks(text) : [text]));
    }
    if (atEnd) pre.scrollTop = pre.scrollHeight;
  }

  /** What is written to one stream without a word from the other; only the first part of stderr has a visible label. */
  newPart(stream) {
    if (stream !== "stderr") return el("span", { class: stream });
    const label = el("b", { class: this.text.querySelector(".stderr") ? "sr-only" : null }, "Standard error\n");
    return el("span", { class: stream }, label);
  }

  /** The pieces of a text, the places that a traceback names as buttons. */
  withLinks(text) {
    const pieces = [];
    let end = 0;
    for (const frame of text.matchAll(FRAME)) {
      const [, file, line] = frame;
      if (!this.go || !this.canGo(file)) continue;
      const go = () => this.go(file, Number(line));
      const button = el("button", { type: "button", class: "place", onclick: go }, frame[0]);
      pieces.push(text.slice(end, frame.index), button);
      end = frame.index + frame[0].length;
    }
    return [...pieces, text.slice(end)];
  }

  /** Call `go(file, line)` when the reader presses a place in a traceback; `canGo(file)` says for which files. */
  onLine(go, canGo = () => true) {
    this.go = go;
    this.canGo = canGo;
  }

  /** Say in the panel's head what it shows; `kind` is "", "proof", "changed" or "failed". */
  status(text, kind = "") {
    this.title.textContent = text;
    this.element.dataset.kind = kind;
  }

  /** Add a remark below the output, which is not part of it; further nodes stand behind its text. */
  note(text, ...nodes) {
    const note = el("p", {}, text, nodes.length ? " " : null, ...nodes);
    this.notes.append(note);
    return note;
  }

  /** Show how much of Python has been loaded, in bytes; without numbers the bar goes. */
  progress(loaded, total) {
    if (!total) {
      this.bar?.remove();
      this.bar = null;
      return;
    }
    if (!this.bar) {
      this.bar = el("p", {}, el("progress", { "aria-label": "Loading Python" }), el("span"));
      this.notes.prepend(this.bar);
    }
    const [bar, text] = this.bar.children;
    bar.max = total;
    bar.value = loaded;
    text.textContent =
      loaded < total ? `Loading Python: ${megabytes(loaded)} of ${megabytes(total)} MB, once` : "Starting Python";
  }

  /** Ask for a line where the output ends. Null is the end of input; so it is when the question is cancelled. */
  askLine(prompt) {
    this.cancel();
    this.unwatch();
    this.flush();
    prompt ??= this.text.textContent.split("\n").pop() || "Input for the program";
    return new Promise((answer) => {
      const plain = { autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
      const field = el("input", { "aria-label": prompt, ...plain });
      const close = (line) => {
        this.takeAway(form);
        this.cancel = () => {};
        this.watching?.();
        answer(line);
      };
      const enter = (event) => {
        event.preventDefault();
        this.text.append(el("span", { class: "typed" }, `${field.value}\n`));
        close(field.value);
      };
      const form = el("form", { class: "ask", onsubmit: enter }, field, el("button", {}, "Enter"));
      form.append(el("button", { type: "button", onclick: () => close(null) }, "End of input"));
      this.text.append(form);
      this.cancel = () => close(null);
      field.focus();
    });
  }

  /** Take away a question that waits; it is answered with null. */
  cancel() {}
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
