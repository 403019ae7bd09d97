// Text as the search sees it: identifiers and operators are words, plurals and verb forms fall together.

// In this order: words joined by hyphens (f-string), a dotted name or a file (sys.path, __init__.py), one that begins
// with dots (.pyc, ..prices), a star with its name (**kwargs), an option (-m), a number, an operator, and an operator
// that counts only where it stands alone.
const TOKEN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_.])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}_])`,
    String.raw`[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*`,
    String.raw`(?<![\p{L}\p{N}_)\]"'])\.{1,3}[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*`,
    String.raw`(?<![\p{L}\p{N}_)\]])\*{1,2}[\p{L}_][\p{L}\p{N}_]*`,
    String.raw`(?<![\p{L}\p{N}_-])--?[\p{L}][\p{L}\p{N}-]*`,
    String.raw`\d+(?:\.\d+)*`,
    String.raw`:=|->|==|!=|<=|>=|<<|>>|\/\/=?|\*\*=?|[-+*/%@&|^~]=|\.\.\.?|\[::?-?1?\]|\[\]|\{\}`,
    String.raw`(?<=^|[\s\x60'"])[-+*/%@&|^~<>.=#_\\](?=$|[\s\x60'",?!])`,
  ].join("|"),
  "gu",
);
const FILES = new Set(["py", "pyc", "pyi", "toml", "txt", "json", "cfg", "ini", "md"]);

/** The words of a text with their places: `[{ word, start, end }]`, in lower case, not yet stemmed. */
export function words(text) {
  return Array.from(text.matchAll(TOKEN), (found) => ({
    word: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const known = new Map();

/** What a word is found by: its stem, and where it has parts (sys.path, __init__, f-string) each of them as well. */
export function keys(word) {
  if (!known.has(word)) known.set(word, keysOf(word));
  return known.get(word);
}

function keysOf(word) {
  const whole = /^[a-z]/.test(word) ? stem(word.replaceAll("-", "")) : word;
  const names = word.split(".").filter((name) => /_/.test(name));
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part && !FILES.has(part));
  const object = /^(\w+\.\w+)\./.exec(word)?.[1] ?? whole;
  return [...new Set([whole, object, ...names, ...parts.map(stem)])];
}

/** The first key of each word of a text. */
export function mainKeys(text) {
  return words(text).map(({ word }) => keys(word)[0]);
}

/** All keys of a text, as the index takes them. */
export function terms(text) {
  return words(text).flatMap(({ word }) => keys(word));
}

/** A plain word without the endings that English adds; British and American spellings fall together. */
export function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let root = word;
  if (/(?:[^s]s|sses)$/.test(root) && !/(?:us|is)$/.test(root)) {
    root = root.replace(/ies$/, "y").replace(/sses$/, "ss").replace(/([^s])s$/, "$1");
  }
  root = root.replace(/i[sz]ations?$/, "iz").replace(/([st])ion$/, "$1").replace(/iser$/, "izer").replace(/our$/, "or");
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(root);
  if (verb && verb[1].length > 2 && !root.endsWith("eed")) root = verb[1].replace(/([^lsz])\1$/, "$1");
  return root.replace(/e$/, "").replace(/(i|y)s$/, "$1z").replace(/y$/, "i");
}

/** The text of an index entry's HTML, whose only tags are those of paragraphs, lists and code. */
export function plain(html) {
  return decode(html.replace(/<\/?(?:p|li|ul|ol|pre)\b[^>]*>/g, " ").replace(/<[^>]*>/g, ""));
}

/** A text with its entities replaced by what they stand for. */
export function decode(html) {
  const named = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|amp));/gi, (_, number, hex, name) =>
    name ? named[name.toLowerCase()] : String.fromCodePoint(number ?? parseInt(hex, 16)),
  );
}

/** A text as HTML that shows it. */
export function escape(text) {
  return text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]);
}
