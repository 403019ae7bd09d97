// On the home page: how many flashcards are due today, if the reader has any.

import { dueCount } from "./schedule.js";
import { load } from "./store.js";

/** Write the number into `place`; without one its text stays as it is. */
export function start(place) {
  const count = dueCount(load(), new Date());
  if (!count) return;
  place.textContent = `: ${count} due today`;
  place.className = "due"; // on a phone only this is shown behind a link
}
