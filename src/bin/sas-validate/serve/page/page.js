// The page: takes a text and options, and shows what `backEnd` finds. Nothing of an answer is ever read as HTML.
"use strict";

const TEXTS = {
  fr: {
    skip: "Aller au texte", title: "Vérifier une réponse SAS", flow: "Cas d'usage",
    "flow-auto": "selon les profils déclarés", "flow-ps": "ps – professionnels à titre individuel",
    "flow-cpts": "cpts – professionnels en CPTS", "flow-sos": "sos – SOS Médecins", "flow-pdm": "pdm – place de marché",
    edition: "Édition du guide", "edition-1.1.0": "1.1.0 – tests de recette", "edition-1.2.0": "1.2.0 – publiée le 24/11/2025",
    "edition-current": "courante – 29/06/2026", "edition-next": "prochaine – non publiée", "edition-all": "toutes",
    request: "Requête à laquelle elle répond (facultatif)",
    "request-help": "Adresse entière ; sans elle, celle du lien « self » de la réponse.",
    check: "Vérifier", choose: "Choisir un fichier…", format: "Mettre en forme", example: "Exemple", answer: "Réponse",
    "answer-help": "Collez le texte, ou déposez un fichier n'importe où sur la page. Ctrl+Entrée vérifie ; Échap revient au constat.",
    findings: "Constats", outcome: "Télécharger l'OperationOutcome", sarif: "Télécharger le SARIF",
    "nothing-yet": "Les constats paraîtront ici, avec la ligne, l'explication et la correction.",
    slots: "Créneaux tels que le régulateur les verrait",
    footer: "Ce n'est pas un logiciel officiel de l'État ni de l'Agence du Numérique en Santé.",
    fatal: "Erreur fatale", error: "Erreur", warning: "Avertissement", information: "Information",
    conformant: "Conforme", "not-conformant": "Non conforme", unread: "Illisible",
    errors: ["erreur", "erreurs"], warnings: ["avertissement", "avertissements"], notes: ["information", "informations"],
    checking: "Vérification…", nothing: "Aucun problème n'a été trouvé.", empty: "Collez d'abord une réponse, ou choisissez un fichier.",
    failed: "La vérification s'est arrêtée :", notJson: "Le texte n'est pas du JSON : il reste tel quel.",
    line: (line, column) => `ligne ${line}, colonne ${column}`, lines: "Voir dans le texte :", more: (n) => `et ${n} de plus`,
    explanation: "Explication et correction", editions: "Éditions : ", notListed: (n) => `${n} autres constats ne sont pas listés.`,
    slotCount: (n) => (n < 2 ? `${n} créneau` : `${n} créneaux`), basis: { request: "selon la requête indiquée", "self-link": "selon le lien « self » de la réponse" },
    noSlots: "Indiquez la requête à laquelle la réponse répond : elle décide des créneaux à montrer.",
    moreSlots: (n) => `Les ${n} premiers sont montrés.`, skipped: (n) => (n < 2 ? `${n} entrée sans créneau` : `${n} entrées sans créneau`),
    entry: (n) => `Entrée ${n}`, file: "reponse", colon: " : ", version: "Version",
    dropped: (name) => `Fichier ${name}.`,
  },
  en: {
    skip: "Go to the text", title: "Check a SAS answer", flow: "Use case",
    "flow-auto": "by the profiles that it claims", "flow-ps": "ps – individual practitioners",
    "flow-cpts": "cpts – practitioners in a CPTS", "flow-sos": "sos – SOS Médecins", "flow-pdm": "pdm – place de marché",
    edition: "Edition of the guide", "edition-1.1.0": "1.1.0 – acceptance tests", "edition-1.2.0": "1.2.0 – published 2025-11-24",
    "edition-current": "current – 2026-06-29", "edition-next": "next – not published", "edition-all": "all",
    request: "Request that it answers (optional)",
    "request-help": "The whole address; without it, that of the answer's link \"self\".",
    check: "Check", choose: "Choose a file…", format: "Lay out", example: "Example", answer: "Answer",
    "answer-help": "Paste the text, or drop a file anywhere on the page. Ctrl+Enter checks; Escape goes back to the finding.",
    findings: "Findings", outcome: "Download the OperationOutcome", sarif: "Download the SARIF log",
    "nothing-yet": "Findings will appear here, with the line, an explanation and how to fix them.",
    slots: "Slots as the dispatcher would see them",
    footer: "This is no official software of the French State or of the Agence du Numérique en Santé.",
    fatal: "Fatal error", error: "Error", warning: "Warning", information: "Information",
    conformant: "Conformant", "not-conformant": "Not conformant", unread: "Unreadable",
    errors: ["error", "errors"], warnings: ["warning", "warnings"], notes: ["note", "notes"],
    checking: "Checking…", nothing: "No issue was found.", empty: "Paste an answer first, or choose a file.",
    failed: "The check stopped:", notJson: "The text is no JSON: it stays as it is.",
    line: (line, column) => `line ${line}, column ${column}`, lines: "Show in the text:", more: (n) => `and ${n} more`,
    explanation: "Explanation and fix", editions: "Editions: ", notListed: (n) => `${n} more findings are not listed.`,
    slotCount: (n) => (n === 1 ? "1 slot" : `${n} slots`), basis: { request: "by the request above", "self-link": "by the answer's link \"self\"" },
    noSlots: "State the request that the answer belongs to: it decides which slots are shown.",
    moreSlots: (n) => `The first ${n} are shown.`, skipped: (n) => (n === 1 ? "1 entry without a slot" : `${n} entries without a slot`),
    entry: (n) => `Entry ${n}`, file: "answer", colon: ": ", version: "Version",
    dropped: (name) => `File ${name}.`,
  },
};

const at = (id) => document.getElementById(id);
const answer = at("answer"), status = at("status");

let lang = location.hash === "#en" ? "en" : "fr";
const t = (key) => TEXTS[lang][key];

// the bytes of a file as they are, as long as its text was not edited
let file = null;
let last = null;

/** An element with attributes, properties and children. */
function make(name, set = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(set)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== null));
  return element;
}

// ---- language

function speak() {
  document.documentElement.lang = lang;
  document.title = t("title");
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = tied(t(element.dataset.t));
  at("privacy").textContent = tied(backEnd.privacy[lang]);
  if (backEnd.programs) {
    at("programs").hidden = false;
    at("programs").replaceChildren(tied(backEnd.programs[lang]), " ", make("a", { href: "openapi.json" }, "OpenAPI"));
  }
  const other = lang === "fr" ? "en" : "fr";
  at("language").lang = other;
  at("language").textContent = other === "en" ? "English" : "Français";
}

at("language").addEventListener("click", () => {
  lang = lang === "fr" ? "en" : "fr";
  history.replaceState(null, "", lang === "en" ? "#en" : location.pathname + location.search);
  speak();
  if (last) check();
});

// ---- the check

const bytesOf = () => (file && file.text === answer.value ? file.bytes : new TextEncoder().encode(answer.value));
const nameOf = () => file?.name ?? t("file") + ".json";

function query() {
  const query = new URLSearchParams({ lang, edition: at("edition").value });
  if (at("flow").value) query.set("use-case", at("flow").value);
  const request = at("request").value.trim();
  if (request) query.set("request", request);
  return query;
}

let turn = 0;

async function check() {
  const own = ++turn;
  if (!answer.value.trim()) {
    clear();
    report("", t("empty"));
    answer.focus();
    return;
  }
  report("", t("checking"));
  at("request").removeAttribute("aria-invalid");
  const text = answer.value;
  try {
    const found = JSON.parse(await backEnd.run("plain", bytesOf(), query(), nameOf()));
    // another check was started meanwhile
    if (own === turn) show(found, text);
  } catch (why) {
    if (own !== turn) return;
    clear();
    report("failed", `${t("failed")} ${why.message}`);
    if (at("request").value.trim()) at("request").setAttribute("aria-invalid", "true");
  }
}

function report(kind, text, strong) {
  status.className = kind;
  status.replaceChildren(...(strong ? [make("strong", {}, strong)] : []), tied(text));
}

/** French signs stay on the line of their word. */
const tied = (text) => (lang === "fr" ? text.replace(/ ([;:!?»])/g, "\u00a0$1").replace(/« /g, "«\u00a0") : text);

function clear() {
  last = null;
  at("findings").replaceChildren(make("p", { class: "empty" }, t("nothing-yet")));
  at("downloads").hidden = true;
  at("slots-section").hidden = true;
  mark([]);
}

const counted = (n, words) => `${n} ${words[n === 1 || (n === 0 && lang === "fr") ? 0 : 1]}`;

function show(found, text) {
  last = { found, text };
  const counts = [[found.errors, "errors"], [found.warnings, "warnings"], [found.notes, "notes"]];
  const shown = counts.filter(([n]) => n > 0).map(([n, key]) => counted(n, t(key)));
  report(found.verdict, shown.length ? shown.join(", ") + "." : t("nothing"), t(found.verdict));
  at("version").textContent = `${t("version")} ${found.version}.`;
  const pages = new Map(found.codes.map((code) => [code.code, code]));
  const list = make("ol", {}, ...groups(found.issues).map((group) => finding(group, pages)));
  const rest = found.notListed ? [make("p", { class: "empty" }, t("notListed")(found.notListed))] : [];
  const none = found.issues.length ? [] : [make("p", { class: "empty" }, t("nothing"))];
  at("findings").replaceChildren(list, ...rest, ...none);
  at("downloads").hidden = false;
  mark(found.issues);
  slots(found);
}

/** Equal faults stand once. */
function groups(issues) {
  const groups = new Map();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.place.replace(/\[\d+\]/g, ""), issue.text, issue.editions]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(issue);
  }
  return [...groups.values()];
}

const BUTTONS = 12;

function finding(group, pages) {
  const [first] = group;
  const page = pages.get(first.code);
  const placed = group.filter((issue) => issue.line !== null);
  const buttons = placed.slice(0, BUTTONS).map((issue) =>
    make("button", { type: "button", "aria-pressed": "false", onclick: (event) => go(issue, event.currentTarget) }, t("line")(issue.line, issue.column)));
  const rest = placed.length > BUTTONS ? [make("span", {}, t("more")(placed.length - BUTTONS))] : [];
  const details = make("details", {}, make("summary", {}, t("explanation")));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(make("div", { class: "page" }, ...rendered(page.page)));
  });
  const place = [first.place, first.rule].filter(Boolean).join(" — ");
  return make("li", { class: `finding ${first.severity}` },
    make("h3", {}, make("span", { class: "severity" }, t(first.severity)), make("code", {}, first.code)),
    make("p", { class: "message" }, ...inline(first.text)),
    place ? make("p", { class: "place" }, place) : null,
    first.editions ? make("p", { class: "place" }, t("editions") + first.editions) : null,
    buttons.length ? make("p", { class: "lines" }, make("span", {}, t("lines")), ...buttons, ...rest) : null,
    page?.page ? details : null);
}

/** The Markdown of a page, as far as pages use it. */
function rendered(markdown) {
  const out = [];
  let paragraph = [], list = null, code = null;
  const end = () => {
    if (paragraph.length) out.push(make("p", {}, ...inline(paragraph.join(" "))));
    paragraph = [];
    list = null;
  };
  for (const line of markdown.split("\n")) {
    if (code) {
      if (line.startsWith("```")) {
        out.push(make("pre", { tabindex: "0", role: "group" }, make("code", {}, code.join("\n"))));
        code = null;
      } else code.push(line);
    } else if (line.startsWith("```")) {
      end();
      code = [];
    } else if (/^#{1} /.test(line)) {
      end();
    } else if (/^#{2,} /.test(line)) {
      end();
      out.push(make("h4", {}, ...inline(line.replace(/^#+ /, ""))));
    } else if (line.startsWith("- ")) {
      if (paragraph.length) end();
      if (!list) out.push((list = make("ul")));
      list.append(make("li", {}, ...inline(line.slice(2))));
    } else if (list && line.startsWith("  ")) {
      list.lastElementChild.append(" ", ...inline(line.trim()));
    } else if (line.startsWith("|")) {
      end();
      if (!/^[|\s:-]+$/.test(line)) out.push(make("p", {}, ...inline(line.split("|").map((cell) => cell.trim()).filter(Boolean).join(" — "))));
    } else if (!line.trim()) {
      end();
    } else {
      list = null;
      paragraph.push(line);
    }
  }
  end();
  return out;
}

function inline(text) {
  const parts = tied(text).split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return parts.filter(Boolean).map((part) => {
    if (part.startsWith("`")) return make("code", {}, part.slice(1, -1));
    if (part.startsWith("**")) return make("strong", {}, part.slice(2, -2));
    const link = /^\[([^\]]+)\]\(/.exec(part);
    return link ? link[1].replace(/`/g, "") : part;
  });
}

// ---- the text with its marks

const ROW = 20, TOP = 8;
let marks = new Map();
let here = null;
let origin = null;

const RANK = { fatal: 3, error: 2, warning: 1, information: 0 };

function mark(issues) {
  marks = new Map();
  for (const { line, severity } of issues) {
    if (line === null) continue;
    const known = marks.get(line);
    if (known === undefined || RANK[severity] > RANK[known]) marks.set(line, severity);
  }
  here = null;
  draw();
}

let lineCount = 1;

/** Draws numbers and marks of the lines that are in view. */
function draw() {
  const first = Math.max(0, Math.floor((answer.scrollTop - TOP) / ROW));
  const until = Math.min(lineCount, first + Math.ceil(answer.clientHeight / ROW) + 1);
  const numbers = [], bars = [];
  for (let line = first + 1; line <= until; line++) {
    const top = `${TOP + (line - 1) * ROW - answer.scrollTop}px`;
    const severity = marks.get(line);
    const number = make("span", severity ? { class: severity } : {}, String(line));
    number.style.top = top;
    numbers.push(number);
    if (severity || line === here) {
      const bar = make("span", { class: [severity ?? "", line === here ? "here" : ""].join(" ").trim(), "data-line": line });
      bar.style.top = top;
      bars.push(bar);
    }
  }
  at("gutter").style.width = `${String(lineCount).length + 3}ch`;
  at("gutter").replaceChildren(...numbers);
  at("marks").replaceChildren(...bars);
}

function startOf(line, text) {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const feed = text.indexOf("\n", start);
    if (feed < 0) return text.length;
    start = feed + 1;
  }
  return start;
}

/** Where a place of the text is, in units of a JavaScript text: columns count characters. */
function indexOf({ line, column }, text) {
  let index = startOf(line, text);
  for (let n = 1; n < column && index < text.length; n++) index += text.codePointAt(index) > 0xffff ? 2 : 1;
  return index;
}

/** Where what is faulty ends: a value, or a member's name with a value that is no object and no list. */
function endOf(start, text) {
  const token = /"(?:[^"\\\n]|\\.)*"|[^\s,:{}[\]"]+|[^]/y;
  token.lastIndex = start;
  if (!token.test(text)) return start;
  const end = token.lastIndex;
  const member = /\s*:\s*(?:"(?:[^"\\\n]|\\.)*"|[^\s,:{}[\]"]+)/y;
  member.lastIndex = end;
  return text[start] === '"' && member.test(text) ? member.lastIndex : end;
}

/** Goes to the place of an issue: its line is marked, its value selected. */
function go(issue, button) {
  for (const other of at("findings").querySelectorAll("[aria-pressed=true]")) other.setAttribute("aria-pressed", "false");
  button.setAttribute("aria-pressed", "true");
  origin = button;
  here = issue.line;
  const text = answer.value;
  const start = indexOf(issue, text);
  answer.focus({ preventScroll: true });
  answer.setSelectionRange(start, endOf(start, text));
  answer.scrollTop = Math.max(0, TOP + (issue.line - 1) * ROW - answer.clientHeight / 3);
  const before = start - startOf(issue.line, text);
  answer.scrollLeft = before > 60 ? (before - 30) * 7.8 : 0;
  answer.closest(".editor").scrollIntoView({ block: "nearest" });
  draw();
}

answer.addEventListener("scroll", draw);
answer.addEventListener("input", () => {
  lineCount = count(answer.value);
  if (last && last.text !== answer.value) mark([]);
  draw();
});
answer.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && origin?.isConnected) origin.focus();
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    check();
  }
});
const LONG = 50_000;

answer.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  // browsers take minutes to put thousands of lines into a field, and no time to set its text
  if (text.length > LONG) {
    event.preventDefault();
    answer.setRangeText(text, answer.selectionStart, answer.selectionEnd, "end");
    put(answer.value);
  }
  // otherwise the text is in its place only after the event
  setTimeout(check);
});
new ResizeObserver(draw).observe(answer);

function count(text) {
  let lines = 1;
  for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1)) lines++;
  return lines;
}

function put(text) {
  answer.value = text;
  lineCount = count(text);
  answer.scrollTop = answer.scrollLeft = 0;
  mark([]);
}

// ---- slots

function slots({ slots, kind }) {
  at("slots-section").hidden = kind !== "resource";
  if (!slots) {
    at("slots").replaceChildren(make("p", { class: "empty" }, t("noSlots")));
    return;
  }
  const out = [make("p", { class: "help" }, `${t("slotCount")(slots.count)}, ${t("basis")[slots.basis]}. ` + (slots.count > slots.slots.length ? t("moreSlots")(slots.slots.length) : ""))];
  if (slots.error) out.push(make("p", {}, slots.error));
  const days = new Map();
  for (const slot of slots.slots.toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start))) {
    const day = slot.start.slice(0, 10);
    if (!days.has(day)) days.set(day, []);
    days.get(day).push(slot);
  }
  const form = new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  for (const [day, own] of days) {
    out.push(make("h3", { class: "day" }, day ? form.format(new Date(`${day}T00:00:00Z`)) : "?"));
    out.push(make("ul", { class: "slots" }, ...own.map(slotOf)));
  }
  if (slots.skippedCount) {
    const item = (skipped) => make("li", {}, `${t("entry")(skipped.entry + 1)}${t("colon")}${skipped.text} `, make("code", {}, skipped.code));
    out.push(make("details", { class: "skipped" }, make("summary", {}, t("skipped")(slots.skippedCount)), make("ul", {}, ...slots.skipped.map(item))));
  }
  at("slots").replaceChildren(...out);
}

function slotOf(slot) {
  const tags = [...slot.consultations, ...slot.visibilities, ...slot.cpts];
  const lines = [[slot.practitioner, ...slot.specialties], [slot.place, ...slot.address], [slot.phone], ];
  return make("li", {},
    make("span", { class: "when" }, `${slot.start.slice(11, 16)} – ${slot.end.slice(11, 16)}`),
    ...lines.map((line) => line.filter(Boolean)).filter((line) => line.length).map((line) => make("span", { class: "what" }, line.join(", "), make("br"))),
    slot.bookingUrl ? make("span", { class: "url" }, slot.bookingUrl) : null,
    tags.length ? make("span", { class: "tags" }, ...tags.map((tag) => make("span", {}, tag))) : null);
}

// ---- files in and out

async function take(chosen) {
  if (!chosen) return;
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  put(new TextDecoder().decode(bytes));
  // as the element has it: its lines end with line feeds
  file = { name: chosen.name, bytes, text: answer.value };
  await check();
}

async function save(form, ending, type) {
  try {
    const text = await backEnd.run(form, bytesOf(), query(), nameOf());
    const address = URL.createObjectURL(new Blob([text], { type }));
    const name = nameOf().replace(/\.[a-z]+$/i, "") + ending;
    make("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } catch (why) {
    report("failed", `${t("failed")} ${why.message}`);
  }
}

at("outcome").addEventListener("click", () => save("outcome", ".outcome.json", "application/fhir+json"));
at("sarif").addEventListener("click", () => save("sarif", ".sarif", "application/sarif+json"));
at("choose").addEventListener("click", () => at("file").click());
at("file").addEventListener("change", () => {
  take(at("file").files[0]);
  // the same file may be chosen again, after a change
  at("file").value = "";
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dropping");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  const dropped = event.dataTransfer.files[0];
  if (dropped) take(dropped);
  else {
    const text = event.dataTransfer.getData("text");
    if (text) {
      put(text);
      check();
    }
  }
});

/** The text over many lines, with every value as it was written. */
function laidOut(text) {
  JSON.parse(text);
  let out = "", depth = 0;
  const line = () => "\n" + "  ".repeat(depth);
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  tokens.forEach((token, n) => {
    const next = tokens[n + 1];
    if (token === "{" || token === "[") {
      const isEmpty = next === "}" || next === "]";
      depth++;
      out += token + (isEmpty ? "" : line());
    } else if (token === "}" || token === "]") {
      const previous = tokens[n - 1];
      depth--;
      out += (previous === "{" || previous === "[" ? "" : line()) + token;
    } else if (token === ",") out += token + line();
    else if (token === ":") out += ": ";
    else out += token;
  });
  return out + "\n";
}

at("format").addEventListener("click", () => {
  try {
    put(laidOut(answer.value));
  } catch {
    report("", t("notJson"));
    return;
  }
  check();
});
at("example").addEventListener("click", () => {
  file = null;
  put(at("sample").textContent);
  check();
});
at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
for (const id of ["flow", "edition"]) at(id).addEventListener("change", () => last && check());

speak();
draw();
