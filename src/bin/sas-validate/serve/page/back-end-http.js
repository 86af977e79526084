// What checks a text: the server that this page came from.
"use strict";

const backEnd = {
  privacy: {
    fr: "Le texte est vérifié par ce serveur, qui n'en garde rien.",
    en: "The text is checked by this server, which keeps nothing of it.",
  },

  programs: {
    fr: "Pour les programmes : POST /check et, pour les clients FHIR, POST /$validate.",
    en: "For programs: POST /check and, for clients of FHIR, POST /$validate.",
  },

  // `form` is plain, outcome or sarif; gives the text of the answer
  async run(form, bytes, query) {
    const address = "check?" + new URLSearchParams([...query, ["format", form]]);
    const headers = { "Content-Type": "application/fhir+json" };
    const response = await fetch(address, { method: "POST", headers, body: bytes });
    const text = await response.text();
    if (response.ok) return text;
    let issue;
    try {
      issue = JSON.parse(text).issue[0];
    } catch {
      throw new Error(`HTTP ${response.status}`);
    }
    throw new Error(query.get("lang") === "en" ? issue.diagnostics : issue.details.text);
  },
};
