import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { say, type Language } from '../../core/text/words.ts';
import { webWords } from './words.ts';

/** A piece of a page; what is put into one is escaped unless it is a piece itself. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Nothing. */
export const NONE: Html = raw('');

/** A sentence of the pages. */
export function word(
  language: Language,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(webWords, { key, values }, language);
}

export { moment, type Reading } from '../telling/moments.ts';
export { deed, mailbox, standing } from '../telling/naming.ts';
