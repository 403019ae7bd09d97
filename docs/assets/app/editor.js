// Makes the code of a block editable: an editor takes the place of the static code, which stays in the page, hidden.

import { loadStyles } from "./dom.js";
import { createEditor } from "../lib/prism-code-editor/dist/index.js";
import "../lib/prism-code-editor/dist/languages/python.js";
import "../lib/prism-code-editor/dist/prism/languages/python.js";
import { defaultKeymap, editHistory, editorCommands } from "../lib/prism-code-editor/dist/extensions/commands/index.js";

// Without the styles an editor would show for a moment as a bare text field.
await Promise.all([loadStyles("../lib/prism-code-editor/dist/layout.css"), loadStyles("run.css")]);

/**
 * Open an editor with `text` in the place of the static code of `block`.
 *
 * `label` names it for screen readers; `onRun` is called by Ctrl+Enter, `onLeave` by Escape (without it, the block's
 * first button gets the focus). `setValue`, unlike typing, does not call `onChange`.
 */
export function openEditor(block, text, { label, onChange, onRun, onLeave }) {
  const end = text.endsWith("\n") ? "\n" : "";
  let ready = false;
  const editor = createEditor(null, {
    language: /\.py$/.test(label) || !/\.\w+$/.test(label) ? "python" : "text",
    tabSize: 4,
    lineNumbers: false,
    value: withoutEnd(text),
    onUpdate: () => {
      if (!ready) return;
      mark(0);
      onChange?.(value());
    },
  });
  const keys = { ...defaultKeymap, "Mod+Enter": () => (onRun?.(), true) };
  editor.addExtensions(editorCommands(keys), editHistory());
  editor.keyCommandMap.Escape = () => {
    editor.textarea.blur();
    if (onLeave) onLeave();
    else block.querySelector(".tools button")?.focus();
  };
  editor.textarea.setAttribute("aria-label", `${label}, code editor`);
  editor.textarea.setAttribute("aria-description", `${HELP} Tab indents; after Control+M it moves on instead.`);
  block.classList.add("editing");
  block.querySelector(":scope > pre").after(editor.container);
  ready = true;

  function value() {
    return editor.value + end;
  }
  function mark(line) {
    for (const old of editor.wrapper.querySelectorAll(".marked")) old.classList.remove("marked");
    editor.lines[line || NaN]?.classList.add("marked");
  }

  return {
    get value() {
      return value();
    },
    setValue(changed) {
      ready = false;
      editor.setOptions({ value: withoutEnd(changed) });
      ready = true;
    },
    focus() {
      editor.textarea.focus();
    },
    /** Mark a line, counted from 1, and show it; 0 takes the mark away. */
    markLine(line) {
      mark(line);
      editor.lines[line || NaN]?.scrollIntoView({ block: "nearest" });
    },
    /** Mark a line and put the cursor at its start. */
    goTo(line) {
      this.markLine(line);
      const start = editor.value.split("\n", line - 1).join("\n").length + (line > 1 ? 1 : 0);
      editor.textarea.setSelectionRange(start, start);
      editor.textarea.focus();
    },
    close() {
      editor.remove();
      block.classList.remove("editing");
    },
  };
}

const HELP = "Control or Command + Enter runs, Escape leaves the editor.";

/** A file's text without the line break at its end, after which the editor would show an empty line. */
function withoutEnd(text) {
  return text.replace(/\n$/, "");
}
