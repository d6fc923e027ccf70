import { readCsv } from './csv.ts';
import { decodeList } from './decode.ts';
import { MOST_LIST_BYTES, notRead, type ListReading } from './list.ts';
import { readVcards } from './vcards.ts';
import { readXlsx } from './xlsx.ts';

/**
 * A list of recipients from a file, told by what stands in it and not by its name: a workbook (xlsx), cards (vCard), or text
 * with a sign between its cells. Pure; a list that cannot be read says why and where.
 */
export function readList(bytes: Uint8Array): ListReading {
  if (bytes.length === 0) return notRead('empty');
  if (bytes.length > MOST_LIST_BYTES) return notRead('too-large');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return readXlsx(bytes);
  // An old workbook, or one under a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return notRead('protected');
  const text = decodeList(bytes);
  if (text.slice(0, 4_000).includes('\0') || text.startsWith('%PDF-'))
    return notRead('unknown-form');
  return /^\s*BEGIN:VCARD/i.test(text.replace(/^\uFEFF/, '')) ? readVcards(text) : readCsv(text);
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}
