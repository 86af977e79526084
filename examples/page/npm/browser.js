// In browsers and bundlers: the module is fetched from beside this file.
import init from "./bindings.js";

await init({ module_or_path: new URL("sas_validate_bg.wasm", import.meta.url) });

export * from "./index.js";
