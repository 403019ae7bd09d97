// Which rules of markdownlint a page keeps. Those that are off contradict how Material's boxes and fences are written.
export default {
  config: {
    default: true,
    MD013: false, // line length: links and front matter may be long
    MD014: false, // a session shows the prompt also where a command prints nothing
    MD024: { siblings_only: true }, // the same heading may stand under different parents
    MD031: false, // fences inside boxes and figures are read by tests/test_rules.py
    MD033: false, // <figure> and the places that site_steps fills; raw code is refused by tools/rules.py
    MD040: false, // languages are written in braces, and checked by tools/rules.py
    MD041: false, // the home page has no heading of its own
    MD046: false, // the contents of a box are indented, which markdownlint takes for code
    MD060: false, // tables are written tightly, to be edited by hand
    MD051: false, // anchors are checked against the built ids by tools/rules.py
  },
  globs: ["docs/**/*.md", "README.md", "CONTRIBUTING.md"],
};
