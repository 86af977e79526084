// What both entries have in common: options become the query that the module reads.
import * as bindings from "./bindings.js";

const NAMES = { useCase: "use-case", edition: "edition", layer: "layer", lang: "lang", request: "request", profile: "profile" };

const bytes = (text) => {
  if (typeof text === "string") return new TextEncoder().encode(text);
  if (text instanceof Uint8Array) return text;
  throw new TypeError("expected a text or a Uint8Array");
};

function query(options) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || name === "name") continue;
    if (!Object.hasOwn(NAMES, name)) throw new RangeError(`unknown option ${name}: expected one of ${Object.keys(NAMES).join(", ")}`);
    query.set(NAMES[name], value);
  }
  return query.toString();
}

function run(work) {
  try {
    return work();
  } catch (why) {
    throw typeof why === "string" ? new RangeError(why) : why;
  }
}

export const check = (text, options = {}) => JSON.parse(run(() => bindings.check(bytes(text), query(options))));

export const outcome = (text, options = {}) => JSON.parse(run(() => bindings.outcome(bytes(text), query(options))));

export const sarif = (text, options = {}) =>
  JSON.parse(run(() => bindings.sarif(bytes(text), query(options), options.name ?? "answer.json")));
