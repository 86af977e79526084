// The page in Chromium, from its file and from `sas-validate serve`: what it shows, keyboard, small screens, accessibility, requests.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import puppeteer from "puppeteer-core";

import { ANSWER, DEMANDED, built, root } from "./common.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const downloads = mkdtempSync(join(tmpdir(), "page-"));
let browser, server;

before(async () => {
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // a container has no rights for the sandbox
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
});
after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(downloads, { recursive: true });
});

/** A tab with the page; every request that leaves is kept in `requests`. */
async function open(address, { width = 1280, height = 900, dark = false } = {}) {
  const page = await browser.newPage();
  page.requests = [];
  page.faults = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) page.requests.push(request.url());
  });
  page.on("pageerror", (fault) => page.faults.push(String(fault)));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]);
  await page.goto(address);
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads, eventsEnabled: true });
  page.session = session;
  return page;
}

/** Pastes a text as a person does, and waits for what is found. */
async function paste(page, text) {
  await page.focus("#answer");
  await page.evaluate((text) => {
    const field = document.getElementById("answer"), data = new DataTransfer();
    data.setData("text/plain", text);
    field.select();
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data });
    // what the browser does unless the page does it
    if (field.dispatchEvent(event)) document.execCommand("insertText", false, text);
  }, text);
  await verdict(page);
}

async function verdict(page) {
  await page.waitForFunction(() => /conformant|unread|failed/.test(document.getElementById("status").className), { timeout: 30_000 });
  return page.$eval("#status", (status) => status.className);
}

const codes = (page) => page.$$eval(".finding h3 code", (all) => all.map((code) => code.textContent));
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName);

async function accessible(page, what) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), [], what);
}

async function fits(page, what) {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok(content <= screen, `${what}: ${content} > ${screen}`);
}

/** Starts a download by a button, and reads what arrived. */
async function download(page, button) {
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  const done = new Promise((resolve) => page.session.on("Browser.downloadProgress", (event) => event.state === "completed" && resolve()));
  await page.click(button);
  await done;
  const [name] = readdirSync(downloads);
  return [name, JSON.parse(readFileSync(join(downloads, name), "utf8"))];
}

async function served() {
  if (!process.env.SAS_VALIDATE) return null;
  server = spawn(process.env.SAS_VALIDATE, ["serve", "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    server.stdout.once("data", (line) => resolve(`${String(line).trim()}/`));
    server.once("exit", () => reject(new Error("the server has ended")));
  });
}

const alone = pathToFileURL(built("index.html")).href;

for (const kind of ["one file", "served"]) {
  describe(kind, () => {
    let address;
    before(async () => {
      address = kind === "served" ? await served() : alone;
    });

    const page = (name, work, options) =>
      test(name, async (context) => {
        if (!address) return context.skip("SAS_VALIDATE is not set");
        const tab = await open(address + (options?.hash ?? ""), options);
        try {
          await work(tab);
          assert.deepEqual(tab.faults, []);
          // nothing leaves: the file asks nobody, the served page its own server
          const foreign = tab.requests.filter((request) => !request.startsWith(address.replace(/index\.html$/, "")));
          assert.deepEqual(foreign, []);
          if (kind === "one file") assert.deepEqual(tab.requests.length, 1);
        } finally {
          await tab.close();
        }
      });

    page("a faulty answer: codes, lines, explanation", async (page) => {
      assert.equal(await page.$eval("html", (html) => html.lang), "fr");
      await paste(page, ANSWER);
      assert.equal(await verdict(page), "not-conformant");
      assert.deepEqual([...new Set(await codes(page))].sort(), [...new Set(DEMANDED.map(([code]) => code))].sort());
      for (const [code, line] of [["unknown-member", 135], ["bad-primitive", 210], ["slot-instant-format", 172]]) {
        const button = await page.evaluateHandle(
          (code, line) => [...document.querySelectorAll(".finding")].filter((one) => one.querySelector("h3 code").textContent === code)
            .flatMap((one) => [...one.querySelectorAll(".lines button")]).find((one) => one.textContent.startsWith(`ligne ${line},`)),
          code, line);
        await button.click();
        const shown = await page.evaluate(() => {
          const bar = document.querySelector(".marks .here"), field = document.getElementById("answer");
          const box = bar.getBoundingClientRect(), around = field.getBoundingClientRect();
          return {
            line: Number(bar.dataset.line),
            severity: bar.className,
            isSeen: box.top >= around.top && box.bottom <= around.bottom,
            selected: field.value.slice(field.selectionStart, field.selectionEnd),
            selectedLine: field.value.slice(0, field.selectionStart).split("\n").length,
          };
        });
        assert.equal(shown.line, line);
        assert.equal(shown.selectedLine, line);
        assert.ok(shown.isSeen, JSON.stringify(shown));
        assert.match(shown.severity, /error|warning|information/);
        assert.ok(shown.selected.length > 1, JSON.stringify(shown));
      }
      await page.click(".finding summary");
      await page.waitForSelector(".finding .page");
      const text = await page.$eval(".finding .page", (page) => page.textContent);
      assert.match(text, /Pour corriger\./);
      // slots as the dispatcher sees them
      assert.match(await page.$eval("#slots", (slots) => slots.innerText), /6 créneaux, selon le lien « self »/);
      assert.equal((await page.$$(".slots > li")).length, 6);
    });

    page("flow, edition and request decide what is found", async (page) => {
      await paste(page, '{"resourceType": "Slot", "status": "free"}');
      const before = await codes(page);
      assert.ok(before.includes("flow-unknown"), String(before));
      for (const option of await page.$$eval("#edition option", (all) => all.map((one) => one.value))) {
        await page.select("#edition", option);
        assert.match(await verdict(page), /conformant/, option);
      }
      for (const option of await page.$$eval("#flow option", (all) => all.map((one) => one.value))) {
        await page.select("#flow", option);
        assert.match(await verdict(page), /conformant/, option);
      }
      await page.select("#flow", "ps");
      await page.select("#edition", "current");
      await page.waitForFunction(() => [...document.querySelectorAll(".finding h3 code")].some((code) => code.textContent === "slot-booking-url"));
      await paste(page, ANSWER);
      await page.type("#request", "https://agenda.example.fr/fhir/Slot?start=ge2020-01-01&start=le2020-01-02&status=free&schedule.actor:Practitioner.identifier=899999000011");
      await page.click("#check");
      await page.waitForFunction(() => [...document.querySelectorAll(".finding h3 code")].some((code) => code.textContent === "slot-outside-window"));
      assert.match(await page.$eval("#slots", (slots) => slots.innerText), /0 créneau, selon la requête/);
    });

    page("the other language, and back", async (page) => {
      await paste(page, ANSWER);
      await page.click("#language");
      await page.waitForFunction(() => document.querySelector(".finding .severity")?.textContent === "Error");
      assert.equal(await page.$eval("html", (html) => html.lang), "en");
      assert.equal(await page.title(), "Check a SAS answer");
      assert.match(await page.$eval(".lines button", (button) => button.textContent), /^line \d+, column \d+$/);
      const left = await page.$eval("main", (main) => main.innerText);
      assert.doesNotMatch(left, /Vérifier|Constats|Réponse|trouvé/);
      await page.click("#language");
      await page.waitForFunction(() => document.querySelector(".finding .severity")?.textContent === "Erreur");
    });

    page("downloads", async (page) => {
      await paste(page, ANSWER);
      const [outcomeName, outcome] = await download(page, "#outcome");
      assert.match(outcomeName, /\.outcome\.json$/);
      assert.equal(outcome.resourceType, "OperationOutcome");
      assert.deepEqual(outcome.issue.map((issue) => issue.details.coding[0].code), DEMANDED.map(([code]) => code));
      const [sarifName, sarif] = await download(page, "#sarif");
      assert.match(sarifName, /\.sarif$/);
      const { results } = sarif.runs[0];
      assert.deepEqual(results.map((result) => [result.ruleId, result.locations[0].physicalLocation.region.startLine]), DEMANDED);
      assert.match(results[0].message.text, /Attendu|doit|trouvé/);
    });

    page("every function by the keyboard alone", async (page) => {
      const reached = new Set();
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), "skip");
      await page.keyboard.press("Enter");
      for (let n = 0; n < 40 && !reached.has("example"); n++) {
        await page.keyboard.press("Tab");
        reached.add(await focused(page));
      }
      assert.equal(await focused(page), "example", [...reached].join());
      await page.keyboard.press("Enter");
      await verdict(page);
      // from the example on, through all that there is
      const order = [];
      for (let n = 0; n < 60; n++) {
        await page.keyboard.press("Tab");
        order.push(await page.evaluate(() => {
          const here = document.activeElement;
          const style = getComputedStyle(here);
          const ring = here.id === "answer" ? getComputedStyle(here.closest(".editor")).boxShadow !== "none" : style.outlineStyle !== "none";
          return [here.id || here.closest("section, form, header")?.className || here.tagName, here.tagName, ring];
        }));
      }
      const ids = order.map(([id]) => id);
      for (const id of ["answer", "outcome", "sarif", "findings"]) assert.ok(ids.includes(id), `${id} in ${ids}`);
      assert.ok(order.some(([, name]) => name === "SUMMARY") && order.every(([, name, ring]) => ring || name === "BODY"), JSON.stringify(order));
      for (const id of ["language", "flow", "edition", "request", "check", "choose", "format"]) {
        assert.ok(reached.has(id) || ids.includes(id), id);
      }
      // to a line and back
      await page.focus(".lines button");
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "answer");
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
      await page.focus("#answer");
      await page.keyboard.down("Control");
      await page.keyboard.press("KeyA");
      await page.keyboard.up("Control");
      await page.keyboard.type('{"resourceType": "Slo');
      await page.keyboard.down("Control");
      await page.keyboard.press("Enter");
      await page.keyboard.up("Control");
      await page.waitForFunction(() => document.getElementById("status").className === "unread");
    });

    page("a file, by its bytes", async (page) => {
      const [chooser] = await Promise.all([page.waitForFileChooser(), page.click("#choose")]);
      await chooser.accept([`${root}examples/answer.json`]);
      assert.equal(await verdict(page), "not-conformant");
      const drop = (bytes, name) => page.evaluate((bytes, name) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name));
        document.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
      }, bytes, name);
      await drop([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"resourceType": "Slot"}')], "marque.json");
      await page.waitForFunction(() => [...document.querySelectorAll(".finding h3 code")].some((code) => code.textContent === "byte-order-mark"));
      const [name] = await download(page, "#sarif");
      assert.equal(name, "marque.sarif");
    });

    page("a text in one line is laid out, and keeps its values", async (page) => {
      await paste(page, '{"resourceType":"Slot","x":1.10,"y":[],"z":{"a":"\\" { , \\u00e9"}}');
      await page.click("#format");
      await page.waitForFunction(() => document.getElementById("answer").value.includes("\n"));
      assert.equal(await page.$eval("#answer", (field) => field.value), '{\n  "resourceType": "Slot",\n  "x": 1.10,\n  "y": [],\n  "z": {\n    "a": "\\" { , \\u00e9"\n  }\n}\n');
      await paste(page, "no JSON");
      assert.equal(await verdict(page), "unread");
      await page.click("#format");
      assert.equal(await page.$eval("#answer", (field) => field.value), "no JSON");
    });

    page("markup in an answer stays text", async (page) => {
      await paste(page, ANSWER.replace("MARTIN", "<img src=x onerror=alert(1)>").replaceAll("NANTES", "<script>alert(1)</script>"));
      assert.equal((await page.$$("main img, main script")).length, 0);
    });

    page("a request that is no search is refused beside it", async (page) => {
      await paste(page, ANSWER);
      await page.type("#request", "https://agenda.example.fr/fhir/Slot?start=x");
      await page.click("#check");
      await page.waitForFunction(() => document.getElementById("request").getAttribute("aria-invalid") === "true");
      assert.match(await page.$eval("#status", (status) => status.textContent), /start|end|status/);
      page.faults = page.faults.filter((fault) => !fault.includes("400"));
    });

    for (const dark of [false, true]) {
      for (const hash of ["", "#en"]) {
        const name = `${dark ? "dark" : "light"}, ${hash ? "English" : "French"}`;
        page(`the accessibility checker finds nothing: ${name}`, async (page) => {
          await accessible(page, "before");
          await paste(page, ANSWER);
          await page.evaluate(async () => {
            for (const one of document.querySelectorAll("details")) one.open = true;
            // their pages appear by an event
            await new Promise((resolve) => setTimeout(resolve, 100));
          });
          await page.click(".lines button");
          await accessible(page, "with results");
          await paste(page, '{"resourceType": "Slot"');
          await accessible(page, "of what cannot be read");
        }, { dark, hash });
      }
    }

    for (const width of [320, 360, 768]) {
      page(`a screen of ${width} pixels`, async (page) => {
        await fits(page, "before");
        await paste(page, ANSWER);
        await page.evaluate(async () => {
            for (const one of document.querySelectorAll("details")) one.open = true;
            // their pages appear by an event
            await new Promise((resolve) => setTimeout(resolve, 100));
          });
        await fits(page, "with results");
        await accessible(page, "with results");
        await page.click(".lines button");
        const box = await page.$eval(".marks .here", (bar) => bar.getBoundingClientRect().toJSON());
        assert.ok(box.top >= 0 && box.bottom <= 740, JSON.stringify(box));
      }, { width, height: 740 });
    }

    page("an answer of 1 MB", async (page) => {
      const answer = JSON.parse(ANSWER.replace('"total": "6"', '"total": 6'));
      const entries = Array.isArray(answer.entry) ? answer.entry : [];
      const slots = entries.filter((entry) => entry.resource?.resourceType === "Slot");
      for (let n = 0; JSON.stringify(answer, null, 2).length < 1_000_000; n += 20) {
        for (let own = n; own < n + 20; own++) {
          const copy = structuredClone(slots[0]);
          copy.resource.id += `-${own}`;
          copy.fullUrl += `-${own}`;
          entries.push(copy);
        }
      }
      const text = JSON.stringify(answer, null, 2);
      await paste(page, text);
      // of the page's own call, so that a transfer to the worker or the server counts
      const times = await page.evaluate(async (text) => {
        const bytes = new TextEncoder().encode(text), times = [];
        for (let n = 0; n < 5; n++) {
          const start = performance.now();
          const found = JSON.parse(await backEnd.run("plain", bytes, new URLSearchParams({ lang: "fr" }), "a.json"));
          times.push(performance.now() - start);
          if (!found.issues.length) throw new Error("no issue");
        }
        return times;
      }, text);
      // the fastest, as other programs may take the cores meanwhile; the server of the tests is built without optimisation
      const least = Math.min(...times);
      console.log(`${kind}: ${text.length} bytes checked in ${least.toFixed(0)} ms`);
      if (kind === "one file") assert.ok(least <= 200, String(times));
      assert.ok((await page.$$(".gutter span")).length < 100);
    });
  });
}
