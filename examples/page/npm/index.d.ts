/** How a text is checked. */
export interface Options {
  /** The flow whose rules count; without it, that of the profiles which the text claims. */
  useCase?: "ps" | "cpts" | "sos" | "pdm";
  /** The edition of the guide; `current` unless set. */
  edition?: "1.1.0" | "1.2.0" | "current" | "next" | "all";
  /** How far to check; each layer has those before it; `guide` unless set. */
  layer?: "r4" | "frcore" | "profile" | "guide";
  /** Language of the texts; `en` unless set. */
  lang?: "en" | "fr";
  /** The request that was answered, with all of its address. */
  request?: string;
  /** A profile to check against too: its address or its name. */
  profile?: string;
}

/** What was found. */
export interface Checked {
  /** `conformant`: there is no error; `unread`: the text is no JSON object. */
  verdict: "conformant" | "not-conformant" | "unread";
  kind: "resource" | "hub-message";
  /** The version of the library. */
  version: string;
  /** The editions of the guide that the check was against. */
  editions: string[];
  errors: number;
  warnings: number;
  notes: number;
  /** How many of all these are not in the list. */
  notListed: number;
  /** In the order of the text. */
  issues: Issue[];
  /** The codes of these issues. */
  codes: Code[];
  /** `null`: the text is no answer, or it is not known to which request. */
  slots: Slots | null;
}

/** An issue. */
export interface Issue {
  /** Permanent. */
  code: string;
  severity: "fatal" | "error" | "warning" | "information";
  layer: "r4" | "frcore" | "profile" | "guide" | "hub-schema" | "hub-guide";
  /** A FHIRPath, as `Bundle.entry[3].resource.start`; empty: the text as a whole. */
  place: string;
  /** From 1. */
  line: number | null;
  /** In characters, from 1. */
  column: number | null;
  /** The first byte, from 0. */
  offset: number | null;
  /** What was expected, what was found, what to do. */
  text: string;
  /** Who demands it. */
  rule: string | null;
  /** Of several editions, those that demand it. */
  editions: string | null;
}

/** A code that was met. */
export interface Code {
  code: string;
  /** In a sentence. */
  meaning: string;
  /** What to do. */
  fix: string;
  /** All that is to be known of it, in Markdown. */
  page: string;
}

/** The slots of an answer, as software of dispatchers shows them. */
export interface Slots {
  /** Where the request comes from. */
  basis: "request" | "self-link";
  count: number;
  /** The first 200. */
  slots: Slot[];
  skippedCount: number;
  /** The first 100 entries that give no slot though they might. */
  skipped: { entry: number; code: string; text: string; expected: boolean }[];
  /** Why there is no slot at all. */
  error: string | null;
}

/** A slot. */
export interface Slot {
  /** The entry that has it, from 0. */
  entry: number;
  /** As the clocks of the place show it. */
  start: string;
  end: string;
  practitioner: string;
  specialties: string[];
  place: string;
  address: string[];
  phone: string | null;
  consultations: string[];
  visibilities: string[];
  cpts: string[];
  bookingUrl: string | null;
}

/**
 * Checks a text.
 * @throws RangeError when an option is not one of those that there are.
 */
export function check(text: string | Uint8Array, options?: Options): Checked;

/** The same as a FHIR `OperationOutcome`. */
export function outcome(text: string | Uint8Array, options?: Options): { resourceType: "OperationOutcome"; [member: string]: unknown };

/** The same as a SARIF 2.1.0 log of the file `name`. */
export function sarif(text: string | Uint8Array, options?: Options & { name?: string }): { version: "2.1.0"; [member: string]: unknown };
