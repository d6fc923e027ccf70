import { bodyOf } from '../tnef/body.ts';
import { packedFile } from '../tnef/packed-files.ts';
import { openTnef } from '../tnef/tnef.ts';

/** What a path behind `~` leads to. */
interface Packed {
  readonly type: string;
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** Where it is decoded already; null where its bytes are to be. */
  readonly text: string | null;
}

/** What is packed in the bytes of a leaf, by the numbers behind its own: files from 1, the body 0. Null where nothing stands. */
export function findPacked(bytes: Uint8Array, numbers: readonly string[]): Packed | null {
  if (!numbers.every((number) => /^\d{1,4}$/.test(number))) return null;
  if (numbers.at(-1) !== '0') {
    const file = packedFile(bytes, numbers);
    return file === null ? null : { ...file, text: null };
  }
  const within = numbers.length === 1 ? bytes : packedFile(bytes, numbers.slice(0, -1))?.bytes;
  const tnef = within === undefined ? null : openTnef(within);
  const body = tnef === null ? null : bodyOf(tnef);
  if (body === null) return null;
  const type = body.form === 'html' ? 'text/html' : 'text/plain';
  return { type, name: null, bytes: new TextEncoder().encode(body.content), text: body.content };
}
