// Cuts from tracebacks what a reader does not need, as the records of the site have it (tools/running.py).

const FRAME = /^([ |]*)File "([^"]+)", line \d+/;
const CARETS = /^[ |]*[~^][~^ ]*$/;

/** Columns before the text, counting the bars with which exception groups are drawn. */
const indentation = (line) => line.length - line.replace(/^[ |]+/, "").length;

/**
 * Cuts a stream of text as it comes, line by line: paths become relative to `folder`; frames of files outside it, with
 * their source lines, and lines of carets go.
 */
export class TracebackCutter {
  constructor(folder) {
    this.folder = folder;
    this.rest = ""; // an unfinished line
    this.skipping = null; // the indentation of the frame whose lines are cut
  }

  /** What of `text`, and of what came before, can be shown now. */
  add(text) {
    const lines = (this.rest + text).split("\n");
    this.rest = lines.pop();
    return lines.map((line) => this.cut(line, "\n")).join("");
  }

  /** The unfinished line that is left. */
  end() {
    const { rest } = this;
    this.rest = "";
    return rest && this.cut(rest, "");
  }

  cut(line, end) {
    const frame = line.match(FRAME);
    if (frame) {
      const [, indent, file] = frame;
      const isForeign = !file.startsWith(this.folder) && (file.startsWith("/") || file.startsWith("<frozen "));
      this.skipping = isForeign ? indent.length : null;
    } else if (this.skipping !== null && indentation(line) <= this.skipping) {
      this.skipping = null;
    }
    if (this.skipping !== null || CARETS.test(line)) return "";
    return line.replaceAll(`${this.folder}/`, "").replaceAll(this.folder, ".") + end;
  }
}
