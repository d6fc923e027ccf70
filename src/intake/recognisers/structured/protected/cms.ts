import { OBJECT_IDENTIFIER, SEQUENCE, elementAt, inside } from '../../../mime/ber.ts';

/** Content types of CMS (RFC 5652, RFC 3274) by the bytes of their object identifier. */
const CONTENT_TYPES: readonly (readonly [string, Content])[] = [
  ['2a864886f70d010702', 'signed'],
  ['2a864886f70d010703', 'encrypted'],
  ['2a864886f70d0109100109', 'compressed'],
  ['2a864886f70d0109100117', 'encrypted'],
];

type Content = 'signed' | 'encrypted' | 'compressed';

/** What a CMS object holds, by the object identifier it begins with; null for what is none. */
export function contentOf(bytes: Uint8Array): Content | null {
  const outer = elementAt(bytes, 0, bytes.length);
  const [identifier] = outer?.tag === SEQUENCE ? inside(bytes, outer, 1) : [];
  if (identifier?.tag !== OBJECT_IDENTIFIER) return null;
  const written = bytes.subarray(identifier.start, identifier.end).toHex();
  return CONTENT_TYPES.find(([oid]) => oid === written)?.[1] ?? null;
}
