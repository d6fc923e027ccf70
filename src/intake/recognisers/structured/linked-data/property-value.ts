import type { MarkupSyntax } from '../../../../core/records/structured-data.ts';
import { decodeEntities } from '../../../text/entities.ts';

/** Attributes of an element, names in lower case, character references as they stand. */
export type Attributes = ReadonlyMap<string, string>;

const MAX_VALUE = 20_000;
/** Where an element keeps what it refers to (HTML, microdata, values). */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ...['a', 'area', 'link'].map((name) => [name, 'href'] as const),
  ...['img', 'audio', 'embed', 'iframe', 'source', 'track', 'video'].map(
    (name) => [name, 'src'] as const,
  ),
  ['object', 'data'],
]);
const MACHINE = /^(?:[+-]?\d[\d.,:TZ+-]{0,40}|[A-Z]{2,3}|true|false|https?:\/\/\S{1,2000})$/;

/**
 * The value that an element gives as an attribute; null where it is the text inside. `content` belongs to `meta`; on
 * others, where many senders write it, it counts in RDFa and when it is plainly meant for machines.
 */
export function attributeValue(
  name: string,
  attributes: Attributes,
  syntax: MarkupSyntax,
): string | null {
  const content = attributes.get('content');
  const written = ((): string | undefined => {
    if (name === 'meta') return content ?? attributes.get('value') ?? '';
    if (content !== undefined && (syntax === 'rdfa' || MACHINE.test(content.trim())))
      return content;
    if (name === 'time') return attributes.get('datetime');
    if (name === 'data' || name === 'meter') return attributes.get('value');
    const address = ADDRESSES.get(name);
    if (address === undefined) return undefined;
    // Senders also write links with the address in `content`.
    return attributes.get(address) ?? (name === 'link' ? (content ?? '') : undefined);
  })();
  if (written === undefined) return null;
  return decodeEntities(written.slice(0, MAX_VALUE)).trim();
}

/** The text inside an element, lines as the page breaks them, out of pieces from `first` on. */
export function visibleText(pieces: readonly string[], first: number): string {
  let text = '';
  for (let at = first; at < pieces.length && text.length < MAX_VALUE; at += 1) {
    text += pieces[at] ?? '';
  }
  return text
    .slice(0, MAX_VALUE)
    .split('\n')
    .map((line) => decodeEntities(line).replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
