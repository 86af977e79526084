// What checks a text: WebAssembly in a worker, so that the page stays responsive. The parts stand in this document.
"use strict";

const backEnd = (() => {
  const part = (id) => document.getElementById(id).textContent;
  const waiting = new Map();
  let worker, last = 0;

  function fail(why) {
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
    // an instance that stopped within a check is not used again
    worker?.terminate();
    worker = undefined;
  }

  function started() {
    if (worker) return worker;
    const address = URL.createObjectURL(new Blob([part("worker")], { type: "text/javascript" }));
    worker = new Worker(address);
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.onmessage = ({ data }) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.fault) {
        call?.reject(new Error(data.fault));
        fail(new Error(data.fault));
      } else if (data.refused) {
        call?.reject(new Error(data.refused));
      } else {
        call?.resolve(data.text);
      }
    };
    worker.postMessage({ module: part("module") });
    return worker;
  }

  return {
    privacy: {
      fr: "Rien ne quitte votre navigateur : la vérification se fait dans cette page, même hors ligne.",
      en: "Nothing leaves your browser: the check is made within this page, even offline.",
    },

    // `form` is plain, outcome or sarif; gives the text of the answer
    async run(form, bytes, query, name) {
      const target = started();
      const id = ++last;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      target.postMessage({ id, form, bytes, query: query.toString(), name });
      return answer;
    },
  };
})();

// unpacked and compiled before the first text is there
backEnd.run("plain", new Uint8Array(), new URLSearchParams()).catch(() => {});
