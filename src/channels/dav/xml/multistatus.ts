import { child, NAMES, type Element } from './element.ts';
import { readElements } from './read-elements.ts';
import type { XmlLimits } from './limits.ts';

/** One response of a multistatus (RFC 4918, 14.24). */
export interface DavResponse {
  readonly href: string;
  /** Of the response as a whole; null where the properties have statuses of their own. */
  readonly status: number | null;
  /** Properties that were found (2xx), by full name. */
  readonly props: ReadonlyMap<string, Element>;
  /** Names of what stood in an error element. */
  readonly errors: readonly string[];
  /** Its text was longer than allowed and is left out. */
  readonly tooLarge: boolean;
}

export interface Multistatus {
  readonly responses: readonly DavResponse[];
  readonly syncToken: string | null;
}

/**
 * Reads a multistatus as it comes in.
 * @throws NotXml when it is no multistatus, not well-formed, has a document type, or exceeds a limit
 */
export async function readMultistatus(
  body: AsyncIterable<Uint8Array>,
  limits: XmlLimits,
): Promise<Multistatus> {
  const responses: DavResponse[] = [];
  let syncToken: string | null = null;
  await readElements(body, { root: NAMES.multistatus, limits }, (element, tooLarge) => {
    if (element.name === NAMES.response) responses.push(responseOf(element, tooLarge));
    if (element.name === NAMES.syncToken) syncToken = element.text.trim();
  });
  return { responses, syncToken };
}

function responseOf(element: Element, tooLarge: boolean): DavResponse {
  const props = new Map<string, Element>();
  for (const propstat of element.children) {
    if (propstat.name !== NAMES.propstat || !isFound(statusOf(propstat))) continue;
    for (const prop of child(propstat, NAMES.prop)?.children ?? []) props.set(prop.name, prop);
  }
  return {
    href: child(element, NAMES.href)?.text.trim() ?? '',
    status: statusOf(element),
    props,
    errors: (child(element, NAMES.error)?.children ?? []).map(({ name }) => name),
    tooLarge,
  };
}

/** `HTTP/1.1 404 Not Found` as 404. */
function statusOf(element: Element): number | null {
  const text = child(element, NAMES.status)?.text ?? '';
  const found = /^\s*HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function isFound(status: number | null): boolean {
  return status === null || (status >= 200 && status < 300);
}
