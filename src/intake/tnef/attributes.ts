import { Cursor } from './cursor.ts';

/** What every TNEF stream begins with (MS-OXTNEF section 2.1.3.1). */
const SIGNATURE = 0x223e9f78;

/** Attributes of one stream. Stops a stream of a million empty ones; Outlook writes some thirty, and eight a file. */
const MAX_ATTRIBUTES = 5000;

/** Identifiers of attributes, without the type in their upper half (MS-OXTNEF section 2.1.3.2). */
export const ATTRIBUTE = {
  from: 0x8000,
  subject: 0x8004,
  sent: 0x8005,
  received: 0x8006,
  messageClass: 0x8008,
  body: 0x800c,
  fileData: 0x800f,
  fileName: 0x8010,
  transportFileName: 0x9001,
  fileRendering: 0x9002,
  messageProperties: 0x9003,
  recipients: 0x9004,
  fileProperties: 0x9005,
  codePage: 0x9007,
} as const;

/** An attribute of the message, or of the file that was begun last. */
export interface Attribute {
  readonly ofFile: boolean;
  readonly id: number;
  readonly data: Uint8Array;
}

/** The attributes of a stream, and what was wrong with it. */
export interface Attributes {
  readonly attributes: readonly Attribute[];
  readonly wrong: readonly string[];
}

/** Whether bytes are a TNEF stream. */
export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length >= 6 && new Cursor(bytes).long() === SIGNATURE;
}

function checksum(data: Uint8Array): number {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return sum;
}

/** Takes a stream apart. One that is cut off is read so far; a wrong checksum is said, what it is of is read. */
export function attributesOf(bytes: Uint8Array): Attributes {
  const cursor = new Cursor(bytes, 6);
  const attributes: Attribute[] = [];
  const wrong: string[] = [];
  let unsound = 0;
  while (cursor.left > 0) {
    if (attributes.length >= MAX_ATTRIBUTES) {
      wrong.push(`attributes over ${MAX_ATTRIBUTES}`);
      break;
    }
    const level = cursor.byte();
    if (level !== 1 && level !== 2) {
      wrong.push('attributes that cannot be read');
      break;
    }
    const id = cursor.long() & 0xffff;
    const data = cursor.bytes(cursor.long());
    const isCut = cursor.broken;
    if (isCut) wrong.push('cut off');
    else if (cursor.short() !== checksum(data)) unsound += 1;
    attributes.push({ ofFile: level === 2, id, data });
  }
  if (unsound > 0) wrong.push(`checksums that do not hold: ${unsound}`);
  return { attributes, wrong };
}
