// Behind the bindings that `wasm-bindgen` writes: answers one check after the other.
onmessage = ({ data: { module, id, form, bytes, query, name } }) => {
  if (module) {
    const packed = Uint8Array.from(atob(module), (letter) => letter.charCodeAt(0));
    wasm_bindgen.initSync({ module: unpack(packed) });
    return;
  }
  try {
    const text = form === "sarif" ? wasm_bindgen.sarif(bytes, query, name) : form === "outcome" ? wasm_bindgen.outcome(bytes, query) : wasm_bindgen.check(bytes, query);
    postMessage({ id, text });
  } catch (why) {
    // a text is what the check refuses; anything else is a fault of the check
    postMessage(typeof why === "string" ? { id, refused: why } : { id, fault: String(why) });
  }
};
