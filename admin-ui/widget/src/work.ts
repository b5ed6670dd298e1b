/** SHA-256 of ASCII text. The browser's own is only there in secure pages, and slow for many short texts. */
const K = new Uint32Array(64);
const START = new Uint32Array(8);

let prime = 2;
for (let found = 0; found < 64; prime++) {
  if (!Array.from({ length: prime }, (_, i) => i).some((i) => i > 1 && prime % i === 0)) {
    if (found < 8) {
      START[found] = (Math.sqrt(prime) % 1) * 2 ** 32;
    }
    K[found++] = (Math.cbrt(prime) % 1) * 2 ** 32;
  }
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const w = new Uint32Array(64);

/** The first word of the hash: more zeros than that nobody asks for. */
export function firstWord(text: string): number {
  const blocks = (text.length + 72) >> 6;
  const words = new Uint32Array(blocks * 16);
  for (let i = 0; i < text.length; i++) {
    words[i >> 2] = (words[i >> 2] as number) | (text.charCodeAt(i) << (24 - (i % 4) * 8));
  }
  words[text.length >> 2] =
    (words[text.length >> 2] as number) | (0x80 << (24 - (text.length % 4) * 8));
  words[blocks * 16 - 1] = text.length * 8;
  const hash = START.slice();
  for (let block = 0; block < blocks; block++) {
    w.set(words.subarray(block * 16, block * 16 + 16));
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15] as number;
      const b = w[i - 2] as number;
      w[i] =
        (w[i - 16] as number) +
        (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) +
        (w[i - 7] as number) +
        (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = hash as unknown as number[] as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i++) {
      const one =
        h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (K[i] as number) +
        (w[i] as number);
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      hash[i] = (hash[i] as number) + value;
    });
  }
  return hash[0] as number;
}

/** Does the work in small pieces, so that the page stays quick. A worker would need the page's consent (CSP). */
export async function solve(challenge: string, bits: number): Promise<string> {
  for (let n = 0; ; ) {
    const until = performance.now() + 8;
    while (performance.now() < until) {
      for (let i = 0; i < 50; i++, n++) {
        if (Math.clz32(firstWord(`${challenge}.${n}`)) >= bits) {
          return String(n);
        }
      }
    }
    await new Promise((go) => setTimeout(go));
  }
}
