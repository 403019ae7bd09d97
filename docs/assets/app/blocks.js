// Finds and marks blocks of code in a page.

import { el } from "./dom.js";

/** The path of the file that a block shows. */
export function titleOf(block) {
  return block.querySelector(":scope > .filename")?.textContent;
}

/** The blocks of code, and sets of tabs, that stand together with a block without text between them. */
export function neighbours(block) {
  const own = block.closest(".tabbed-set") ?? block;
  const row = [own];
  while (isCode(row[0].previousElementSibling)) row.unshift(row[0].previousElementSibling);
  while (isCode(row.at(-1).nextElementSibling)) row.push(row.at(-1).nextElementSibling);
  return row;
}

function isCode(element) {
  return element?.matches(".tabbed-set, .highlight:not(.output)");
}

/** The blocks of code in a part of such a row. */
export function blocksOf(part) {
  return part.matches(".tabbed-set") ? [...part.querySelectorAll(".highlight")] : [part];
}

/** Choose the tab in which a block stands, if it stands in one. */
export function showTab(block) {
  const tab = block.closest(".tabbed-block");
  if (!tab) return;
  const position = [...tab.parentElement.children].indexOf(tab);
  tab.closest(".tabbed-set").querySelectorAll(":scope > input")[position].checked = true;
}

/** Mark a line, counted from 1, of the static code of a block, and show it; 0 takes the mark away. */
export function markLine(block, line) {
  const pre = block.querySelector(":scope > pre");
  const code = pre.querySelector("code");
  pre.querySelector(".line-mark")?.remove();
  const range = line && lineRange(code, line);
  if (!range) return;
  const box = range.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(code).lineHeight);
  const mark = el("span", { class: "line-mark" });
  mark.style.top = `${(box.top + box.bottom - height) / 2 - pre.getBoundingClientRect().top}px`;
  mark.style.height = `${height}px`;
  pre.append(mark);
  mark.scrollIntoView({ block: "nearest" });
  code.focus({ preventScroll: true });
}

/** The range of a line of text, or null where there is no such line. */
function lineRange(code, line) {
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let number = 1;
  while (texts.nextNode()) {
    const text = texts.currentNode.data;
    for (let index = 0; index < text.length; index++) {
      if (number === line) {
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        return range;
      }
      if (text[index] === "\n") number++;
    }
  }
  return null;
}
