// The pure parts of the search: words and stems, the reading of a query, what is shown.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../docs/assets/app/search-query.js";
import { item, suggestion, titleWords } from "../../docs/assets/app/search-show.js";
import { keys, plain, stem, words } from "../../docs/assets/app/search-text.js";

const list = (text) => words(text).map(({ word }) => word);
const optionKeys = (query, known = []) => {
  const { groups } = parse(query, new Map(known.map((key) => [key, 5])));
  return groups.flatMap(({ options }) => options.map((option) => option.keys.join(" ")));
};

test("identifiers and operators are words", () => {
  assert.deepEqual(list("def f(*args, **kwargs)"), ["def", "f", "*args", "**kwargs"]);
  assert.deepEqual(list("is vs =="), ["is", "vs", "=="]);
  assert.deepEqual(list("(n := 10)"), ["n", ":=", "10"]);
  assert.deepEqual(list("sys.path and __init__.py"), ["sys.path", "and", "__init__.py"]);
  assert.deepEqual(list("from . import x"), ["from", ".", "import", "x"]);
  assert.deepEqual(list("from ..prices import y"), ["from", "..prices", "import", "y"]);
  assert.deepEqual(list("python -m shop"), ["python", "-m", "shop"]);
  assert.deepEqual(list(".pyc"), [".pyc"]);
  assert.deepEqual(list("money~=1.4"), ["money", "~=", "1.4"]);
  assert.deepEqual(list("%"), ["%"]);
  assert.deepEqual(list("import *"), ["import", "*"]);
  assert.deepEqual(list("f-string -> str"), ["f-string", "->", "str"]);
});

test("a name is found as itself and by its parts", () => {
  assert.deepEqual(keys("sys.path"), ["sys.path", "sys", "path"]);
  assert.deepEqual(keys("__init__.py"), ["__init__.py", "__init__", "init"]);
  assert.ok(keys("importlib.import_module").includes("import_module"));
  assert.deepEqual(keys("f-string"), ["fstring", "f", "string"]);
});

test("forms of a word fall together, different words do not", () => {
  const same = [
    ["module", "modules"],
    ["import", "importing", "imported", "imports"],
    ["dependency", "dependencies"],
    ["optimise", "optimize", "optimisation", "optimization"],
    ["normalise", "normalize", "normalised"],
    ["colour", "color"],
    ["class", "classes"],
    ["run", "running", "runs"],
  ];
  for (const forms of same) assert.equal(new Set(forms.map(stem)).size, 1, forms.join(" "));
  for (const [one, other] of [["string", "str"], ["this", "thing"], ["bytes", "by"]]) {
    assert.notEqual(stem(one), stem(other));
  }
});

test("what people say is looked for as the pages say it", () => {
  assert.ok(optionKeys("hash map").includes("dict"));
  assert.ok(optionKeys("Ternary").some((option) => option.startsWith("condit")));
  assert.ok(optionKeys("try catch").includes("try except"));
  assert.ok(optionKeys("what is a switch case in python").includes("match"));
  assert.ok(optionKeys(":=").includes("walrus"));
  assert.ok(optionKeys("dunder init", ["__init__"]).includes("__init__"));
  assert.ok(optionKeys("module not found error", ["modulenotfounderror"]).includes("modulenotfounderror"));
  assert.ok(optionKeys("improt", ["import"]).includes("import"), "swapped letters");
  assert.ok(optionKeys("forloop", ["for", "loop"]).includes("for loop"), "a forgotten space");
});

test("of a pasted traceback the message counts, without the reader's own names", () => {
  const pasted = `Traceback (most recent call last):
    File "/home/ann/shop/main.py", line 3, in <module> from utils import x
    ModuleNotFoundError: No module named 'utils'`;
  const { groups, isError } = parse(pasted, new Map());
  const asked = groups.filter(({ word }) => word);
  assert.ok(isError);
  assert.deepEqual(asked.map(({ word }) => word), ["modulenotfounderror", "no", "module", "named", "utils"]);
  assert.ok(asked.at(-1).weight < 0.3);
});

test("what is shown is escaped, and marked where it matched", () => {
  const entry = {
    location: "a/b/#c",
    title: "Does <code>a &lt; b</code> copy?",
    text: "<p>Never &lt;img src=x onerror=alert(1)&gt; in a page &amp; co, copy them</p>",
    kind: "easy question",
  };
  const shown = item({ entry, matched: new Set(["copi", "img"]), missing: ["<i>"] }, 2);
  assert.equal(shown.title, "Does <code>a &lt; b</code> <mark>copy</mark>?");
  assert.match(shown.text, /^<p><b>Easy question:<\/b> /);
  assert.match(shown.text, /&lt;<mark>img<\/mark> src=x/);
  assert.doesNotMatch(shown.text.replaceAll(/<\/?(?:mark|p|b)>/g, ""), /</);
  assert.deepEqual(shown.terms, { "<i>": false, copy: true, img: true });
});

test("entities become characters once", () => {
  assert.equal(plain("<p>a &amp;lt; <code>b</code></p>").trim(), "a &lt; b");
});

test("the word being typed is completed as it was begun", () => {
  const counts = titleWords([{ title: "Circular imports", isPage: true }, { title: "Import it", isPage: false }]);
  assert.deepEqual(suggestion("circular Imp", counts), ["Imports"]);
  assert.deepEqual(suggestion("circular ", counts), []);
  assert.deepEqual(suggestion("zzz", counts), []);
});
