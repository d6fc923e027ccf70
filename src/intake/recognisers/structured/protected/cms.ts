/** Content types of CMS (RFC 5652, RFC 3274) by the bytes of their object identifier. */
const CONTENT_TYPES: readonly (readonly [string, Content])[] = [
  ['2a864886f70d010702', 'signed'],
  ['2a864886f70d010703', 'encrypted'],
  ['2a864886f70d0109100109', 'compressed'],
  ['2a864886f70d0109100117', 'encrypted'],
];

type Content = 'signed' | 'encrypted' | 'compressed';

/** Where an element of BER begins its content and ends; null when it does not fit. */
function element(
  bytes: Uint8Array,
  at: number,
): { tag: number; start: number; end: number } | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: Math.min(bytes.length, at + 2 + first) };
  const count = first & 0x7f;
  // Of unknown length (BER): its content begins here, it ends where it ends.
  if (count === 0) return { tag, start: at + 2, end: bytes.length };
  if (count > 4) return null;
  let length = 0;
  for (let index = 0; index < count; index += 1)
    length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + count;
  return { tag, start, end: Math.min(bytes.length, start + length) };
}

/** What a CMS object holds, by the object identifier it begins with; null for what is none. */
export function contentOf(bytes: Uint8Array): Content | null {
  const outer = element(bytes, 0);
  if (outer?.tag !== 0x30) return null;
  const identifier = element(bytes, outer.start);
  if (identifier?.tag !== 0x06 || identifier.end - identifier.start > 20) return null;
  const written = Buffer.from(bytes.subarray(identifier.start, identifier.end)).toString('hex');
  return CONTENT_TYPES.find(([oid]) => oid === written)?.[1] ?? null;
}
