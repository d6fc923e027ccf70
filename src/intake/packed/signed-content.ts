import { concat } from '../mime/bytes.ts';
import { SEQUENCE, TAGGED, elementAt, inside, octets } from '../mime/ber.ts';

/** Object identifier of signed data (RFC 5652 section 5.1). */
const SIGNED = '2a864886f70d010702';

/**
 * What S/MIME signed and wrapped in its signature (RFC 8551 section 3.5.2), an entity of MIME: the signature is not looked
 * at. Null for bytes that are none, or whose content stands elsewhere.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const [identifier, tagged] = inside(bytes, elementAt(bytes, 0, bytes.length), 2);
  if (bytes[0] !== SEQUENCE || identifier === undefined || tagged?.tag !== TAGGED) return null;
  if (bytes.subarray(identifier.start, identifier.end).toHex() !== SIGNED) return null;
  const [signedData] = inside(bytes, tagged, 1);
  const [, , wrapped] = inside(bytes, signedData ?? null, 3);
  const [, explicit] = inside(bytes, wrapped ?? null, 2);
  const [string] = inside(bytes, explicit ?? null, 1);
  if (explicit?.tag !== TAGGED || string === undefined) return null;
  const pieces = octets(bytes, string);
  return pieces.length === 0 ? null : concat(pieces);
}
