// Stands in for the theme's search worker and lets it wait for the reader's first query.
//
// The theme's script starts a search worker with every page and sends it the index. This one answers the set-up
// (`{type: 0}`) at once. At the first query it fetches the real index, starts the theme's worker, whose address is
// the `start` parameter of this one's own, and from then on passes queries (`{type: 2}`) and results (`{type: 3}`) on.

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const NOTHING = { type: RESULT, data: { items: [] } };

let setup; // the theme's set-up message
let engine; // the theme's worker, once a query has asked for it
let ready = false;
let waiting = ""; // the query typed last while the index was on its way

async function start() {
  const index = setup.docs.length ? setup : await fetchIndex();
  engine.onmessage = ({ data }) => {
    if (data.type === READY) {
      ready = true;
      engine.postMessage({ type: QUERY, data: waiting });
    } else {
      postMessage(data);
    }
  };
  engine.postMessage({ type: SETUP, data: { ...setup, config: index.config, docs: index.docs } });
}

async function fetchIndex() {
  const answer = await fetch(new URL("../search/index.json", location));
  if (!answer.ok) throw new Error(`search/index.json: ${answer.status}`);
  return answer.json();
}

onmessage = ({ data: { type, data } }) => {
  if (type === SETUP) {
    setup = data;
    postMessage({ type: READY });
  } else if (ready) {
    engine.postMessage({ type, data });
  } else if (data.trim() === "") {
    waiting = data;
    postMessage(NOTHING);
  } else {
    waiting = data;
    if (engine) return;
    engine = new Worker(new URL(new URLSearchParams(location.search).get("start"), location));
    start().catch((error) => {
      console.error(error);
      engine.terminate();
      engine = undefined; // the next query tries again
      postMessage(NOTHING);
    });
  }
};
