import { DavRefusal, type RefusalCode } from './refusal.ts';
import { readXml, XmlRefused, type XmlElement } from './xml/read.ts';

/** A body, or the code of why it is none. */
export interface BodyRead {
  readonly text: string;
  /** It began with a byte order mark, which is not part of the text. */
  readonly marked: boolean;
}

/**
 * Reads a body of UTF-8 up to a limit; what is longer is not read to its end.
 * @throws DavRefusal `tooLarge` or `notText`
 */
export async function readBody(
  request: Request,
  limit: number,
  codes: { readonly tooLarge: RefusalCode; readonly notText: RefusalCode },
): Promise<BodyRead> {
  const length = request.headers.get('content-length');
  if (length !== null && Number(length) > limit) throw tooLarge(codes.tooLarge);
  const bytes =
    length === null
      ? await readCounted(request, limit, codes.tooLarge)
      : new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > limit) throw tooLarge(codes.tooLarge);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), marked };
  } catch {
    throw new DavRefusal(codes.notText);
  }
}

/** The rest of a body nobody wants is not waited for. */
function tooLarge(code: RefusalCode): DavRefusal {
  return new DavRefusal(code, { headers: { Connection: 'close' } });
}

async function readCounted(
  request: Request,
  limit: number,
  code: RefusalCode,
): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body) {
    size += piece.byteLength;
    if (size > limit) throw tooLarge(code);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Reads a request's XML; null for an empty body, which some methods allow. */
export async function readXmlBody(request: Request, limit: number): Promise<XmlElement | null> {
  const codes = { tooLarge: 'dav-body-too-large', notText: 'dav-xml' } as const;
  const { text } = await readBody(request, limit, codes);
  if (text.trim() === '') return null;
  try {
    return readXml(text);
  } catch (error) {
    if (error instanceof XmlRefused) throw new DavRefusal('dav-xml');
    throw error;
  }
}
