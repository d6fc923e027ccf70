/** A stream of numbers from a seed (mulberry32), so that a failure can be made again. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Random = (below: number) => number;
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const ENCODER = new TextEncoder();

function splice(bytes: Uint8Array, at: number, cut: number, put: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length - Math.min(cut, bytes.length - at) + put.length);
  out.set(bytes.subarray(0, at));
  out.set(put, at);
  out.set(bytes.subarray(Math.min(bytes.length, at + cut)), at + put.length);
  return out;
}

const TOKENS = [
  ...[
    '--',
    '\n',
    '\r',
    '\r\n\r\n',
    '\u0000',
    '"',
    '(',
    '<',
    '>',
    ';',
    '=?utf-8?b?',
    '?=',
    '=',
    '=\n',
    '\u001b$B',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary="x"\n',
    'Content-Type: message/rfc822\n\n',
    '--x--\n',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'charset="utf-16"',
    '<div>',
    '<!--',
    '&#',
    'begin 644 a\n',
    '> ',
  ],
  ...[
    'From: a@b.example\nSent: Monday\nTo: c\nSubject: d\n',
    'On 1 Jan 2026 10:11, a <a@b.example> wrote:\n',
  ],
].map((token) => ENCODER.encode(token));

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const out = bytes.slice();
    for (let count = 1 + random(40); count > 0; count -= 1) out[random(out.length)] = random(256);
    return out;
  },
  (bytes, random) => splice(bytes, random(bytes.length), random(400), new Uint8Array()),
  (bytes, random) => bytes.slice(0, random(bytes.length)),
  (bytes, random) => {
    const from = random(bytes.length);
    return splice(bytes, random(bytes.length), 0, bytes.slice(from, from + random(2000)));
  },
  (bytes, random, other) => {
    const from = random(other.length);
    return splice(bytes, random(bytes.length), random(500), other.slice(from, from + random(2000)));
  },
  (bytes, random) => {
    let out = bytes;
    for (let count = 1 + random(8); count > 0; count -= 1) {
      out = splice(
        out,
        random(out.length),
        random(3),
        TOKENS[random(TOKENS.length)] ?? new Uint8Array(),
      );
    }
    return out;
  },
  (bytes, random) => {
    const token = TOKENS[random(TOKENS.length)] ?? new Uint8Array();
    const many = new Uint8Array(token.length * (1 + random(2000)));
    for (let at = 0; at < many.length; at += token.length) many.set(token, at);
    return splice(bytes, random(bytes.length), 0, many);
  },
];

/** A message gone wrong in one to three ways. */
export function mutate(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let out = bytes;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    if (out.length === 0) return out;
    out = MUTATIONS[random(MUTATIONS.length)]?.(out, random, other) ?? out;
  }
  return out;
}
