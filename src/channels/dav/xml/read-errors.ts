import { HttpTrouble } from '../../http/http-trouble.ts';
import { below, NAMES } from './element.ts';
import type { XmlLimits } from './limits.ts';
import { NotXml, readElements } from './read-elements.ts';

/** A precondition that was not met, and what it names: `no-uid-conflict` says which resource has the UID. */
export interface DavError {
  readonly name: string;
  readonly hrefs: readonly string[];
}

/** The preconditions in an error body (RFC 4918, 16); a page of HTML, or nothing, gives none. */
export async function readErrors(
  body: AsyncIterable<Uint8Array>,
  limits: XmlLimits,
): Promise<readonly DavError[]> {
  const errors: DavError[] = [];
  try {
    await readElements(body, { root: NAMES.error, limits }, (error) => {
      const hrefs = below(error, NAMES.href).map(({ text }) => text.trim());
      errors.push({ name: error.name, hrefs });
    });
  } catch (error) {
    if (!(error instanceof NotXml) && !(error instanceof HttpTrouble)) throw error;
  }
  return errors;
}
