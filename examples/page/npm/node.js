// In Node: the module is a file beside this one.
import { readFileSync } from "node:fs";

import { initSync } from "./bindings.js";

initSync({ module: readFileSync(new URL("sas_validate_bg.wasm", import.meta.url)) });

export * from "./index.js";
