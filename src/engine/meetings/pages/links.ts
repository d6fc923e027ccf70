import { createHash } from 'node:crypto';
import { pageKey } from '../../../core/meetings/page/answer-pages.ts';
import type { OwnerId } from '../../../core/ids.ts';
import type { Tools } from '../../owner.ts';

/** Where the pages lie on their host. */
export const PAGES_AT = '/moment/';

/** Of the keyed hash so many bytes are used: nobody finds one by trying. */
const TOKEN_BYTES = 16;

/** Letters alone, and no vowels: the end of an address is taken for no word, number or account. */
const LETTERS = 'bcdfghjkmnpqrtvw';

/** What the address of a page ends in. */
export const TOKEN = /^[bcdfghjkmnpqrtvw]{32}$/;

interface Signing {
  readonly id: OwnerId;
  readonly tools: Pick<Tools, 'keyedHash' | 'answerPages'>;
}

/** What signs the page of one party for one meeting. Who has it has the page, and it tells nothing itself. */
export function tokenOf({ id, tools }: Signing, convening: string, address: string): string {
  const signed = tools.keyedHash(id, `page:${pageKey(convening, address)}`);
  const bytes = createHash('sha256').update(signed).digest().subarray(0, TOKEN_BYTES);
  return [...bytes]
    .map((byte) => `${LETTERS.charAt(byte >> 4)}${LETTERS.charAt(byte & 15)}`)
    .join('');
}

/** What is kept of a token: it cannot be made from that. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether people outside can answer on pages. */
export function hasPages({ tools }: Pick<Signing, 'tools'>): boolean {
  return (tools.answerPages ?? null) !== null;
}

/** Where the pages of these parties are; null where the office has none. */
export function pagesFor(
  owner: Signing,
  convening: string,
  parties: readonly string[],
): Readonly<Record<string, string>> | null {
  const base = owner.tools.answerPages ?? null;
  if (base === null) return null;
  return Object.fromEntries(
    parties.map((address) => [
      pageKey(convening, address),
      `${base}${PAGES_AT}${tokenOf(owner, convening, address)}`,
    ]),
  );
}
