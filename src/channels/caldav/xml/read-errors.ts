import { HttpTrouble } from '../../http/http-trouble.ts';
import { NAMES } from './element.ts';
import type { XmlLimits } from './limits.ts';
import { NotXml, readElements } from './read-elements.ts';

/** The names of the preconditions in an error body (RFC 4918, 16); a page of HTML, or nothing, gives none. */
export async function readErrors(
  body: AsyncIterable<Uint8Array>,
  limits: XmlLimits,
): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    await readElements(body, { root: NAMES.error, limits }, ({ name }) => void names.push(name));
  } catch (error) {
    if (!(error instanceof NotXml) && !(error instanceof HttpTrouble)) throw error;
  }
  return names;
}
