import type { Bomb } from './bombs.ts';

const ENCODER = new TextEncoder();
const HEAD = 'From: a@b.example\nSubject: x\nMIME-Version: 1.0\n';

/** A mail that is nothing but a stream of TNEF, of the attributes given in hexadecimal. */
function tnef(attributes: string): string {
  const bytes = Uint8Array.fromHex(`789f3e220100${attributes}`);
  return `${HEAD}Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n${bytes.toBase64()}\n`;
}

function long(value: number): string {
  return (value >>> 0)
    .toString(16)
    .padStart(8, '0')
    .replace(/(..)(..)(..)(..)/, '$4$3$2$1');
}

/** An attribute whose checksum is wrong, which is said and does no harm. */
function attribute(level: 1 | 2, id: number, data: string): string {
  return `0${level}${long(id)}${long(data.length / 2)}${data}0000`;
}

/** A list with one property that has one value of variable length. */
function property(tag: number, value: string): string {
  const padding = '00'.repeat((4 - ((value.length / 2) % 4)) % 4);
  return `${long(1)}${long(tag)}${long(1)}${long(value.length / 2)}${value}${padding}`;
}

const HUGE = 0xffffffff;

/** Messages attached in one another, each the only file of the one around it. */
function nested(depth: number): string {
  let stream = '789f3e220100';
  for (let level = 0; level < depth; level += 1) {
    const object = `0703020000000000c000000000000046${stream}`;
    const file = attribute(2, 0x00069005, property(0x3701000d, object));
    stream = `789f3e220100${attribute(2, 0x00069002, '')}${file}`;
  }
  return stream.slice('789f3e220100'.length);
}

/** RTF that is claimed to be of two gigabytes, out of references that fill it. */
function compressed(control: string): string {
  const content = control.repeat(100_000);
  const header = `${long(content.length / 2 + 12)}${long(0x7fffffff)}4c5a4675${long(0)}`;
  return attribute(1, 0x00069003, property(0x10090102, `${header}${content}`));
}

function uncompressed(rtf: string): string {
  const hex = ENCODER.encode(rtf).toHex();
  const header = `${long(rtf.length + 12)}${long(rtf.length)}4d454c41${long(0)}`;
  return attribute(1, 0x00069003, property(0x10090102, `${header}${hex}`));
}

const STREAMS: readonly (readonly [string, () => string])[] = [
  ['files without end', () => attribute(2, 0x00069002, '').repeat(200_000)],
  ['attributes that are empty', () => attribute(1, 0x00018004, '').repeat(200_000)],
  ['a length of four gigabytes', () => `01${long(0x00069003)}${long(HUGE)}00`],
  [
    'properties without end',
    () => attribute(1, 0x00069003, `${long(HUGE)}${'0b00010000000000'.repeat(200_000)}`),
  ],
  [
    'values without end',
    () => attribute(1, 0x00069003, `${long(1)}03100100${long(HUGE)}${'00000000'.repeat(500_000)}`),
  ],
  [
    'recipients without end',
    () => attribute(1, 0x00069004, `${long(HUGE)}${long(0).repeat(500_000)}`),
  ],
  ['messages in one another', () => nested(500)],
  ['compressed words that fill gigabytes', () => compressed(`ff${'000e'.repeat(8)}`)],
  ['groups without end', () => uncompressed('{\\rtf1 {'.repeat(500_000))],
  [
    'control words without end',
    () => uncompressed(`{\\rtf1\\fromhtml1 ${'\\htmlrtf0\\u8364?'.repeat(250_000)}`),
  ],
  [
    'fonts without end',
    () => uncompressed(`{\\rtf1{\\fonttbl${"{\\f1\\fcharset0 \\'e9}".repeat(190_000)}`),
  ],
];

/** Made-up streams of TNEF that would cost memory, depth or time. */
export const PACKED_BOMBS: readonly Bomb[] = STREAMS.map(([name, make]) => {
  return { name: `TNEF: ${name}`, make: () => ENCODER.encode(tnef(make())) };
});
