// LZMA, as `xz --format=lzma` writes it with lp=0: the decoder of the format's specification.
function unpack(packed) {
  const properties = packed[0], lc = properties % 9, pb = Math.floor(properties / 45);
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(5, true);
  const out = new Uint8Array(size);
  const probabilities = (count) => new Uint16Array(count).fill(1024);
  let at = 14, code = 0, range = 0xffffffff;
  for (let n = 0; n < 4; n++) code = ((code << 8) | packed[at++]) >>> 0;

  function bit(table, index) {
    const probability = table[index], bound = (range >>> 11) * probability;
    let found;
    if (code < bound) {
      range = bound;
      table[index] = probability + ((2048 - probability) >> 5);
      found = 0;
    } else {
      range -= bound;
      code -= bound;
      table[index] = probability - (probability >> 5);
      found = 1;
    }
    if (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | packed[at++]) >>> 0;
    }
    return found;
  }
  function tree(table, base, bits) {
    let node = 1;
    for (let n = 0; n < bits; n++) node = (node << 1) | bit(table, base + node);
    return node - (1 << bits);
  }
  function reversed(table, base, bits) {
    let node = 1, value = 0;
    for (let n = 0; n < bits; n++) {
      const found = bit(table, base + node);
      node = (node << 1) | found;
      value |= found << n;
    }
    return value;
  }
  function direct(bits) {
    let value = 0;
    for (let n = 0; n < bits; n++) {
      range >>>= 1;
      const found = code >= range ? 1 : 0;
      if (found) code -= range;
      value = (value << 1) | found;
      if (range < 0x1000000) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | packed[at++]) >>> 0;
      }
    }
    return value >>> 0;
  }
  const lengths = () => ({ choice: probabilities(2), low: probabilities(16 << 3), middle: probabilities(16 << 3), high: probabilities(256) });
  function length(coder, position) {
    if (!bit(coder.choice, 0)) return tree(coder.low, position << 3, 3);
    if (!bit(coder.choice, 1)) return 8 + tree(coder.middle, position << 3, 3);
    return 16 + tree(coder.high, 0, 8);
  }

  const literals = probabilities(0x300 << lc);
  const isMatch = probabilities(12 << 4), isRepeat = probabilities(12), isRepeat0 = probabilities(12);
  const isRepeat1 = probabilities(12), isRepeat2 = probabilities(12), isLong = probabilities(12 << 4);
  const slots = probabilities(4 << 6), positions = probabilities(115), align = probabilities(16);
  const ofMatch = lengths(), ofRepeat = lengths();
  let state = 0, rep0 = 0, rep1 = 0, rep2 = 0, rep3 = 0, filled = 0;

  while (filled < size) {
    const position = filled & ((1 << pb) - 1);
    if (!bit(isMatch, (state << 4) + position)) {
      const before = filled > 0 ? out[filled - 1] : 0, base = 0x300 * (before >> (8 - lc));
      let symbol = 1;
      if (state >= 7) {
        let matched = out[filled - rep0 - 1];
        do {
          const wanted = (matched >> 7) & 1;
          matched <<= 1;
          const found = bit(literals, base + ((1 + wanted) << 8) + symbol);
          symbol = (symbol << 1) | found;
          if (wanted !== found) break;
        } while (symbol < 0x100);
      }
      while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, base + symbol);
      out[filled++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let count;
    if (bit(isRepeat, state)) {
      if (!bit(isRepeat0, state)) {
        if (!bit(isLong, (state << 4) + position)) {
          state = state < 7 ? 9 : 11;
          out[filled] = out[filled - rep0 - 1];
          filled++;
          continue;
        }
      } else {
        let distance;
        if (!bit(isRepeat1, state)) {
          distance = rep1;
        } else {
          if (!bit(isRepeat2, state)) {
            distance = rep2;
          } else {
            distance = rep3;
            rep3 = rep2;
          }
          rep2 = rep1;
        }
        rep1 = rep0;
        rep0 = distance;
      }
      count = length(ofRepeat, position);
      state = state < 7 ? 8 : 11;
    } else {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      count = length(ofMatch, position);
      state = state < 7 ? 7 : 10;
      const slot = tree(slots, Math.min(count, 3) << 6, 6);
      if (slot < 4) {
        rep0 = slot;
      } else {
        const bits = (slot >> 1) - 1, base = ((2 | (slot & 1)) << bits) >>> 0;
        rep0 = slot < 14
          ? base + reversed(positions, base - slot, bits)
          : base + direct(bits - 4) * 16 + reversed(align, 0, 4);
      }
      // what marks an end, and what leads before the start
      if (rep0 >= filled) throw new Error("the module is damaged");
    }
    for (const end = Math.min(filled + count + 2, size); filled < end; filled++) out[filled] = out[filled - rep0 - 1];
  }
  return out;
}
