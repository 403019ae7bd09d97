// Stands in for the theme's search worker until the reader's first query. The theme starts a worker with every page and
// sends it the index (`{type: 0}`); this one answers at once, fetches the real index at the first query (`{type: 2}`),
// starts the theme's worker, which the parameter `start` names, and passes on what the two say.

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const NOTHING = { type: RESULT, data: { items: [] } };

let setup; // what the theme sent
let engine; // the theme's worker
let ready = false;
let waiting = ""; // the last query while the index is on its way

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
