// Reads what tracer.py recorded; its docstring describes the data. Nothing here touches the page.

/** True for a variable with the name that its function, class or module was defined with. */
export function isDefinition([name, value]) {
  return ["function", "class", "module", "built-in"].some((kind) => value === `${kind} ${name}`);
}

/** The recording of a program: what was there at each step, what had changed, and how to say it. */
export class Trace {
  constructor(data) {
    this.data = data;
    this.length = data.steps.length;
    this.contents = data.contents.map(([kind, items, count, note = ""]) => ({ kind, items, count, note }));
  }

  /** Everything at a step, counted from 0: its event, the calls with the innermost first, objects, and what changed. */
  at(index) {
    const { steps, stacks, output } = this.data;
    const step = steps[index];
    const calls = [];
    for (let place = step.stack ?? null; place !== null; place = stacks[place][0]) calls.push(this.call(place));
    calls.push(this.call(step.base));
    const { event = "line", line, value } = step;
    const state = { index, event, line, value, calls, heap: this.heap(index) };
    state.pieces = output.slice(0, step.output);
    state.written = index ? step.output - steps[index - 1].output : step.output; // how many of the pieces are new
    return state;
  }

  /** One call: its name, file, line (0 for what belongs to a module that has run) and variables. */
  call(place) {
    const [, frame, line] = this.data.stacks[place];
    const [title, file, variables] = this.data.frames[frame];
    return { title, file, line, variables };
  }

  /** The contents of the objects by number, as they were at a step. */
  heap(index) {
    const heap = new Map();
    for (const step of this.data.steps.slice(0, index + 1)) {
      for (const [number, place] of Object.entries(step.heap ?? {})) heap.set(Number(number), this.contents[place]);
    }
    return heap;
  }

  /** A value as a text; an object has its label. */
  text(value) {
    return typeof value === "number" ? this.data.objects[value] : value;
  }

  /** The objects that can be reached at a step, in the order of their numbers, each with the names that lead to it. */
  objects(state) {
    const found = new Map();
    const waiting = [];
    const meet = (value, name) => {
      if (typeof value !== "number") return;
      if (!found.has(value)) waiting.push(value);
      found.set(value, [...(found.get(value) ?? []), name]);
    };
    for (const { title, variables } of state.calls) {
      const where = state.calls.length > 1 && title !== "module" ? ` in ${title}` : "";
      for (const [name, value] of variables) meet(value, name + where);
    }
    if (typeof state.value === "number" && state.event !== "exception") meet(state.value, "the returned value");
    while (waiting.length) {
      const number = waiting.shift();
      for (const [name, value] of this.items(state.heap.get(number))) meet(value, `${this.text(number)}${name}`);
    }
    return [...found].sort(([one], [other]) => one - other);
  }

  /** The items of a content as pairs of how each is reached and its value; the key of a mapping is an item too. */
  items({ kind, items }) {
    if (kind === "sequence") return items.map((value, place) => [`[${place}]`, value]);
    if (kind === "fields") return items.map(([name, value]) => [`.${name}`, value]);
    return items.flatMap(([key, value]) => [[`[${this.text(key)}]`, value], [": a key", key]]);
  }

  /** What differs from the step before: variables by call, counted from the outermost, and items by object. */
  changes(state, before) {
    const changed = { variables: [], items: new Map() };
    if (!before) return changed;
    const [now, then] = [state.calls.toReversed(), before.calls.toReversed()];
    now.forEach((call, depth) => {
      const old = then[depth];
      if (depth === now.length - 1 && ["call", "begin", "resume"].includes(state.event)) return; // another call
      if (old?.title !== call.title || old.file !== call.file) return;
      const values = new Map(old.variables);
      for (const [name, value] of call.variables) {
        if (values.get(name) !== value) changed.variables.push({ depth, name, value });
      }
    });
    for (const [number, content] of state.heap) {
      const old = before.heap.get(number);
      if (!old || old === content || [old.note, content.note].includes("running")) continue;
      const values = new Map(this.items(old));
      const names = this.items(content).filter(([name, value]) => values.get(name) !== value);
      if (names.length || old.count !== content.count) changed.items.set(number, new Set(names.map(([name]) => name)));
    }
    return changed;
  }

  /** One or two sentences on a step. */
  tell(state, changed) {
    const objects = new Set(this.objects(state).map(([number]) => number));
    const news = changed.variables.map(({ name, value }) => {
      return isDefinition([name, value]) ? `New: ${value}.` : `${name} is now ${this.text(value)}.`;
    });
    for (const number of changed.items.keys()) if (objects.has(number)) news.push(`${this.text(number)} has changed.`);
    const end = state.index === this.length - 1 ? this.ending(state) : "";
    return [...news.slice(0, 3), this.happened(state), end].filter(Boolean).join(" ");
  }

  happened({ event, line, value, calls: [call] }) {
    const of = this.data.frames.some(([, file]) => file !== call.file) ? ` of ${call.file}` : "";
    const isBody = call.title === "module" || call.title.startsWith("class ");
    const body = call.title === "module" ? call.file : `The body of ${call.title}`;
    if (event === "call" || event === "begin") {
      const given = call.variables.filter(([, , free]) => !free).map(([name, item]) => `${name} = ${this.text(item)}`);
      const begins = event === "begin" ? "begins" : "is called";
      return isBody ? `${body} begins.` : `${call.title} ${begins}${given.length ? ` with ${given.join(", ")}` : ""}.`;
    }
    if (event === "return") return isBody ? `${body} has run.` : `${call.title} returns ${this.text(value)}.`;
    if (event === "yield") return `${call.title} yields ${this.text(value)} and waits.`;
    if (event === "wait") return `${call.title} waits.`;
    if (event === "resume") return `${call.title} goes on.`;
    if (event === "exception") return `Line ${line}${of} raises ${value}.`;
    return event === "end" ? "The program has ended." : `Next is line ${line}${of}.`;
  }

  ending({ event }) {
    const { ended } = this.data;
    if (ended === "limit") return `The recording stops here, after ${this.length} steps.`;
    if (ended === "lost") return "From here on nothing could be recorded.";
    return event === "exception" ? "The program has ended with this exception." : "";
  }
}
