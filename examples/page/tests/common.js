// What both test files use.
import { readFileSync } from "node:fs";

// the tests may run from a copy, beside what npm installs for them
export const root = process.env.SAS_ROOT ?? new URL("../../../", import.meta.url).pathname;

/** A file that `cargo run -p page` has built. */
export const built = (name) => `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/page/${name}`;

/** The answer with faults that the project ships. */
export const ANSWER = readFileSync(`${root}examples/answer.json`, "utf8");

/** Its faults: code and line. */
export const DEMANDED = [
  ["wrong-shape", 479], ["answer-total", 1], ["wrong-shape", 6], ["slot-booking-url-query", 53], ["slot-booking-url-query", 92],
  ["slot-booking-url", 98], ["unknown-member", 135], ["slot-instant-format", 172], ["slot-instant-format", 173],
  ["slot-booking-url-query", 174], ["slot-walk-in-url", 180], ["bad-primitive", 210], ["bad-primitive", 211], ["empty-string", 212],
  ["slot-booking-url-query", 251], ["wrong-shape", 508],
];
