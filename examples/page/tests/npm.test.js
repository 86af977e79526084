// The package in Node, as it is published: the check of the library, by another door.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { ANSWER, DEMANDED, built, root } from "./common.js";

const { check, outcome, sarif } = await import(built("npm/node.js"));

test("verdict, issues and codes of the shipped answer", () => {
  const found = check(ANSWER);
  assert.equal(found.verdict, "not-conformant");
  assert.equal(found.kind, "resource");
  assert.deepEqual(found.editions, ["current"]);
  assert.equal(found.issues.length, found.errors + found.warnings + found.notes);
  assert.deepEqual(found.issues.map((issue) => issue.code), DEMANDED.map(([code]) => code));
  for (const [index, [, line]] of DEMANDED.entries()) assert.equal(found.issues[index].line, line);
  for (const issue of found.issues) {
    assert.ok(["fatal", "error", "warning", "information"].includes(issue.severity));
    assert.ok(["r4", "frcore", "profile", "guide"].includes(issue.layer));
    assert.ok(issue.place.startsWith("Bundle") && issue.text.length > 20);
    assert.ok(found.codes.some((code) => code.code === issue.code && code.fix && code.page.startsWith("# ")));
  }
});

test("what the command reports of every file of the tests is what the package reports", { skip: !process.env.SAS_VALIDATE && "SAS_VALIDATE is not set" }, () => {
  const files = execFileSync("ls", [`${root}tests/bases`], { encoding: "utf8" }).split("\n").filter((name) => name.endsWith(".json"));
  assert.ok(files.length > 40);
  for (const name of [...files.map((file) => `${root}tests/bases/${file}`), `${root}examples/answer.json`]) {
    for (const [lang, edition] of [["fr", "current"], ["en", "all"]]) {
      let written;
      try {
        written = execFileSync(process.env.SAS_VALIDATE, ["--no-config", "--format", "sarif", "--lang", lang, "--guide", edition, name], { encoding: "utf8" });
      } catch (failed) {
        assert.equal(failed.status, 1, name);
        written = failed.stdout;
      }
      const own = sarif(readFileSync(name), { lang, edition, name });
      const expected = JSON.parse(written);
      assert.deepEqual(own.runs[0].results, expected.runs[0].results, name);
      assert.deepEqual(own.runs[0].tool, expected.runs[0].tool, name);
    }
  }
});

test("languages, and an OperationOutcome", () => {
  const french = check(ANSWER, { lang: "fr" });
  assert.match(french.issues[0].text, /Attendu|doit|trouvé/);
  const own = outcome(ANSWER, { lang: "fr" });
  assert.equal(own.resourceType, "OperationOutcome");
  assert.deepEqual(own.issue.map((issue) => issue.details.text), french.issues.map((issue) => issue.text));
});

test("slots as the dispatcher sees them", () => {
  const { slots } = check(ANSWER);
  assert.equal(slots.basis, "self-link");
  assert.equal(slots.count, slots.slots.length);
  assert.ok(slots.count > 0 && slots.slots.every((slot) => /^2026-06-1\dT\d\d:\d\d/.test(slot.start)));
  // another window, another list
  const request = "https://agenda.example.fr/fhir/Slot?start=ge2020-01-01&start=le2020-01-02&status=free&schedule.actor:Practitioner.identifier=899999000011";
  const none = check(ANSWER, { request });
  assert.equal(none.slots.basis, "request");
  assert.equal(none.slots.count, 0);
  assert.ok(none.slots.skipped.some((skipped) => skipped.code === "outside-window"));
  assert.equal(check('{"resourceType": "Slot"}').slots, null);
});

test("options decide, and unknown ones are refused", () => {
  const slot = '{"resourceType": "Slot", "status": "busy"}';
  assert.ok(check(slot, { useCase: "ps" }).issues.length > check(slot, { layer: "r4" }).issues.length);
  assert.deepEqual(check(slot, { edition: "all" }).editions, ["1.1.0", "1.2.0", "current", "next"]);
  assert.ok(check(slot, { profile: "FrSlotAgregateur" }).issues.length > 0);
  for (const options of [{ useCase: "xx" }, { edition: "9" }, { layer: "z" }, { lang: "de" }, { request: "Slot?x" }, { profile: "FrSlott" }, { flow: "ps" }]) {
    assert.throws(() => check(slot, options), RangeError, JSON.stringify(options));
  }
  assert.throws(() => check(slot, { request: "Slot?x", lang: "fr" }), /manque|Attendu|attendu/);
  assert.throws(() => check(3), TypeError);
});

test("whatever the bytes are, there is a report", () => {
  assert.equal(check("").verdict, "unread");
  assert.equal(check("<html>").verdict, "unread");
  assert.equal(check(Uint8Array.of(0xff, 0xfe, 0x7b)).verdict, "unread");
  assert.equal(check("[".repeat(200_000)).verdict, "unread");
  const mark = check(Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"resourceType":"Slot"}')));
  assert.ok(mark.issues.some((issue) => issue.code === "byte-order-mark"));
});

test("host names of any script are addresses, with symbols they are not", () => {
  const slot = (comment) => check(JSON.stringify({ resourceType: "Slot", comment }), { useCase: "ps" }).issues.filter((issue) => issue.code === "slot-booking-url");
  assert.equal(slot("https://agenda.example.fr/1").length, 0);
  assert.equal(slot("https://h\u00f4pital.example.fr/1").length, 0);
  assert.equal(slot("https://xn--hpital-xxa.example.fr/1").length, 0);
  assert.equal(slot("https://\u2028.example.fr/1").length, 1);
});

test("types are those of the results", () => {
  const types = readFileSync(built("npm/index.d.ts"), "utf8");
  const found = check(ANSWER, { edition: "all" });
  const names = (of) => Object.keys(of).sort();
  const declared = (name) => [...types.split(`export interface ${name} {`)[1].split("\n}")[0].matchAll(/^ {2}(\w+)\??:/gm)].map(([, member]) => member).sort();
  assert.deepEqual(names(found), declared("Checked"));
  assert.deepEqual(names(found.issues[0]), declared("Issue"));
  assert.deepEqual(names(found.codes[0]), declared("Code"));
  assert.deepEqual(names(found.slots), declared("Slots"));
  assert.deepEqual(names(found.slots.slots[0]), declared("Slot"));
});
