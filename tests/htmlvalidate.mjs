// The HTML standard as html-validate checks it. What is off is a matter of style, or is written so by the theme, whose
// templates are not ours: each is harmless to readers and to screen readers.
export default {
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    "valid-id": ["error", { relaxed: true }], // the theme's ids begin with underscores, as the standard allows
    "no-trailing-whitespace": "off", // style
    "doctype-style": "off", // style
    "presentation-role-style": "off", // style
    "wcag/h32": "off", // the theme's search form is sent by its script
    "input-attributes": "off", // the theme puts autocomplete on the checkboxes of its drawer
    "valid-autocomplete": "off", // the same
    "unique-landmark": "off", // the theme's nested navigation
    "attribute-allowed-values": "off", // the theme writes an empty tabindex on its search box
  },
};
